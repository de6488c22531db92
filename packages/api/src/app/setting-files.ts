import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { ConfigError } from '../platform/config-error.ts';
import type { Certificate } from '../platform/mail/self-signed.ts';
import { settings } from './settings.ts';

const mustBe = (name: keyof typeof settings): ConfigError => new ConfigError(`${name} must be ${settings[name].accepts}.`);

const certificates = async (name: 'SMTP_CA' | 'REGISTER_TIMESTAMP_ROOTS', path: string): Promise<string> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw mustBe(name);
  return text;
};

export const readRelayAuthorities = (path: string): Promise<string> => certificates('SMTP_CA', path);
export const readTimeStampRoots = (path: string): Promise<string> => certificates('REGISTER_TIMESTAMP_ROOTS', path);

/** The key and the certificate of the door for mail, which have to be of one pair. */
export const readMailCertificate = async (path: string): Promise<Certificate> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  const certificate = { key: text, cert: text };
  try {
    if (!text.includes('-----BEGIN CERTIFICATE-----')) throw mustBe('MAIL_IN_TLS');
    createSecureContext(certificate);
    return certificate;
  } catch {
    throw mustBe('MAIL_IN_TLS');
  }
};
