import { lookup as resolve } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Why nothing was answered: where it leads is not the open internet, nobody took the call, or nobody answered in time. */
export type PostProblem = 'ADDRESS' | 'UNREACHABLE' | 'TIMEOUT';
export type PostOutcome = { status: number } | { problem: PostProblem };

/** `toLoopback`: this machine, without TLS if need be, is a place to post to; for development and tests. */
type Bounds = { toLoopback: boolean; milliseconds: number };

class NotOutside extends Error {}

const mostHeaderBytes = 16_384;

/** Whether an address is one of the open internet: not this machine, not the networks it stands in, not what only looks like another. */
export const isOutside = (address: string, { toLoopback }: Pick<Bounds, 'toLoopback'>): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const range = ipaddr.process(address).range();
  return range === 'unicast' || (toLoopback && range === 'loopback');
};

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');
const isOwnName = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost');

/** Whether something may be posted to an address, as far as it says itself: where its name leads is looked at each time. */
export const isPostable = (address: string, bounds: Pick<Bounds, 'toLoopback'>): boolean => {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const host = hostOf(url);
  if (url.username !== '' || url.password !== '' || url.hash !== '') return false;
  if (isIP(host) ? !isOutside(host, bounds) : isOwnName(host) && !bounds.toLoopback) return false;
  const isHere = isOwnName(host) || (isIP(host) > 0 && ipaddr.process(host).range() === 'loopback');
  return url.protocol === 'https:' || (url.protocol === 'http:' && bounds.toLoopback && isHere);
};

/** All that a name leads to, looked at before any of it is called: the call goes to one of these, whatever the name says a moment later. */
const addressesOf = async (host: string, bounds: Bounds): Promise<{ address: string; family: number }[]> => {
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host, { all: true });
  if (found.length === 0 || !found.every(({ address }) => isOutside(address, bounds))) throw new NotOutside();
  return found;
};

const pinnedTo =
  (found: { address: string; family: number }[]): LookupFunction =>
  (_host, { all }, answer) => {
    const [first] = found;
    if (all) answer(null, found);
    else answer(null, first?.address ?? '', first?.family);
  };

const send = (url: URL, headers: Record<string, string>, body: string, lookup: LookupFunction, signal: AbortSignal): Promise<number> =>
  new Promise((done, failed) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const call = request(url, { method: 'POST', headers, lookup, signal, agent: false, maxHeaderSize: mostHeaderBytes }, (answer) => {
      // Its status is all that is wanted: whoever leaves the rest open, or breaks it off, has answered.
      done(answer.statusCode ?? 0);
      answer.on('error', () => undefined);
      call.destroy();
    });
    call.on('error', failed);
    call.end(body);
  });

/** Posts to an address that somebody gave: never inside, in bounded time, following nothing and believing nothing of the answer but its status. */
export const postOutside = async (
  address: string,
  { headers, body }: { headers: Record<string, string>; body: string },
  bounds: Bounds,
): Promise<PostOutcome> => {
  if (!isPostable(address, bounds)) return { problem: 'ADDRESS' };
  const url = new URL(address);
  const signal = AbortSignal.timeout(bounds.milliseconds);
  const timedOut = new Promise<never>((_, failed) => {
    signal.addEventListener('abort', () => failed(new Error('Nobody answered in time')), { once: true });
  });
  // Heard by the race below, or by nobody: the call itself ends with the signal too.
  timedOut.catch(() => undefined);
  try {
    const found = await Promise.race([addressesOf(hostOf(url), bounds), timedOut]);
    const length = String(Buffer.byteLength(body));
    return { status: await Promise.race([send(url, { ...headers, 'content-length': length }, body, pinnedTo(found), signal), timedOut]) };
  } catch (error) {
    if (error instanceof NotOutside) return { problem: 'ADDRESS' };
    return { problem: signal.aborted ? 'TIMEOUT' : 'UNREACHABLE' };
  }
};
