/** `blocked`: this browser finds no way out at all. `noRelay`: the relay lent for the interview is out of reach from here. `relayRefuses`: it answers, and does not know what it was shown: our mistake. */
export type IceVerdict = 'open' | 'noOwnAddress' | 'noRelay' | 'relayRefuses' | 'blocked';

type Server = { readonly urls: readonly string[]; readonly username: string | null; readonly credential: string | null };

/** The kinds of ways a browser gathers: its own addresses, as the outside sees them, through a relay. */
type Found = ReadonlySet<string>;

/** What a relay answers that is there and does not let us in (RFC 8656): a wrong or outdated credential, or none that it accepts. */
const refusals: ReadonlySet<number> = new Set([401, 403, 441]);

/** What the ways found say about the network, and what servers answered, given what was to be tried. */
export const verdictOf = (found: Found, servers: readonly Server[], answers: ReadonlySet<number> = new Set()): IceVerdict => {
  const asks = (scheme: string) => servers.some(({ urls }) => urls.some((url) => url.startsWith(scheme)));
  if (found.size === 0) return 'blocked';
  if (asks('turn') && !found.has('relay')) return [...answers].some((code) => refusals.has(code)) ? 'relayRefuses' : 'noRelay';
  // A relay that answers is way enough.
  if (asks('stun') && !found.has('srflx') && !found.has('relay')) return 'noOwnAddress';
  return 'open';
};

const longest = 6_000;

/** Tries every way an interview may take, before it begins: asks each server for one, and listens to what comes. */
export const checkIce = async (servers: readonly Server[], signal: AbortSignal): Promise<IceVerdict> => {
  const peer = new RTCPeerConnection({
    iceServers: servers.map(({ urls, username, credential }) => ({
      urls: [...urls],
      ...(username === null ? {} : { username }),
      ...(credential === null ? {} : { credential }),
    })),
  });
  const found = new Set<string>();
  const answers = new Set<number>();
  try {
    peer.createDataChannel('check');
    const gathered = new Promise<void>((resolve) => {
      peer.onicecandidateerror = ({ errorCode }) => answers.add(errorCode);
      peer.onicecandidate = ({ candidate }) => {
        if (candidate?.type) found.add(candidate.type);
        if (!candidate) resolve();
      };
      signal.addEventListener('abort', () => resolve());
      setTimeout(resolve, longest);
    });
    await peer.setLocalDescription();
    await gathered;
    return verdictOf(found, servers, answers);
  } finally {
    peer.close();
  }
};
