import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { Company } from '../companies/company.entity.ts';
import { newReference } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { Dispute, DisputeMessage } from './dispute.entity.ts';
import { companyIn, isInChargeOfDisputes, sideIn } from './dispute-visibility.ts';
import { partyIdOf, registerInDispute } from './register-in-dispute.ts';
import { tellOtherSide } from './tell-other-side.ts';

const perParty = { limit: 10, minutes: 24 * 60 };

export type NewDispute = { subject: string; text: string; candidateId?: string | undefined; companyId?: string | undefined };

/** A party opens a case against JobProd; staff name the party they open one with. */
const partyOf = async (em: Em, viewer: Viewer, { candidateId, companyId }: NewDispute): Promise<Pick<Dispute, 'candidate' | 'company'>> => {
  const areNamed = candidateId !== undefined || companyId !== undefined;
  if (areNamed && !isInChargeOfDisputes(viewer)) throw new Refusal('INVALID_INPUT', { detail: 'companyId' }, ['companyId']);
  if (viewer.kind === 'candidate') return { candidate: em.getReference(Candidate, viewer.candidateId) };
  const own = companyIn(viewer);
  if (own !== undefined) return { company: em.getReference(Company, own) };
  if (!isInChargeOfDisputes(viewer)) throw notFound();
  if ((candidateId === undefined) === (companyId === undefined))
    throw new Refusal('INVALID_INPUT', { detail: 'candidateId' }, ['candidateId']);
  const candidate = candidateId === undefined ? null : await em.findOne(Candidate, { id: candidateId });
  const company = companyId === undefined ? null : await em.findOne(Company, { id: companyId });
  if (!candidate && !company) throw notFound();
  return { candidate, company };
};

/** Opens a case: it is registered with its first words, what is registered between the two is frozen, the other side is told (T6). */
export const openDispute = async ({ em, viewer, now, services }: Context, wanted: NewDispute): Promise<Dispute> => {
  if ('accountId' in viewer) await throttle(em, `disputes of ${viewer.accountId}`, perParty, now);
  return em.transactional(async (tx) => {
    const party = await partyOf(tx, viewer, wanted);
    const side = sideIn(viewer);
    const { subject, text } = wanted;
    const dispute = tx.create(Dispute, {
      ...party,
      reference: `L-${newReference(6)}`,
      openedBy: side,
      subject,
      openedAt: now,
      state: 'OPEN',
    });
    tx.create(DisputeMessage, { dispute, from: side, text, isProposal: false, sentAt: now });
    await tx.flush();
    const payload = { openedBy: side, party: partyIdOf(dispute), subject, text };
    await registerInDispute(tx, dispute, viewer, { register: 'communications', type: 'dispute-opened', payload }, now);
    await tellOtherSide(tx, dispute, side, 'opened', services.settings, now);
    return dispute;
  });
};
