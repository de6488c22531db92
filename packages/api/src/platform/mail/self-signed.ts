import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Certificate = { key: string; cert: string };

/** DER: one tag, its length, its content. */
const der = (tag: number, ...content: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(content);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...content: readonly Uint8Array[]) => der(0x30, ...content);
const oid = (...bytes: readonly number[]) => der(0x06, Buffer.from(bytes));
const time = (at: Date) =>
  der(
    0x18,
    Buffer.from(
      at
        .toISOString()
        .replace(/[-:T]/g, '')
        .replace(/\.\d{3}/, ''),
    ),
  );
const boolean = der(0x01, Buffer.from([0xff]));

const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const commonName = oid(0x55, 0x04, 0x03);
const subjectAltName = oid(0x55, 0x1d, 0x11);
const basicConstraints = oid(0x55, 0x1d, 0x13);

/** A certificate for one host, signed by itself: Node makes keys but no certificates. Between mail servers STARTTLS without a known name is the custom (RFC 7435). */
const selfSigned = (host: string, from: Date): Certificate => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(host)))));
  const until = new Date(from.getTime() + 20 * 365 * 86_400_000);
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(15)]);
  const names = der(0x04, sequence(der(0x82, Buffer.from(host))));
  const extensions = sequence(sequence(basicConstraints, boolean, der(0x04, sequence())), sequence(subjectAltName, names));
  const facts = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ecdsaWithSha256,
    name,
    sequence(time(from), time(until)),
    name,
    publicKey,
    der(0xa3, extensions),
  );
  const signature = sign('sha256', facts, createPrivateKey(privateKey));
  const whole = sequence(facts, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return { key: privateKey, cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n` };
};

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });

/** The key and certificate kept under `keysDir` for mail that comes in, made once. */
export const ownCertificate = async (keysDir: string, host: string, now: Date): Promise<Certificate> => {
  const path = join(keysDir, 'mail-tls.pem');
  const kept = await readIfThere(path);
  if (kept !== undefined) {
    const at = kept.indexOf('-----BEGIN CERTIFICATE-----');
    return { key: kept.slice(0, at), cert: kept.slice(at) };
  }
  const made = selfSigned(host, now);
  await mkdir(keysDir, { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, made.key + made.cert, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
  return made;
};
