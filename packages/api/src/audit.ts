import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type AuditReport, auditRegister } from '@jobprod/shared/audit/audit-register';
import type { RegisterSource } from '@jobprod/shared/audit/audit-source';
import { describeFinding } from '@jobprod/shared/audit/describe-finding';
import { type Handed, readHeld } from '@jobprod/shared/audit/held-head';
import { exportLines, NotAnExport, readExport } from '@jobprod/shared/audit/register-export';
import { fromBase64Url } from '@jobprod/shared/bytes';
import { nextKeyOf, parseCheckpoint } from '@jobprod/shared/checkpoint';
import { legalZone } from '@jobprod/shared/civil-time';
import { commandLanguage, fill, plain } from '@jobprod/shared/command-words';
import { findNotes } from '@jobprod/shared/find-notes';
import { sayFirst } from '@jobprod/shared/first-of-month';
import { readKeyList } from '@jobprod/shared/published-keys';
import { parseNote } from '@jobprod/shared/signed-note';
import { standingKeys, type Trust } from '@jobprod/shared/standing-keys';
import { fingerprintOf, isSameKey, parseVerifierKey, type VerifierKey, verifierKeyOf } from '@jobprod/shared/verifier-key';
import en from '@jobprod/shared/words/en/audit';
import fr from '@jobprod/shared/words/fr/audit';
import pg from 'pg';
import { readConfig } from './app/config.ts';
import { ConfigError } from './platform/config-error.ts';
import { NoDatabase, reachDatabase } from './platform/postgres/reach-database.ts';
import { headsFile } from './platform/register/heads-file.ts';
import { registerSource } from './platform/register/register-source.ts';

/**
 * `npm run audit`: walks the whole register, in the database or in an export, and holds it against the heads and receipts given. Ends with 0
 * when all fits, 1 when something does not, 2 when the question could not be asked.
 */
const language = commandLanguage(process.env);
const words = { fr, en }[language];
const { facts, command } = words;
const cwd = process.env.INIT_CWD ?? process.cwd();
/** Far more than years of heads. */
const maxHandedBytes = 512 * 1024 * 1024;

class NotAsked extends Error {}

const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone: legalZone });
const moment = (at: string | Date) => {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? String(at) : sayFirst(language, dates.format(date));
};
const number = (value: number) => value.toLocaleString(language);

const readText = async (path: string): Promise<string> => {
  try {
    if ((await stat(resolve(cwd, path))).size > maxHandedBytes) throw new RangeError('too large');
    return await readFile(resolve(cwd, path), 'utf8');
  } catch {
    throw new NotAsked(fill(command.unreadable, { path }));
  }
};

const parseKey = (vkey: string): VerifierKey => {
  const key = parseVerifierKey(vkey);
  if (!key) throw new NotAsked(fill(command.badKey, { key: vkey }));
  return key;
};

/** As they are published: the first key, and what it announces. */
const keysIn = async (path: string): Promise<Trust> => {
  const { trust, unusable, unannounced } = await readKeyList(await readText(path));
  const [key, loose] = [unusable[0], unannounced[0]];
  if (key !== undefined) throw new NotAsked(fill(command.badKey, { key }));
  if (loose !== undefined) throw new NotAsked(fill(command.unannouncedKey, { key: loose, path }));
  if (trust.trustedKeys.length === 0) throw new NotAsked(fill(command.noKeys, { path }));
  return trust;
};

/** The public halves of the keys that sign: beside the database, and so out of reach of who holds only that. */
const keysOfFolder = async (dir: string, origin: string): Promise<VerifierKey[]> => {
  const files = (await readdir(dir).catch(() => [])).filter((name) => /^register-[0-9a-f]{8}\.json$/.test(name));
  const keys = await Promise.all(
    files.map(async (name) => {
      const jwk: unknown = JSON.parse(await readFile(join(dir, name), 'utf8'));
      const x = typeof jwk === 'object' && jwk !== null && 'x' in jwk && typeof jwk.x === 'string' ? fromBase64Url(jwk.x) : undefined;
      return x?.length === 32 ? verifierKeyOf(origin, x) : undefined;
    }),
  ).catch(() => []);
  return keys.flatMap((key) => key ?? []);
};

