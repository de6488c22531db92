import { mintToken } from '../tokens/token.ts';
import type { Services } from '../services.ts';

export type MediaAddress = {
  /** What kind of thing it is: each slice that shows media answers for its own. */
  element: string;
  id: string;
  /** Whom the address is for; another's browser is refused. */
  reader: string;
  name: string;
};

const seconds = 5 * 60;

/** A signed address of minutes. The path before the name is the signature, so that relative playlist addresses keep working. */
export const mediaUrl = async ({ tokenKeys, settings }: Services, { element, id, reader, name }: MediaAddress, now: Date): Promise<string> => {
  const token = await mintToken({ keys: tokenKeys, issuer: settings.origin, purpose: 'media', subject: reader, now, seconds, claims: { element, id } });
  return `/media/${token}/${name}`;
};
