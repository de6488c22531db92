import { createHmac } from 'node:crypto';
import type { IceSettings } from '../platform/services.ts';

export type IceServer = { urls: readonly string[]; username: string | null; credential: string | null };

/** For so long a TURN server lets a new relay be asked for with what a page was given. */
const credentialHours = 4;

/**
 * The servers for one page, with a credential of its own that runs out by itself: its name is the end of its life, its password the HMAC of that name (draft-uberti-behave-turn-rest).
 * `realNow` is the machine's own time: the TURN server knows no other.
 */
export const iceServersFor = ({ stunUrls, turnUrls, turnSecret }: IceSettings, who: string, realNow: Date): IceServer[] => {
  const servers: IceServer[] = [];
  if (stunUrls.length > 0) servers.push({ urls: stunUrls, username: null, credential: null });
  if (turnUrls.length > 0 && turnSecret !== undefined) {
    const username = `${Math.floor(realNow.getTime() / 1000) + credentialHours * 3600}:${who}`;
    // SHA-1 is what the scheme and every TURN server speak; as an HMAC it holds.
    const credential = createHmac('sha1', turnSecret).update(username).digest('base64');
    servers.push({ urls: turnUrls, username, credential });
  }
  return servers;
};
