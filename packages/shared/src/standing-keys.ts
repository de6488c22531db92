import { nextKeyOf, parseCheckpoint } from './checkpoint.ts';
import { openNote } from './signed-note.ts';
import { isSameKey, type VerifierKey } from './verifier-key.ts';

export interface Trust {
  /** Got from elsewhere than the receipt. Their name is the origin of the log they sign for. */
  trustedKeys: readonly VerifierKey[];
  /** Heads that announce keys, in order, before those the receipt brings. Each counts only when a key trusted so far signed it. */
  keyAnnouncements?: readonly string[];
}

export interface Standing {
  key: VerifierKey;
  isAnnounced: boolean;
  /** Once it named its successor at a size, what it signs for larger trees is no longer believed. */
  lastSize: number;
}

/**
 * The keys that may sign for an origin: those trusted, then those announced under them, one after the other. A key names one successor: one
 * that was stolen after it had named its own could else name another in a head of a smaller tree.
 */
export const standingKeys = async (origin: string, { trustedKeys, keyAnnouncements = [] }: Trust): Promise<Standing[]> => {
  const standing: Standing[] = [];
  const stand = (key: VerifierKey, isAnnounced: boolean) => {
    if (standing.some((other) => isSameKey(other.key, key))) return;
    standing.push({ key, isAnnounced, lastSize: Number.POSITIVE_INFINITY });
  };
  for (const key of trustedKeys) if (key.name === origin) stand(key, false);
  for (const announcement of keyAnnouncements) {
    const opened = await openNote(
      announcement,
      standing.map(({ key }) => key),
    );
    const head = opened.isVerified ? parseCheckpoint(opened.text) : undefined;
    const next = head && nextKeyOf(head);
    if (!opened.isVerified || !next || head.origin !== origin || next.name !== origin) continue;
    const signers = standing.filter(({ key, lastSize }) => opened.by.includes(key) && lastSize === Number.POSITIVE_INFINITY);
    if (signers.length === 0) continue;
    for (const signer of signers) if (!isSameKey(signer.key, next)) signer.lastSize = head.size;
    stand(next, true);
  }
  return standing;
};
