import type { NodeLoader } from '../authorization/node-loader.ts';
import { Dispute, DisputeMessage } from './dispute.entity.ts';
import { disputesVisibleTo, isDisputeVisibleTo } from './dispute-visibility.ts';

export const disputeNode: NodeLoader = (id, { em, viewer }) => em.findOne(Dispute, { $and: [{ id }, disputesVisibleTo(viewer)] });

export const disputeMessageNode: NodeLoader = async (id, { em, viewer }) => {
  const message = await em.findOne(DisputeMessage, { id }, { populate: ['dispute'] });
  return message && isDisputeVisibleTo(message.dispute, viewer) ? message : null;
};
