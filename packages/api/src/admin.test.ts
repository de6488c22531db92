import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { receiptText } from '@jobprod/shared/receipt';
import { fingerprintOf, parseVerifierKey } from '@jobprod/shared/verifier-key';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgeReceipt } from '../test/forge-receipt.ts';
import { signIn } from '../test/people.ts';
import { startTestApp, type TestApp } from '../test/test-app.ts';
import { createLog } from './platform/log.ts';
import { append } from './platform/register/append.ts';
import { currentSigner, publishedKeys } from './platform/register/register-keys.ts';
import { receiptFor } from './platform/register/register-proof.ts';
import { startSequencer } from './platform/register/sequencer.ts';

const command = join(import.meta.dirname, '../dist/src/admin.js');
const verifier = join(import.meta.dirname, '../../shared/src/verify-receipt.cli.ts');
const auditor = join(import.meta.dirname, '../dist/src/audit.js');

type Ran = { status: number; stdout: string; stderr: string };

const run = (file: string, args: readonly string[], env: Record<string, string | undefined>): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], { env }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

describe('npm run admin', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  const settings = () => ({
    PATH: process.env.PATH,
    DATABASE_URL: app.databaseUrl,
    JOBPROD_DATA: app.services.settings.dataDir,
    REGISTER_ORIGIN: app.services.settings.registerOrigin,
    DEMO: 'off',
    JOBPROD_NOW: '2026-11-22T10:00:00Z',
    LANG: 'en_GB.UTF-8',
  });

  /** In a process of its own, as people run it, with the settings of the service. */
  const admin = (...args: string[]): Promise<Ran> => run(command, args, settings());

  it('makes the first administrator, who is written to and comes in by their mailbox; nothing secret is printed', async () => {
    const { status, stdout } = await admin('ariane@jobprod.test', 'Ariane', 'Lemoine');
    expect([status, stdout]).toEqual([0, 'ariane@jobprod.test is an administrator; a mail that says so is in the outbox.\n']);
    expect((await app.mailsTo('ariane@jobprod.test')).map(({ template }) => template)).toEqual(['staff-invited']);
    const ariane = await signIn(app, 'ariane@jobprod.test');
    expect(await ariane.ask('{ viewer { kind staff { roles } } }')).toEqual({
      viewer: { kind: 'STAFF', staff: { roles: ['ADMINISTRATOR'] } },
    });
  });

  it('says what it wants when told too little, and makes nobody twice', async () => {
    expect(await admin('ariane')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run admin -- someone@example.org') });
    const again = await admin('ariane@jobprod.test', 'Ariane', 'Lemoine');
    expect([again.status, again.stdout]).toEqual([1, '']);
    expect(again.stderr).toMatch(/^This address has an account already, and its person signs in by their mailbox\./);
  });

  it('fault H14: changes the key that signs the register while the service runs; old receipts verify for ever, and the old key makes none that does', async () => {
    const { services } = app;
    const { orm, registerKeyring, clock } = services;
    const sequencer = startSequencer(orm, registerKeyring, clock, createLog('silent'), { everyMs: 20 });
    const happen = async (): Promise<string> => {
      const id = await orm.em.fork().transactional((em) =>
        append(em, {
          register: 'communications',
          type: 'terms-published',
          at: clock.now(),
          by: { kind: 'service' },
          about: { kind: 'test' },
          parties: [],
          payload: {},
        }),
      );
      const receipt = async () => receiptFor(orm.em.fork(), id, await publishedKeys(orm.em.fork(), registerKeyring));
      for (;;) {
        const found = await receipt();
        if (found) return receiptText(found);
        await sleep(20);
      }
    };
    const folder = await mkdtemp(join(tmpdir(), 'jobprod-rotate-'));
    try {
      const keyList = async () => (await fetch(`${app.origin}/.well-known/register-keys`)).text();
      const before = await happen();
      const [oldKey = ''] = (await keyList()).split('\n');
      const stolen = await currentSigner(orm.em.fork(), registerKeyring, clock.now());

      const { status, stdout } = await admin('rotate-register-key');
      expect(status).toBe(0);
      const lines = (await keyList()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      expect(lines).toEqual([oldKey, expect.stringMatching(/^jobprod\.test\/register\+/)]);
      expect(stdout).toContain(lines[1]);
      expect(stdout).not.toContain('"d"');

      // What the running service signs next is the new key's.
      const since = await happen();
      expect(JSON.parse(since).checkpoint).toContain(`— ${services.settings.registerOrigin} `);
      const { receipt } = await forgeReceipt(stolen, { size: 1_000, at: clock.now() });
      await writeFile(join(folder, 'keys.txt'), await keyList());
      const verdictOn = async (text: string) => {
        await writeFile(join(folder, 'receipt.json'), text);
        return run(verifier, [join(folder, 'receipt.json'), '--keys', join(folder, 'keys.txt')], { LANG: 'en_GB.UTF-8' });
      };
      expect(await verdictOn(before)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^✓ This receipt is genuine/) });
      const later = await verdictOn(since);
      expect(later).toMatchObject({ status: 0, stdout: expect.stringContaining('was announced by a head signed with a trusted key') });
      expect(later.stdout).toContain(fingerprintOf(parseVerifierKey(lines[1] ?? '') ?? expect.fail()));
      expect(await verdictOn(receiptText(receipt))).toMatchObject({ status: 1, stdout: expect.stringContaining('no longer in use') });

      const audited = await run(auditor, [], settings());
      expect(audited).toMatchObject({ status: 0, stdout: expect.stringContaining('read in the folder of keys') });
    } finally {
      await sequencer.stop();
      await rm(folder, { recursive: true });
    }
  });
});
