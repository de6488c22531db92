import type { Context } from '../authorization/context.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { type Dispute, DisputeMessage } from './dispute.entity.ts';
import { mayWrite } from './dispute-life.ts';
import { sideIn } from './dispute-visibility.ts';
import { holdDispute } from './hold-dispute.ts';
import { registerInDispute } from './register-in-dispute.ts';
import { tellOtherSide } from './tell-other-side.ts';

const perPerson = { limit: 60, minutes: 60 };

/** A word more in a case, or a proposal to settle it, registered and told to the other side. */
export const writeInDispute = async (
  { em, viewer, now, services }: Context,
  disputeId: string,
  { text, isProposal }: { text: string; isProposal: boolean },
): Promise<Dispute> => {
  if ('accountId' in viewer) await throttle(em, `words of ${viewer.accountId} in disputes`, perPerson, now);
  return em.transactional(async (tx) => {
    const dispute = await holdDispute(tx, viewer, disputeId);
    if (!mayWrite(dispute)) throw new Refusal('NOT_POSSIBLE_NOW');
    const side = sideIn(viewer);
    const message = tx.create(DisputeMessage, { dispute, from: side, text, isProposal, sentAt: now });
    await tx.flush();
    const type = isProposal ? 'settlement-proposed' : 'dispute-message-written';
    await registerInDispute(
      tx,
      dispute,
      viewer,
      { register: 'communications', type, payload: { from: side, messageId: message.id, text } },
      now,
    );
    await tellOtherSide(tx, dispute, side, isProposal ? 'proposed' : 'written', services.settings, now);
    return dispute;
  });
};
