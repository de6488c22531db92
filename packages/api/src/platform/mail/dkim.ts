import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dkimSign } from 'mailauth';
import { ConfigError } from '../config-error.ts';

/** One key that signs what leaves: the name it is published under, and its private half. */
export type DkimKey = { selector: string; domain: string; privateKey: string };
export type DkimKeyFile = { selector: string; path: string };

const signed =
  'From:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:Content-Transfer-Encoding:Content-Language:Auto-Submitted:List-Unsubscribe:List-Unsubscribe-Post';

const keyOf = (pem: string): KeyObject => {
  const key = createPrivateKey(pem);
  const isKnown = key.asymmetricKeyType === 'ed25519' || key.asymmetricKeyType === 'rsa';
  if (!isKnown) throw new Error('neither RSA nor Ed25519');
  if (key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) throw new Error('shorter than 2048 bits');
  return key;
};

const saidOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads the keys that sign for a domain. A wrong one stops the start: mail must not begin to leave unsigned. */
export const readDkimKeys = (files: readonly DkimKeyFile[], domain: string): Promise<DkimKey[]> =>
  Promise.all(
    files.map(async ({ selector, path }) => {
      try {
        const privateKey = await readFile(path, 'utf8');
        keyOf(privateKey);
        return { selector, domain, privateKey };
      } catch (error) {
        const why = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : saidOf(error);
        throw new ConfigError(
          `MAIL_DKIM: the key of ${selector} cannot be used: ${why}. It must be a private key (PEM, RSA of 2048 bits or more, or Ed25519).`,
        );
      }
    }),
  );

/** The TXT record that lets others check a key's signatures. */
export const dkimRecord = ({ selector, domain, privateKey }: DkimKey): { name: string; value: string } => {
  const key = keyOf(privateKey);
  const publicKey = createPublicKey(key);
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const isEd25519 = key.asymmetricKeyType === 'ed25519';
  // RFC 8463: the 32 bytes alone, which an Ed25519 key's DER ends with.
  const p = (isEd25519 ? der.subarray(-32) : der).toString('base64');
  return { name: `${selector}._domainkey.${domain}`, value: `v=DKIM1; k=${isEd25519 ? 'ed25519' : 'rsa'}; p=${p}` };
};

/** The message with a signature of each key above it. During a rotation the old key and the new one sign side by side. */
export const signMail = async (message: Buffer, keys: readonly DkimKey[], now: Date): Promise<Buffer> => {
  const signatureData = keys.map(({ selector, domain, privateKey }) => ({ signingDomain: domain, selector, privateKey }));
  const [first] = signatureData;
  if (!first) return message;
  const how = { headerList: signed, signTime: now, canonicalization: 'relaxed/relaxed' };
  const { signatures, errors } = await dkimSign(message, { ...first, ...how, signatureData });
  if (errors.length > 0 || signatures === '')
    throw new Error(`A message that could not be signed: ${errors.map(({ err }) => err.message).join(', ')}`);
  return Buffer.concat([Buffer.from(signatures), message]);
};
