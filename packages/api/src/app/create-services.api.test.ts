import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { settingsFor } from '../../test/settings.ts';
import { StandingClock } from '../platform/clock.ts';
import { ConfigError } from '../platform/config-error.ts';
import { createLog } from '../platform/log.ts';
import { asOrdinaryRole, createDatabase, dropDatabase, giveToOrdinaryRole } from '../platform/postgres/test-databases.ts';
import { createServices, type ServiceOptions } from './create-services.ts';
import { migrations } from './migrations.ts';

const adminUrl = inject('adminUrl');
const name = `t_${randomUUID().replaceAll('-', '')}`;
let folder: string;
let asAdmin: string;
let databaseUrl: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jobprod-services-'));
  asAdmin = await createDatabase(adminUrl, name);
  await giveToOrdinaryRole(adminUrl, name);
  databaseUrl = asOrdinaryRole(asAdmin);
});
afterAll(async () => {
  await dropDatabase(adminUrl, name);
  await rm(folder, { recursive: true, force: true });
});

const open = (more: Partial<ServiceOptions> = {}) =>
  createServices({
    databaseUrl,
    databasePool: 4,
    clock: new StandingClock('2026-11-22T10:00:00Z'),
    log: createLog('silent'),
    settings: settingsFor(folder),
    ...more,
  });
const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('on an empty database', () => {
  const smtpUrl = 'smtp://127.0.0.1:9';
  const none = '/nowhere/none.pem';
  it.each<[string, Partial<ServiceOptions>]>([
    ['SMTP_CA must be the path of a file of certificates (PEM).', { smtpUrl, smtp: { tls: 'required', connections: 1, caPath: none } }],
    [
      'MAIL_DKIM: the key of s1 cannot be used: there is no such file. It must be a private key (PEM, RSA of 2048 bits or more, or Ed25519).',
      { smtpUrl, smtp: { tls: 'required', connections: 1, dkim: [{ selector: 's1', path: none }] } },
    ],
    ['FFMPEG_PATH must be the path of an ffmpeg with libx264, aac and mjpeg, ffprobe beside it.', { ffmpegPath: '/nowhere/ffmpeg' }],
  ])('%s', async (sentence, options) => {
    await expect(open(options)).rejects.toThrow(new ConfigError(sentence));
    expect(await query(databaseUrl, `select 1 from pg_tables where schemaname = 'public'`)).toEqual([]);
  });

  it('a PostgreSQL that is too old is told of before anything is migrated', async () => {
    // What an older server says of itself: a function that this connection finds first.
    await query(asAdmin, `create schema older; create function older.current_setting(text) returns text language sql return '150012'`);
    await query(asAdmin, 'grant usage on schema older to public');
    const older = new URL(databaseUrl);
    older.searchParams.set('options', '-c search_path=older,pg_catalog,public');
    await expect(open({ databaseUrl: older.href })).rejects.toThrow(
      new ConfigError('DATABASE_URL must lead to PostgreSQL 16 or later; the one that answers is PostgreSQL 15.'),
    );
    expect(await query(databaseUrl, `select 1 from pg_tables where schemaname = 'public'`)).toEqual([]);
  });

  it('fault I11: of three that start at once each comes up, and each migration has run once', async () => {
    const started = await Promise.all([open(), open(), open()]);
    try {
      const recorded = await query(databaseUrl, 'select name from migration order by id');
      expect(recorded.map((row) => row.name)).toEqual(migrations.map((migration) => migration.name));
      const versions = await query(databaseUrl, 'select count(*)::int as count from terms_version');
      expect(versions).toEqual([{ count: 1 }]);
      const [first, ...others] = await Promise.all(
        started.map(async ({ services: { tokenKeys, clock } }) => (await tokenKeys.signingKey(clock.now())).kid),
      );
      expect(others).toEqual([first, first]);
    } finally {
      for (const { close } of started) await close();
    }
  });
});
