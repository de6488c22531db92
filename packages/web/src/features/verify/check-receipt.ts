import { openPack } from '@jobprod/shared/evidence-pack/open-pack';
import { type PackVerdict, verifyPack } from '@jobprod/shared/evidence-pack/verify-pack';
import { readReceipt } from '@jobprod/shared/receipt';
import { parseVerifierKey, type VerifierKey } from '@jobprod/shared/verifier-key';
import { type Verdict, verifyReceipt, verifyReceipts } from '@jobprod/shared/verify-receipt';

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

type Trusted = { keys: VerifierKey[]; origin: KeyOrigin };

/** Keys given by the reader alone count, else the published ones; undefined when there are neither. */
const trustedKeys = async (given: string): Promise<Trusted | undefined> => {
  const lines = linesOf(given);
  if (lines.length > 0) return { keys: keysOf(lines), origin: 'given' };
  const published = await publishedKeys();
  return published.length > 0 ? { keys: published, origin: 'published' } : undefined;
};

/** A receipt's own keys prove that it is consistent and no more. */
const ownKeys = (text: string): Trusted => {
  const read = readReceipt(text);
  return { keys: 'receipt' in read ? keysOf(read.receipt.verifierKeys ?? []) : [], origin: 'receipt' };
};

const checkedOf = (verdict: Verdict, { keys, origin }: Trusted): Checked =>
  verdict.code === 'unknown-key' && keys.length === 0 ? { keyMissing: true } : { verdict, keys: origin };

/**
 * In a chunk of its own: the arithmetic is fetched when there is something to verify. Of several receipts, in their order, the keys are
 * asked for once, and a head that they share is opened once.
 */
export const checkReceipts = async (texts: readonly string[], given: string): Promise<Checked[]> => {
  const unusableKey = linesOf(given).find((line) => parseVerifierKey(line) === undefined);
  if (unusableKey !== undefined) return texts.map(() => ({ unusableKey }));
  const trusted = await trustedKeys(given);
  if (trusted) return (await verifyReceipts(texts, { trustedKeys: trusted.keys })).map((verdict) => checkedOf(verdict, trusted));
  return Promise.all(
    texts.map(async (text) => {
      const own = ownKeys(text);
      return checkedOf(await verifyReceipt(text, { trustedKeys: own.keys }), own);
    }),
  );
};

/** The same of a dispute's evidence, whole: each receipt, the case, and whatever else is in it. */
export const checkPack = async (bytes: Uint8Array, given: string, onPart: (part: number) => void): Promise<Checked> => {
  const unusableKey = linesOf(given).find((line) => parseVerifierKey(line) === undefined);
  if (unusableKey !== undefined) return { unusableKey };
  const trusted = await trustedKeys(given);
  const trust = trusted && { trustedKeys: trusted.keys };
  return { pack: await verifyPack(openPack(bytes), { trust, onPart }), keys: trusted?.origin ?? 'receipt' };
};