type Trusted = { keys: readonly VerifierKey[]; from: 'given' | 'folder' | 'register' };

/** In the folder, the oldest key that the register names and that is there: what follows it has to be announced, whatever else was put there. */
const trusted = async (given: readonly VerifierKey[], source: RegisterSource, keysDir: string | undefined): Promise<Trusted> => {
  if (given.length > 0) return { keys: given, from: 'given' };
  const named = (await source.keys()).flatMap((vkey) => parseVerifierKey(vkey) ?? []);
  const [first] = named;
  for (const key of keysDir ? named : [])
    if ((await keysOfFolder(keysDir ?? '', key.name)).some((own) => isSameKey(own, key))) return { keys: [key], from: 'folder' };
  const own = keysDir ? await keysOfFolder(keysDir, first?.name ?? '-') : [];
  if (own.length > 0) return { keys: own, from: 'folder' };
  if (!first) throw new NotAsked(command.noKey);
  return { keys: [first], from: 'register' };
};

const isAnnouncement = (note: string): boolean => {
  const head = parseCheckpoint(parseNote(note)?.text ?? '');
  return head !== undefined && nextKeyOf(head) !== undefined;
};

type Opened = { source: RegisterSource; keysDir?: string; handed: Handed[]; close(): Promise<void> };

const openExport = (path: string): Opened => {
  const open = () => createInterface({ input: createReadStream(resolve(cwd, path)), crlfDelay: Number.POSITIVE_INFINITY });
  return { source: readExport(open), handed: [], close: async () => {} };
};

