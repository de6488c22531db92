import { setTimeout as sleep } from 'node:timers/promises';
import { receiptText } from '@jobprod/shared/receipt';
import { IsolationLevel } from '@mikro-orm/core';
import type { Context } from '../authorization/context.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import type { Em } from '../platform/orm/orm.ts';
import { cosignedNote } from '../platform/register/handouts.ts';
import { latestHead } from '../platform/register/register-heads.ts';
import { keyListOf, type PublishedKey, publishedKeys } from '../platform/register/register-keys.ts';
import { receiptFor } from '../platform/register/register-proof.ts';
import { say } from '../platform/words.ts';
import { makeZip } from '../platform/zip/make-zip.ts';
import { Dispute, DisputeMessage } from './dispute.entity.ts';
import { disputesVisibleTo } from './dispute-visibility.ts';
import { holdDispute } from './hold-dispute.ts';
import { partyNameOf } from './party-name.ts';
import { freezeEvidence } from './register-in-dispute.ts';

/** Where a case's evidence is fetched, by whoever is signed in and for whom the case exists. */
export const packAddress = (disputeId: string): string => `/disputes/${toGlobalId('Dispute', disputeId)}/evidence.zip`;

/** The case in a form that a person and a program read; the receipts of its acts prove each word of it. */
const caseText = async (em: Em, dispute: Dispute): Promise<string> => {
  const messages = await em.find(DisputeMessage, { dispute: dispute.id }, { orderBy: { sentAt: 'asc', id: 'asc' } });
  const { reference, subject, state, openedBy, openedAt, endedAt, outcome } = dispute;
  const facts = {
    reference,
    party: await partyNameOf(em, dispute),
    subject,
    state,
    openedBy,
    openedAt,
    endedAt: endedAt ?? null,
    outcome: outcome ?? null,
    messages: messages.map(({ id, from, text, isProposal, sentAt }) => ({ id, from, text, isProposal, sentAt })),
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
};

const receiptsOf = async (em: Em, disputeId: string, keys: readonly PublishedKey[]): Promise<Record<string, string>> => {
  const rows = await em.execute<{ entry_id: string }[]>(
    'select evidence.entry_id from dispute_evidence evidence join register_leaf leaf using (entry_id) where dispute_id = ? order by leaf.index',
    [disputeId],
  );
  const files: Record<string, string> = {};
  for (const { entry_id } of rows) {
    const receipt = await receiptFor(em, entry_id, keys);
    if (receipt) files[`receipts/${String(receipt.leafIndex + 1).padStart(7, '0')}-${receipt.entry.type}.json`] = receiptText(receipt);
  }
  return files;
};

/** How long whoever fetches a case is kept waiting for the register to number what was just written; it does so within a second. */
const numberedWithin = { tries: 50, everyMs: 100 };

/** Whether every entry that the case rests on stands in the register, so that a receipt proves it. */
const isEvidenceNumbered = async (em: Em, disputeId: string): Promise<boolean> => {
  for (let tries = 0; tries < numberedWithin.tries; tries += 1) {
    const waiting = await em.execute<unknown[]>(
      'select 1 from dispute_evidence evidence where dispute_id = ? and not exists (select from register_leaf leaf where leaf.entry_id = evidence.entry_id) limit 1',
      [disputeId],
    );
    if (waiting.length === 0) return true;
    await sleep(numberedWithin.everyMs);
  }
  return false;
};

/**
 * The evidence of a case as one ZIP, while it is open with what was written since its last act: the case, a receipt of every entry it rests on, the newest signed head and the keys. Read in one
 * snapshot, so that all receipts stand under the same head. An act of a moment ago has no receipt yet, and a pack without it would not prove
 * what it tells: `not-yet`, where the register is that far behind. Undefined for hidden and absent alike.
 */
export const disputePack = async (
  { em, viewer, now, services }: Context,
  id: string,
): Promise<{ fileName: string; bytes: Uint8Array } | 'not-yet' | undefined> => {
  if ((await em.count(Dispute, { $and: [{ id }, disputesVisibleTo(viewer)] })) === 0) return undefined;
  await em.transactional(async (tx) => {
    const dispute = await holdDispute(tx, viewer, id);
    if (dispute.state === 'OPEN') await freezeEvidence(tx, dispute);
  });
  if (!(await isEvidenceNumbered(em, id))) return 'not-yet';
  const read = await em.transactional(
    async (tx) => {
      const dispute = await tx.findOne(Dispute, { $and: [{ id }, disputesVisibleTo(viewer)] });
      if (!dispute) return undefined;
      const head = await latestHead(tx);
      const keys = await publishedKeys(tx, services.registerKeyring);
      const files = {
        'LISEZ-MOI.txt': say('fr', 'mail:disputePack.readMe', { reference: dispute.reference }),
        'README.txt': say('en', 'mail:disputePack.readMe', { reference: dispute.reference }),
        'case.json': await caseText(tx, dispute),
        'register-head.txt': head ? await cosignedNote(tx, head) : '',
        'register-keys.txt': keyListOf(keys),
        ...(await receiptsOf(tx, id, keys)),
      };
      return { fileName: `jobprod-${dispute.reference}.zip`, files };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ },
  );
  return read && { fileName: read.fileName, bytes: await makeZip({ files: read.files, modifiedAt: now }) };
};
