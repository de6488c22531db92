import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth';

const bare = (key: string) => key.replace(/-----[^-]+-----|\s/g, '');

const newKey = (kind: 'rsa' | 'ed25519') => {
  const pair = kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  const spki = bare(pair.publicKey.export({ type: 'spki', format: 'pem' }).toString());
  return {
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    p: kind === 'rsa' ? spki : Buffer.from(spki, 'base64').subarray(-32).toString('base64'),
  };
};

/** A message of a sender's own, signed with RSA and with Ed25519 as RFC 8463 proposes, and what its domain publishes for both. */
export const newSignedMessage = async ({ from, to }: { from: string; to: string }) => {
  const domain = from.slice(from.indexOf('@') + 1);
  const keys = { rsa: newKey('rsa'), ed25519: newKey('ed25519') };
  const raw = `From: Joe <${from}>\r\nTo: ${to}\r\nSubject: Une question\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\nMessage-ID: <signed@${domain}>\r\n\r\nBonjour, quand mon clip sera-t-il en ligne ?\r\n`;
  let signed = raw;
  for (const kind of ['rsa', 'ed25519'] as const) {
    const by = { canonicalization: 'relaxed/relaxed', algorithm: `${kind}-sha256`, signingDomain: domain, selector: kind };
    const { signatures } = await dkimSign(Buffer.from(signed), {
      ...by,
      privateKey: keys[kind].privateKey,
      signatureData: [{ ...by, privateKey: keys[kind].privateKey }],
    });
    signed = `${signatures}${signed}`;
  }
  const records = (['rsa', 'ed25519'] as const).map((kind): [string, string[]] => [
    `${kind}._domainkey.${domain}`,
    [`v=DKIM1; k=${kind}; p=${keys[kind].p}`],
  ]);
  return { signed, records };
};