const openDatabase = async (): Promise<Opened> => {
  // Who audits sends no mail and serves no pages: what production wants for these is not asked of them.
  const config = readConfig({ ...process.env, NODE_ENV: undefined, JOBPROD_DATA: process.env.JOBPROD_DATA || '.data' });
  const { url, close } = await reachDatabase(config.databaseUrl, config.dataDir);
  const client = new pg.Client({ connectionString: url, application_name: 'jobprod-audit', connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // the query under way says so
  const end = async () => {
    await client.end().catch(() => undefined);
    await close();
  };
  try {
    await client.connect();
    const { rows } = await client.query<{ isThere: boolean }>(`select to_regclass('register_leaf') is not null as "isThere"`);
    if (!rows[0]?.isThere) throw new NotAsked(command.noRegister);
    const source = await registerSource(client);
    const file = config.registerHeadsFile ? resolve(config.registerHeadsFile) : headsFile(config.dataDir);
    const heads = await readFile(file, 'utf8').catch(() => undefined);
    const handed = heads ? [{ label: basename(file), text: heads }] : [];
    return { source, keysDir: join(config.dataDir, 'keys'), handed, close: end };
  } catch (error) {
    await end();
    if (error instanceof NotAsked) throw error;
    throw new NotAsked(fill(command.unreachable, { reason: error instanceof Error ? error.message : String(error) }));
  }
};

const writeExport = async (source: RegisterSource, path: string, entries: number): Promise<void> => {
  const file = createWriteStream(resolve(cwd, path));
  const failed = once(file, 'error').then(() => {
    throw new NotAsked(fill(command.unwritable, { path }));
  });
  const written = (async () => {
    for await (const text of exportLines(source, entries)) if (!file.write(text)) await once(file, 'drain');
    file.end();
    await once(file, 'close');
  })();
  await Promise.race([written, failed]);
};

const reportLines = (report: AuditReport, { keys, from }: Trusted): string[] => {
  const [first, ...others] = report.findings.map((finding) => describeFinding(language, finding, { number, moment }));
  const counts = { entries: number(report.entries), heads: number(report.heads) };
  const { held, newest } = report;
  const verdict = first
    ? [`✗ ${words.unsound}`, `  ${first}`, ...(others.length > 0 ? ['', words.others, ...others.map((line) => `  ${line}`)] : [])]
    : [`✓ ${fill(words.sound[report.entries > 1 ? 'many' : 'one'], counts)}`];
  const erased = report.erased > 0 ? [fill(facts.erased, { count: number(report.erased) })] : [];
  const handed = { heads: number(held.heads), receipts: number(held.entries), fitting: number(held.fitting) };
  return [
    ...verdict,
    ...(others.length >= 19 ? [words.more] : []),
    '',
    newest ? fill(facts.newest, { size: number(newest.size), signedAt: newest.signedAt ? moment(newest.signedAt) : '' }) : facts.nothing,
    ...erased,
    held.heads > 0 ? fill(facts.held, handed) : facts.notHeld,
    ...keys.map((key) => fill(facts.key, { fingerprint: fingerprintOf(key), from: words.facts[from] })),
  ];
};

const options = {
  key: { type: 'string', multiple: true },
  keys: { type: 'string', multiple: true },
  head: { type: 'string', multiple: true },
  receipt: { type: 'string', multiple: true },
  from: { type: 'string' },
  export: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const parse = () => {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    throw new NotAsked(command.usage);
  }
};

const auditCommand = async (): Promise<{ exitCode: 0 | 1; text: string }> => {
  const { values, positionals } = parse();
  if (values.help) throw new NotAsked(command.usage);
  const lists = await Promise.all((values.keys ?? []).map(keysIn));
  const given = [...(values.key ?? []).map(parseKey), ...lists.flatMap(({ trustedKeys }) => trustedKeys)];
  const paths = [...positionals, ...(values.head ?? []), ...(values.receipt ?? [])];
  const handed = await Promise.all(paths.map(async (path) => ({ label: path, text: await readText(path) })));
  if (values.from !== undefined) await stat(resolve(cwd, values.from)).catch(() => readText(values.from ?? ''));
  const opened = values.from === undefined ? await openDatabase() : openExport(values.from);
  try {
    const trust = await trusted(given, opened.source, opened.keysDir);
    const outside = [...opened.handed, ...handed];
    // What was handed out first: a change of keys that was taken out of the database stands there still.
    const keyAnnouncements = [
      ...lists.flatMap((list) => list.keyAnnouncements ?? []),
      ...outside.flatMap(({ text }) => findNotes(text)).filter(isAnnouncement),
      ...(await opened.source.announcements()),
    ];
    const held = await readHeld(outside, { trustedKeys: trust.keys, keyAnnouncements });
    const standing = await standingKeys(trust.keys[0]?.name ?? '', { trustedKeys: trust.keys, keyAnnouncements });
    const walking = (entries: number) => process.stderr.write(`\r${fill(facts.walking, { entries: number(entries) })}`);
    const report = await auditRegister(opened.source, held, standing, process.stderr.isTTY ? walking : undefined);
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    const lines = values.json ? [JSON.stringify(report, null, 2)] : reportLines(report, trust);
    if (values.export !== undefined) {
      await writeExport(opened.source, values.export, report.entries);
      if (!values.json) lines.push(fill(facts.exported, { path: values.export, entries: number(report.entries) }));
    }
    return { exitCode: report.findings.length > 0 ? 1 : 0, text: lines.join('\n') };
  } catch (error) {
    if (error instanceof NotAnExport) throw new NotAsked(fill(command.notAnExport, { path: values.from, line: error.line }));
    throw error;
  } finally {
    await opened.close();
  }
};

try {
  const { exitCode, text } = await auditCommand();
  process.stdout.write(`${plain(text)}\n`);
  process.exitCode = exitCode;
} catch (error) {
  const sentence =
    error instanceof NotAsked || error instanceof ConfigError
      ? error.message
      : error instanceof NoDatabase
        ? command.noDatabase
        : undefined;
  process.stderr.write(`${plain(sentence ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)))}\n`);
  process.exitCode = 2;
}
