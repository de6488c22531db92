import type { Settings } from '../services.ts';

/** The address one question is answered at: unguessable, for that question alone. */
export const replyAddress = (secret: string, { mailDomain }: Pick<Settings, 'mailDomain'>): string => `r-${secret}@${mailDomain}`;

/** The secret in such an address, whatever its case; undefined for any other address. */
export const secretOfReply = (address: string, { mailDomain }: Pick<Settings, 'mailDomain'>): string | undefined => {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return domain === mailDomain ? /^r-([a-z2-7]{26})$/.exec(local)?.[1] : undefined;
};
