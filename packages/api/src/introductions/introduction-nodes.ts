import type { NodeLoader } from '../authorization/node-loader.ts';
import { withAttachments } from './attach.ts';
import { Contact, ContactMessage } from './contact.entity.ts';
import { Introduction } from './introduction.entity.ts';
import { introductionsVisibleTo, isPairVisibleTo, pairsVisibleTo } from './pair-visibility.ts';

export const contactNode: NodeLoader = (id, { em, viewer }) => em.findOne(Contact, { $and: [{ id }, pairsVisibleTo(viewer)] });

export const contactMessageNode: NodeLoader = async (id, { em, viewer }) => {
  const message = await em.findOne(ContactMessage, { id }, { populate: ['contact', 'contact.candidate'] });
  if (!message || !isPairVisibleTo(message.contact, viewer)) return null;
  await withAttachments(em, [message]);
  return message;
};

export const introductionNode: NodeLoader = (id, { em, viewer }) =>
  em.findOne(Introduction, { $and: [{ id }, introductionsVisibleTo(viewer)] });
