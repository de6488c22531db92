import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ConfigError } from '../platform/config-error.ts';
import { type Certificate, ownCertificate } from '../platform/mail/self-signed.ts';
import { readMailCertificate, readRelayAuthorities, readTimeStampRoots } from './setting-files.ts';

let folder: string;
let ours: Certificate;
let another: Certificate;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jobprod-settings-'));
  const now = new Date('2026-11-22T10:00:00Z');
  ours = await ownCertificate(join(folder, 'ours'), 'mail.example', now);
  another = await ownCertificate(join(folder, 'another'), 'mail.example', now);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (text: string): Promise<string> => {
  const path = join(folder, 'file.pem');
  await writeFile(path, text);
  return path;
};
const authorities = 'must be the path of a file of certificates (PEM).';
const pair = 'MAIL_IN_TLS must be the path of a PEM file with the private key and the certificate.';

it('certificates are read', async () => {
  expect(await readRelayAuthorities(await file(ours.cert))).toBe(ours.cert);
  expect(await readTimeStampRoots(await file(ours.cert))).toBe(ours.cert);
  const both = ours.key + ours.cert;
  expect(await readMailCertificate(await file(both))).toEqual({ key: both, cert: both });
});

it.each([
  ['no such file', () => Promise.resolve('/nowhere/none.pem')],
  ['a folder', () => Promise.resolve(folder)],
  ['a file of something else', () => file('hello')],
  ['a key alone', () => file(ours.key)],
])('%s stops the start with the setting’s name and what is accepted', async (_, path) => {
  await expect(readRelayAuthorities(await path())).rejects.toThrow(new ConfigError(`SMTP_CA ${authorities}`));
  await expect(readTimeStampRoots(await path())).rejects.toThrow(new ConfigError(`REGISTER_TIMESTAMP_ROOTS ${authorities}`));
  await expect(readMailCertificate(await path())).rejects.toThrow(new ConfigError(pair));
});

it('so does a certificate without its key, or with another’s', async () => {
  await expect(readMailCertificate(await file(ours.cert))).rejects.toThrow(new ConfigError(pair));
  await expect(readMailCertificate(await file(ours.key + another.cert))).rejects.toThrow(new ConfigError(pair));
});
