import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth';
import { startDns } from './dns.ts';

const makePair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** Looking for primes takes a tenth of a second: those found once serve every world after the first, one to each of its domains. */
const pairs: ReturnType<typeof makePair>[] = [];
const pairNumber = (index: number) => (pairs[index] ??= makePair());

/** Mail domains that sign their mail and say so in DNS. */
export const startMailDomains = async () => {
  const dns = await startDns();
  const keys = new Map<string, string>();

  /** A domain that signs its mail and asks that what is not signed be refused. */
  const domain = (name: string, dmarc = 'v=DMARC1; p=reject'): void => {
    const { privateKey, publicKey } = pairNumber(keys.size);
    keys.set(name, privateKey);
    dns.records.set(`s1._domainkey.${name}`, [`v=DKIM1; k=rsa; p=${publicKey.replace(/-----[^-]+-----|\s/g, '')}`]);
    dns.records.set(name, ['v=spf1 -all']);
    if (dmarc !== '') dns.records.set(`_dmarc.${name}`, [dmarc]);
  };

  const sign = async (raw: Buffer, signingDomain: string, signTime: Date): Promise<Buffer> => {
    const by = { signingDomain, selector: 's1', privateKey: keys.get(signingDomain) ?? '', algorithm: 'rsa-sha256' };
    const { signatures } = await dkimSign(raw, { ...by, signatureData: [by], signTime });
    return Buffer.concat([Buffer.from(signatures), raw]);
  };

  return { dns, domain, sign };
};
