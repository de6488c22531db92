import { referenceOf } from '../authorization/register-reference.ts';
import type { Viewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterFact } from '../platform/register/append.ts';
import { tellErased } from '../platform/register/erase-payloads.ts';
import type { Dispute } from './dispute.entity.ts';

type Said = Pick<RegisterFact, 'register' | 'type' | 'payload'>;

/** The id of the party, as the registers name it. */
export const partyIdOf = ({ candidate, company }: Dispute): string => candidate?.id ?? company?.id ?? '';

/** Keeps every entry between JobProd and the party from being erased while the case is open (T6). Returns how many the case rests on. */
export const freezeEvidence = async (em: Em, dispute: Dispute): Promise<number> => {
  const party = partyIdOf(dispute);
  await em.execute(
    `insert into dispute_evidence (dispute_id, entry_id)
     select ?::uuid, leaf.entry_id from register_party party join register_leaf leaf using (index) where party.subject_id = ?
     union
     select ?::uuid, pending.entry_id from register_pending pending join register_payload payload using (entry_id) where ? = any(payload.parties)
     on conflict do nothing`,
    [dispute.id, party, dispute.id, party],
  );
  const [row] = await em.execute<{ count: number }[]>('select count(*)::int as count from dispute_evidence where dispute_id = ?', [
    dispute.id,
  ]);
  return row?.count ?? 0;
};

/**
 * Writes an act of a case into the registers; it is evidence of the case at once. What was written since the last act is frozen with it, and the act
 * says how many entries the case rests on before it: the ending, how many there are for good.
 */
export const registerInDispute = async (
  em: Em,
  dispute: Dispute,
  viewer: Viewer,
  { register, type, payload }: Said,
  now: Date,
): Promise<void> => {
  const evidence = await freezeEvidence(em, dispute);
  const entryId = await append(em, {
    register,
    type,
    at: now,
    by: referenceOf(viewer),
    about: { kind: 'dispute', id: dispute.id },
    parties: [partyIdOf(dispute)],
    payload: { reference: dispute.reference, ...payload, evidence },
  });
  await em.execute('insert into dispute_evidence (dispute_id, entry_id) values (?, ?)', [dispute.id, entryId]);
};

/** At a case's end: what was asked to be erased meanwhile is erased, unless another case keeps it, and an entry says so. */
export const releaseEvidence = async (em: Em, now: Date): Promise<void> => {
  const rows = await em.execute<{ id: string }[]>('select erased::text as id from dispute_release_evidence() as erased');
  await tellErased(
    em,
    rows.map(({ id }) => id),
    now,
  );
};
