import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../test/people.ts';
import { startTestApp, type TestApp } from '../test/test-app.ts';

const command = join(import.meta.dirname, '../dist/src/admin.js');

describe('npm run admin', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  /** In a process of its own, as people run it, with the settings of the service. */
  const admin = (...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      const { dataDir } = app.services.settings;
      const env = {
        PATH: process.env.PATH,
        DATABASE_URL: app.databaseUrl,
        JOBPROD_DATA: dataDir,
        DEMO: 'off',
        JOBPROD_NOW: '2026-11-22T10:00:00Z',
      };
      execFile(process.execPath, [command, ...args], { env }, (error, stdout, stderr) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      );
    });

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
});
