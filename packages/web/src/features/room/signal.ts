export type Description = { kind: 'description'; from: string; to: string; type: 'offer' | 'answer'; sdp: string };
export type Candidates = { kind: 'candidates'; from: string; to: string; candidates: RTCIceCandidateInit[] };
export type Hello = { kind: 'hello'; from: string; knows: string | null };
export type Signal = Hello | Description | Candidates;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What came from the other side, if it is one of the things pages say to each other: the service checked it, and this page checks again (fault E10). */
export const readSignal = (text: string): Signal | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, from, to, knows, type, sdp, candidates }: Partial<Record<string, unknown>> = { ...value };
  if (!isText(from)) return undefined;
  if (kind === 'hello') return { kind, from, knows: isText(knows) ? knows : null };
  if (!isText(to)) return undefined;
  if (kind === 'description' && (type === 'offer' || type === 'answer') && isText(sdp)) return { kind, from, to, type, sdp };
  if (kind === 'candidates' && Array.isArray(candidates)) {
    const all: unknown[] = candidates;
    // The browser checks each of its members, and throws.
    return { kind, from, to, candidates: all.filter((one) => typeof one === 'object' && one !== null) as RTCIceCandidateInit[] };
  }
  return undefined;
};
