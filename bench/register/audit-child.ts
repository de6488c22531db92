import { registerSource } from '@jobprod/api/dist/src/platform/register/register-source.js';
import { auditRegister } from '@jobprod/shared/audit/audit-register';
import { standingKeys } from '@jobprod/shared/standing-keys';
import { parseVerifierKey } from '@jobprod/shared/verifier-key';
import pg from 'pg';

const [url = '', origin = ''] = process.argv.slice(2);
const client = new pg.Client({ connectionString: url });
await client.connect();
const start = performance.now();
const source = await registerSource(client);
const trustedKeys = (await source.keys()).flatMap((vkey) => parseVerifierKey(vkey) ?? []);
const samples: { entries: number; megabytes: number }[] = [];
const report = await auditRegister(
  source,
  { heads: [], entries: [], findings: [] },
  await standingKeys(origin, { trustedKeys }),
  (entries) => {
    samples.push({ entries, megabytes: Math.round(process.memoryUsage.rss() / 1024 / 1024) });
  },
);
const seconds = (performance.now() - start) / 1000;
const memoryAt = (part: number) => samples[Math.min(samples.length - 1, Math.floor(samples.length * part))]?.megabytes ?? 0;
process.send?.({
  seconds,
  cpuSeconds: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
  entries: report.entries,
  heads: report.heads,
  findings: report.findings.length,
  memory: { tenth: memoryAt(0.1), half: memoryAt(0.5), end: memoryAt(1), peak: Math.round(process.resourceUsage().maxRSS / 1024) },
});
await client.end();
