import { bytesOf, fromBase64, fromBase64Url } from './bytes.ts';
import { NoCanonicalForm } from './canonical-json.ts';
import { type Checkpoint, parseCheckpoint, signedAtOf } from './checkpoint.ts';
import { verifyInclusion } from './merkle.ts';
import { type Receipt, type ReceiptProblem, readReceipt } from './receipt.ts';
import { commitmentOf, leafHashOf, type Register } from './register-leaf.ts';
import { openNote, parseNote } from './signed-note.ts';
import { type Standing, standingKeys, type Trust } from './standing-keys.ts';
import type { JsonValue } from './strict-json.ts';
import { fingerprintOf, parseVerifierKey } from './verifier-key.ts';

/** What a receipt proves once its proofs hold, in the words of the key that signed the head. */
export interface Proved {
  id: string;
  register: Register;
  type: string;
  at: Date;
  /** The facts; undefined when they were erased since: that the entry existed stays proved, not what it said. */
  payload: JsonValue | undefined;
  leafIndex: number;
  /** How many entries the registers held under the signed head. */
  treeSize: number;
  headSignedAt: Date | undefined;
  origin: string;
  keyId: string;
  fingerprint: string;
  /** Whether the key was trusted itself, or only named as the next one by a key that was. */
  isKeyAnnounced: boolean;
}

export type Verdict =
  | ({ code: 'ok' } & Proved)
  | { code: ReceiptProblem }
  | { code: 'other-service'; origin: string }
  | { code: 'unknown-key' | 'retired-key' | 'signature-mismatch'; keyId: string }
  | { code: 'proof-mismatch' }
  | { code: 'commitment-mismatch' };

export type VerdictCode = Verdict['code'];

type Opened = { head: Checkpoint; signer: Standing } | Verdict;

const openHead = async (receipt: Receipt, trust: Trust): Promise<Opened> => {
  const claimed = parseNote(receipt.checkpoint);
  const head = claimed && parseCheckpoint(claimed.text);
  if (!claimed || !head) return { code: 'malformed' };
  if (trust.trustedKeys.length > 0 && !trust.trustedKeys.some(({ name }) => name === head.origin))
    return { code: 'other-service', origin: head.origin };
  const announcements = [...(trust.keyAnnouncements ?? []), ...(receipt.keyAnnouncements ?? [])];
  const standing = await standingKeys(head.origin, { ...trust, keyAnnouncements: announcements });
  const opened = await openNote(
    receipt.checkpoint,
    standing.map(({ key }) => key),
  );
  if (!opened.isVerified) {
    if (opened.problem === 'bad-signature') return { code: 'signature-mismatch', keyId: opened.key.id };
    return { code: 'unknown-key', keyId: claimed.signatures.find(({ name }) => name === head.origin)?.keyId ?? '' };
  }
  const signers = standing.filter(({ key }) => opened.by.includes(key));
  const signer = signers.find(({ lastSize }) => head.size <= lastSize);
  return signer ? { head, signer } : { code: 'retired-key', keyId: signers[0]?.key.id ?? '' };
};

const opensCommitment = ({ entry, payload, salt }: Receipt): boolean => {
  if (payload === undefined || salt === undefined) return true;
  try {
    return commitmentOf(payload, fromBase64Url(salt) ?? bytesOf('')) === entry.commitment;
  } catch (error) {
    if (error instanceof NoCanonicalForm) return false;
    throw error;
  }
};

/** Receipts got together mostly stand under one head: it is opened once for all that show the same. */
const headOpener = (trust: Trust) => {
  const opened = new Map<string, Promise<Opened>>();
  return (receipt: Receipt): Promise<Opened> => {
    const shown = [receipt.checkpoint, ...(receipt.keyAnnouncements ?? [])].join('\u0000');
    const known = opened.get(shown) ?? openHead(receipt, trust);
    opened.set(shown, known);
    return known;
  };
};

/**
 * What can be said of a receipt to someone who trusts neither the database nor the staff of the service: needs nothing but its text and
 * keys got elsewhere. The order of the questions is that of the sentences people read: whose is it, who signed, is it in, what did it say.
 */
const verdictOn = async (text: string, openHead: (receipt: Receipt) => Promise<Opened>): Promise<Verdict> => {
  const read = readReceipt(text);
  if ('problem' in read) return { code: read.problem };
  const { receipt } = read;
  const opened = await openHead(receipt);
  if ('code' in opened) return opened;
  const { head, signer } = opened;
  const { entry, leafIndex } = receipt;
  const proof = receipt.inclusionProof.map((hash) => fromBase64(hash) ?? bytesOf(''));
  const isIncluded = verifyInclusion({ index: leafIndex, size: head.size, leafHash: leafHashOf(entry), proof, root: head.root });
  if (!isIncluded) return { code: 'proof-mismatch' };
  if (!opensCommitment(receipt)) return { code: 'commitment-mismatch' };
  return {
    code: 'ok',
    id: entry.id,
    register: entry.register,
    type: entry.type,
    at: new Date(entry.at),
    payload: receipt.payload,
    leafIndex,
    treeSize: head.size,
    headSignedAt: signedAtOf(head),
    origin: head.origin,
    keyId: signer.key.id,
    fingerprint: fingerprintOf(signer.key),
    isKeyAnnounced: signer.isAnnounced,
  };
};

/** Of several receipts, in their order, under the same keys. */
export const verifyReceipts = (texts: readonly string[], trust: Trust): Promise<Verdict[]> => {
  const openHead = headOpener(trust);
  return Promise.all(texts.map((text) => verdictOn(text, openHead)));
};

export const verifyReceipt = async (text: string, trust: Trust): Promise<Verdict> => verdictOn(text, headOpener(trust));

/**
 * The key that a receipt brings itself, the oldest alone: what announces the later ones is in the receipt too. It shows that the file is
 * consistent and no more.
 */
export const ownTrust = (text: string): Trust => {
  const read = readReceipt(text);
  const keys = 'receipt' in read ? (read.receipt.verifierKeys ?? []) : [];
  return { trustedKeys: keys.flatMap((vkey) => parseVerifierKey(vkey) ?? []).slice(0, 1) };
};
