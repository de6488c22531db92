import { publisher } from '@jobprod/shared/publisher';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../platform/config-error.ts';
import { readConfig } from './config.ts';

const bucket = { S3_BUCKET_URL: 'https://s3.example.net/jobprod', S3_ACCESS_KEY_ID: 'AKIA', S3_SECRET_ACCESS_KEY: 'secret' };

const production = { NODE_ENV: 'production', ORIGIN: 'https://jobprod.example', SMTP_URL: 'smtp://relay.example' };

describe('a setting that is wrong stops the start with its name and what is accepted, and is not repeated', () => {
  it.each([
    [{ PORT: '80000' }, 'PORT must be 0 to 65535, but none that browsers refuse, such as 4190 or 6000.'],
    [{ PORT: '4190' }, 'PORT must be 0 to 65535, but none that browsers refuse, such as 4190 or 6000.'],
    [{ DATABASE_URL: 'mysql://secret@host/db' }, 'DATABASE_URL must be a postgres address.'],
    [{ JOBPROD_NOW: 'tomorrow' }, 'JOBPROD_NOW must be an instant such as 2026-11-22T10:00:00Z.'],
    [{ S3_BUCKET_URL: 'bucket' }, 'S3_BUCKET_URL must be the https address of a bucket, or of a folder in one, without a query.'],
    [{ ...bucket, S3_ACCESS_KEY_ID: '' }, 'S3_ACCESS_KEY_ID must be the id of an access key: S3_BUCKET_URL is set.'],
    [{ ...bucket, S3_SECRET_ACCESS_KEY: '' }, 'S3_SECRET_ACCESS_KEY must be the secret of that access key: S3_BUCKET_URL is set.'],
    [{ ...bucket, S3_BUCKET_URL: '' }, 'S3_ACCESS_KEY_ID is set and S3_BUCKET_URL is not: set both, or neither.'],
    [
      { SMTP_URL: 'smtp://me:secret@relay.example', SMTP_TLS: 'opportunistic' },
      'SMTP_TLS must be required: SMTP_URL holds a password, which would cross the network in the clear.',
    ],
    [
      { MAIL_DKIM: 'only-a-selector' },
      'MAIL_DKIM must be pairs of a selector and the path of a private key (PEM, RSA of 2048 bits or more, or Ed25519), separated by commas, such as `s2026b /run/keys/b.pem, s2026a /run/keys/a.pem`.',
    ],
    [
      { REGISTER_DIGEST_TO: 'audit@example.org de' },
      'REGISTER_DIGEST_TO must be mailboxes, each with `fr` or `en` after it where wished, separated by commas.',
    ],
    [{ PUBLISHER_SIRET: '534 662 531 00019' }, 'PUBLISHER_SIRET must be 14 digits.'],
    [{ RIGHTS_ADDRESS: 'rectification' }, 'RIGHTS_ADDRESS must be the address of a mailbox.'],
    [{ NODE_ENV: 'production', JOBPROD_NOW: '2026-11-22T10:00:00Z' }, 'JOBPROD_NOW must not be set in production.'],
    [{ NODE_ENV: 'production', MAILBOX: 'on' }, 'MAILBOX must be off in production.'],
    [{ NODE_ENV: 'production', DEMO: 'on' }, 'DEMO must be off in production.'],
    [{ NODE_ENV: 'production', WEBHOOKS_TO_LOOPBACK: 'on' }, 'WEBHOOKS_TO_LOOPBACK must be off in production.'],
    [{ ...production, ORIGIN: '' }, 'ORIGIN must be an http or https address without a path: production needs it.'],
    [{ ...production, SMTP_URL: '' }, 'SMTP_URL must be an smtp or smtps address: production needs it.'],
  ])('%o', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(new ConfigError(sentence));
  });
});

it('mail leaves by TLS alone in production, and wherever a password goes with it', () => {
  const tls = (environment: Record<string, string>) => readConfig(environment).smtp.tls;
  expect(tls({ SMTP_URL: 'smtp://relay.example' })).toBe('opportunistic');
  expect(tls({ SMTP_URL: 'smtp://me:secret@relay.example' })).toBe('required');
  expect(tls(production)).toBe('required');
  expect(tls({ ...production, SMTP_URL: 'smtp://127.0.0.1', SMTP_TLS: 'opportunistic' })).toBe('opportunistic');
});

it('who publishes the service, and its mailboxes, are what is said, line by line; else the usual', () => {
  expect(readConfig({}).publisher).toEqual(publisher);
  const said = { PUBLISHER_NAME: 'Clair SAS', PUBLISHER_CAPITAL: '50000', CONTACT_ADDRESS: 'Bonjour@clair.example' };
  const { publisher: told, mailFrom } = readConfig(said);
  expect(told).toEqual({ ...publisher, name: 'Clair SAS', capitalEuros: 50_000, email: 'bonjour@clair.example' });
  expect(mailFrom).toBe('JobProd <bonjour@clair.example>');
  expect(readConfig({ ...said, MAIL_FROM: 'Clair <a@clair.example>' }).mailFrom).toBe('Clair <a@clair.example>');
});

it('mails are signed by as many keys as are named', () => {
  expect(readConfig({ MAIL_DKIM: 's2026b /run/b.pem, s2026a /run/a.pem' }).smtp.dkim).toEqual([
    { selector: 's2026b', path: '/run/b.pem' },
    { selector: 's2026a', path: '/run/a.pem' },
  ]);
});

it('media lie on the disk, or in the bucket where one is set', () => {
  expect(readConfig({}).s3).toBeUndefined();
  expect(readConfig({ ...bucket, S3_REGION: 'eu-west-3' }).s3).toEqual({
    bucketUrl: 'https://s3.example.net/jobprod',
    region: 'eu-west-3',
    accessKeyId: 'AKIA',
    secretAccessKey: 'secret',
  });
});
