import { openPack } from '@jobprod/shared/evidence-pack/open-pack';
import { type PackVerdict, verifyPack } from '@jobprod/shared/evidence-pack/verify-pack';
import { readKeyList } from '@jobprod/shared/published-keys';
import type { Trust } from '@jobprod/shared/standing-keys';
import { ownTrust, type Verdict, verifyReceipt, verifyReceipts } from '@jobprod/shared/verify-receipt';

export type KeyOrigin = 'given' | 'published' | 'receipt';
type UnusableKey = { unusableKey: string; why: 'invalid' | 'unannounced' };
export type Checked = { verdict: Verdict; keys: KeyOrigin } | { pack: PackVerdict; keys: KeyOrigin } | UnusableKey | { keyMissing: true };

type Trusted = { trust: Trust; origin: KeyOrigin };

/** What this site publishes: its first key, and what that announces. None when it cannot be reached: a receipt is verified all the same. */
const published = async (): Promise<Trusted | undefined> => {
  const answer = await fetch('/.well-known/register-keys').catch(() => undefined);
  const trust = answer?.ok ? (await readKeyList(await answer.text())).trust : undefined;
  return trust && trust.trustedKeys.length > 0 ? { trust, origin: 'published' } : undefined;
};

/** Keys given by the reader alone count, else the published ones; undefined when there are neither. */
const trusted = async (given: string): Promise<Trusted | UnusableKey | undefined> => {
  const { trust, unusable, unannounced } = await readKeyList(given);
  const [invalid, loose] = [unusable[0], unannounced[0]];
  if (invalid !== undefined) return { unusableKey: invalid, why: 'invalid' };
  if (loose !== undefined) return { unusableKey: loose, why: 'unannounced' };
  return trust.trustedKeys.length > 0 ? { trust, origin: 'given' } : published();
};

const checkedOf = (verdict: Verdict, { trust, origin }: Trusted): Checked =>
  verdict.code === 'unknown-key' && trust.trustedKeys.length === 0 ? { keyMissing: true } : { verdict, keys: origin };

/**
 * In a chunk of its own: the arithmetic is fetched when there is something to verify. Of several receipts, in their order, the keys are
 * asked for once, and a head that they share is opened once.
 */
export const checkReceipts = async (texts: readonly string[], given: string): Promise<Checked[]> => {
  const found = await trusted(given);
  if (found && 'unusableKey' in found) return texts.map(() => found);
  if (found) return (await verifyReceipts(texts, found.trust)).map((verdict) => checkedOf(verdict, found));
  return Promise.all(
    texts.map(async (text) => {
      // A receipt's own key proves that it is consistent and no more.
      const own: Trusted = { trust: ownTrust(text), origin: 'receipt' };
      return checkedOf(await verifyReceipt(text, own.trust), own);
    }),
  );
};

/** The same of a dispute's evidence, whole: each receipt, the case, and whatever else is in it. */
export const checkPack = async (bytes: Uint8Array, given: string, onPart: (part: number) => void): Promise<Checked> => {
  const found = await trusted(given);
  if (found && 'unusableKey' in found) return found;
  return { pack: await verifyPack(openPack(bytes), { trust: found?.trust, onPart }), keys: found?.origin ?? 'receipt' };
};
