import { toBase64, toBase64Url } from '@jobprod/shared/bytes';
import { type Checkpoint, formatCheckpoint, signedAtLine } from '@jobprod/shared/checkpoint';
import { inclusionSpans, rootOf, spanHashes } from '@jobprod/shared/merkle';
import { type Receipt, receiptVersion } from '@jobprod/shared/receipt';
import { commitmentOf, leafHashOf, type RegisterLeaf } from '@jobprod/shared/register-leaf';
import { type NoteSigner, signNote } from '@jobprod/shared/signed-note';
import { formatVerifierKey } from '@jobprod/shared/verifier-key';
import { newId } from '../src/platform/ids.ts';

type Forged = { receipt: Receipt; head: Checkpoint; checkpoint: string };
type Wanted = { size: number; at: Date; extensions?: readonly string[]; signers?: readonly NoteSigner[] };

/** A whole tree of the attacker's own under a key they hold: the receipt of its last entry, and the head over it. Its arithmetic is right. */
export const forgeReceipt = async (signer: NoteSigner, { size, at, extensions = [], signers = [signer] }: Wanted): Promise<Forged> => {
  const salt = new Uint8Array(32).fill(9);
  const facts = { by: { kind: 'candidate' }, payload: { said: 'oui' } };
  const entry: RegisterLeaf = {
    v: 1,
    id: newId(),
    register: 'transactions',
    type: 'terms-approved',
    at: at.toISOString(),
    commitment: commitmentOf(facts, salt),
  };
  const hashes = Array.from({ length: size }, (_, n) => (n === size - 1 ? leafHashOf(entry) : new Uint8Array(32).fill(n)));
  const head = { origin: signer.key.name, size, root: rootOf(hashes), extensions: [signedAtLine(at), ...extensions] };
  const checkpoint = await signNote(formatCheckpoint(head), signers);
  const receipt: Receipt = {
    version: receiptVersion,
    entry,
    payload: facts,
    salt: toBase64Url(salt),
    leafIndex: size - 1,
    inclusionProof: spanHashes(hashes, inclusionSpans(size - 1, size)).map(toBase64),
    checkpoint,
    verifierKeys: [formatVerifierKey(signer.key)],
  };
  return { receipt, head, checkpoint };
};
