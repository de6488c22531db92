import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Refusal } from '../platform/refusal.ts';
import { type Dispute, DisputeMessage } from './dispute.entity.ts';
import { mayAccept, mayEndWithoutAgreement } from './dispute-life.ts';
import { sideIn } from './dispute-visibility.ts';
import { holdDispute } from './hold-dispute.ts';
import { releaseFiles } from './keep-files.ts';
import { registerInDispute, releaseEvidence } from './register-in-dispute.ts';
import { tellOtherSide } from './tell-other-side.ts';

/** Accepts the other side's proposal: that is the outcome, and the case is over (T6). */
export const settleDispute = ({ em, viewer, now, services }: Context, disputeId: string, proposalId: string): Promise<Dispute> =>
  em.transactional(async (tx) => {
    const dispute = await holdDispute(tx, viewer, disputeId);
    const side = sideIn(viewer);
    const proposal = await tx.findOne(DisputeMessage, { id: proposalId, dispute: dispute.id });
    if (!proposal) throw notFound();
    if (!mayAccept(dispute, proposal, side)) throw new Refusal('NOT_POSSIBLE_NOW');
    tx.assign(dispute, { state: 'SETTLED', endedAt: now, outcome: proposal.text });
    await tx.flush();
    const payload = { acceptedBy: side, proposalId, outcome: proposal.text };
    await registerInDispute(tx, dispute, viewer, { register: 'transactions', type: 'dispute-settled', payload }, now);
    await releaseEvidence(tx, now);
    await releaseFiles(tx, dispute);
    await tellOtherSide(tx, dispute, side, 'settled', services.settings, now);
    return dispute;
  });

/** Says that no agreement was found, amicable means having been tried; only now does the case name the courts (T6). */
export const endDispute = ({ em, viewer, now, services }: Context, disputeId: string, reason: string): Promise<Dispute> =>
  em.transactional(async (tx) => {
    const dispute = await holdDispute(tx, viewer, disputeId);
    const side = sideIn(viewer);
    const messages = await tx.find(DisputeMessage, { dispute: dispute.id }, { fields: ['from'] });
    if (!mayEndWithoutAgreement(dispute, new Set(messages.map(({ from }) => from)), now)) throw new Refusal('NOT_POSSIBLE_NOW');
    tx.assign(dispute, { state: 'NOT_SETTLED', endedAt: now, outcome: reason });
    await tx.flush();
    await registerInDispute(
      tx,
      dispute,
      viewer,
      { register: 'transactions', type: 'dispute-not-settled', payload: { endedBy: side, reason } },
      now,
    );
    await releaseEvidence(tx, now);
    await releaseFiles(tx, dispute);
    await tellOtherSide(tx, dispute, side, 'notSettled', services.settings, now);
    return dispute;
  });
