import { openPack } from '@jobprod/shared/evidence-pack/open-pack';
import { type PackVerdict, verifyPack } from '@jobprod/shared/evidence-pack/verify-pack';
import { readReceipt } from '@jobprod/shared/receipt';
import { parseVerifierKey, type VerifierKey } from '@jobprod/shared/verifier-key';
import { type Verdict, verifyReceipt } from '@jobprod/shared/verify-receipt';

export type KeyOrigin = 'given' | 'published' | 'receipt';
export type Checked =
  | { verdict: Verdict; keys: KeyOrigin }
  | { pack: PackVerdict; keys: KeyOrigin }
  | { unusableKey: string }
  | { keyMissing: true };

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

const keysOf = (lines: readonly string[]): VerifierKey[] => lines.flatMap((line) => parseVerifierKey(line) ?? []);

/** The keys this site publishes; none when it cannot be reached: a receipt is verified all the same. */
const publishedKeys = async (): Promise<VerifierKey[]> => {
  const answer = await fetch('/.well-known/register-keys').catch(() => undefined);
  return answer?.ok ? keysOf(linesOf(await answer.text())) : [];
};

const ownKeys = (text: string): VerifierKey[] => {
  const read = readReceipt(text);
  return 'receipt' in read ? keysOf(read.receipt.verifierKeys ?? []) : [];
};

type Trusted = { keysFor: (receipt: string) => VerifierKey[]; origin: KeyOrigin };

/** Keys given by the reader alone count; else the published ones; else those of the receipt, which prove that it is consistent and no more. */
const trustedKeys = async (given: string): Promise<Trusted> => {
  const lines = linesOf(given);
  if (lines.length > 0) return { keysFor: () => keysOf(lines), origin: 'given' };
  const published = await publishedKeys();
  return published.length > 0 ? { keysFor: () => published, origin: 'published' } : { keysFor: ownKeys, origin: 'receipt' };
};

/** In a chunk of its own: the arithmetic is fetched when there is something to verify. */
export const checkReceipt = async (text: string, given: string): Promise<Checked> => {
  const unusableKey = linesOf(given).find((line) => parseVerifierKey(line) === undefined);
  if (unusableKey !== undefined) return { unusableKey };
  const { keysFor, origin } = await trustedKeys(given);
  const keys = keysFor(text);
  const verdict = await verifyReceipt(text, { trustedKeys: keys });
  if (verdict.code === 'unknown-key' && keys.length === 0) return { keyMissing: true };
  return { verdict, keys: origin };
};

/** The same of a dispute's evidence, whole: each receipt, the case, and whatever else is in it. */
export const checkPack = async (bytes: Uint8Array, given: string, onPart: (part: number) => void): Promise<Checked> => {
  const unusableKey = linesOf(given).find((line) => parseVerifierKey(line) === undefined);
  if (unusableKey !== undefined) return { unusableKey };
  const { keysFor, origin } = await trustedKeys(given);
  const trustFor = (receipt: string) => ({ trustedKeys: keysFor(receipt) });
  return { pack: await verifyPack(openPack(bytes), { trustFor, onPart }), keys: origin };
};
