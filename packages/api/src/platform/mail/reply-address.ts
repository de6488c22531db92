import type { Settings } from '../services.ts';

/** The address one question is answered at: unguessable, for that question alone. */
export const replyAddress = (secret: string, { mailDomain }: Pick<Settings, 'mailDomain'>): string => `r-${secret}@${mailDomain}`;

const secretIn = (address: string, form: RegExp, { mailDomain }: Pick<Settings, 'mailDomain'>): string | undefined => {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return domain === mailDomain ? form.exec(local)?.[1] : undefined;
};

/** The secret in such an address, whatever its case; undefined for any other address. */
export const secretOfReply = (address: string, settings: Pick<Settings, 'mailDomain'>): string | undefined =>
  secretIn(address, /^r-([a-z2-7]{26})$/, settings);

/** A text in which such addresses may stand, for who may know that they stand there and must not write to them (fault D09). */
export const withoutSecrets = (text: string): string => text.replace(/\b([rb])-[a-z2-7]{26}@/gi, '$1-…@');

/** The address one message comes back to when it cannot be delivered: unguessable, for that message alone. */
export const bounceAddress = (secret: string, { mailDomain }: Pick<Settings, 'mailDomain'>): string => `b-${secret}@${mailDomain}`;

export const secretOfBounce = (address: string, settings: Pick<Settings, 'mailDomain'>): string | undefined =>
  secretIn(address, /^b-([a-z2-7]{26})$/, settings);
