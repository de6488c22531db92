import { bytesOf, fromBase64 } from '../bytes.ts';
import { type Checkpoint, parseCheckpoint, signedAtOf } from '../checkpoint.ts';
import { findNotes } from '../find-notes.ts';
import { type Hash, verifyInclusion } from '../merkle.ts';
import { readReceipt } from '../receipt.ts';
import { leafHashOf } from '../register-leaf.ts';
import { openNote, parseNote } from '../signed-note.ts';
import { type Standing, standingKeys, type Trust } from '../standing-keys.ts';
import type { Finding } from './finding.ts';

/** What someone outside holds: a file of heads, a mail with one, or a receipt. `label` is how they call it. */
export interface Handed {
  label: string;
  text: string;
}

export interface HeldHead {
  head: Checkpoint;
  signedAt: string;
  label: string;
}

/** An entry that a receipt shows at its place. */
export interface HeldEntry {
  index: number;
  id: string;
  hash: Hash;
  label: string;
}

export interface Held {
  /** By size; among equals in the order in which they were handed in. */
  heads: HeldHead[];
  entries: HeldEntry[];
  findings: Finding[];
}

/** The head in a note that a trusted key signed, while it was that key's turn. */
export const openTrustedHead = async (note: string, standing: readonly Standing[]): Promise<Checkpoint | undefined> => {
  const opened = await openNote(
    note,
    standing.map(({ key }) => key),
  );
  const head = opened.isVerified ? parseCheckpoint(opened.text) : undefined;
  if (!opened.isVerified || !head) return undefined;
  const isSigned = standing.some(({ key, lastSize }) => key.name === head.origin && opened.by.includes(key) && head.size <= lastSize);
  return isSigned ? head : undefined;
};

const originOf = (note: string): string | undefined => parseCheckpoint(parseNote(note)?.text ?? '')?.origin;

/** Takes what was handed in, head by head, and sets aside what no trusted key signed. */
export const readHeld = async (handed: readonly Handed[], trust: Trust): Promise<Held> => {
  const held: Held = { heads: [], entries: [], findings: [] };
  const standing = new Map<string, readonly Standing[]>();
  for (const { label, text } of handed) {
    const read = readReceipt(text);
    const receipt = 'receipt' in read ? read.receipt : undefined;
    const notes = receipt ? [receipt.checkpoint] : findNotes(text);
    if (notes.length === 0) held.findings.push({ kind: 'foreign-head', label });
    for (const [i, note] of notes.entries()) {
      const name = notes.length > 1 ? `${label} (${i + 1})` : label;
      const origin = originOf(note) ?? '';
      const announcements = [...(trust.keyAnnouncements ?? []), ...(receipt?.keyAnnouncements ?? [])];
      const known = (!receipt && standing.get(origin)) || (await standingKeys(origin, { ...trust, keyAnnouncements: announcements }));
      if (!receipt) standing.set(origin, known);
      const head = await openTrustedHead(note, known);
      if (!head) {
        held.findings.push({ kind: 'foreign-head', label: name });
        continue;
      }
      held.heads.push({ head, signedAt: signedAtOf(head)?.toISOString() ?? '', label: name });
      if (!receipt) continue;
      const claim = { index: receipt.leafIndex, size: head.size, leafHash: leafHashOf(receipt.entry), root: head.root };
      const proof = receipt.inclusionProof.map((hash) => fromBase64(hash) ?? bytesOf(''));
      if (verifyInclusion({ ...claim, proof })) held.entries.push({ ...claim, hash: claim.leafHash, id: receipt.entry.id, label });
      else held.findings.push({ kind: 'foreign-head', label });
    }
  }
  held.heads.sort((a, b) => a.head.size - b.head.size);
  return held;
};
