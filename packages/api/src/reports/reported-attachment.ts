import type { MediaLoader } from '../authorization/media-loader.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { attachmentForms } from '../introductions/attachment-kinds.ts';
import type { ContactAttachment } from '../introductions/contact-attachment.entity.ts';
import { contactAttachmentMedia, fileOf, isAttachmentOf, sentAttachment } from '../introductions/contact-attachment-media.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Report } from './report.entity.ts';
import { reportsVisibleTo } from './report-visibility.ts';

/** Whether a thread was reported, to this viewer of the staff: what they decide of, they read whole (N3). */
const isReportedTo = async (em: Em, contactId: string, viewer: Viewer): Promise<boolean> =>
  viewer.kind === 'staff' && (await em.count(Report, { $and: [{ contact: contactId }, reportsVisibleTo(viewer)] })) > 0;

/** Whether a file is for this viewer at this instant: for the two of its thread; for a network manager where the thread was reported to them. */
export const seesAttachment = async (em: Em, attachment: ContactAttachment, viewer: Viewer): Promise<boolean> =>
  isAttachmentOf(attachment, viewer) || (attachment.message != null && (await isReportedTo(em, attachment.message.contact.id, viewer)));

/** The bytes of a file that went with a message, to all those. */
export const seenAttachmentMedia: MediaLoader = async (publicId, name, context) => {
  const own = await contactAttachmentMedia(publicId, name, context);
  if (own || context.viewer.kind !== 'staff') return own;
  const attachment = await sentAttachment(context.em, publicId);
  if (!attachment || name !== attachmentForms[attachment.kind].plainName) return null;
  return (await seesAttachment(context.em, attachment, context.viewer)) ? fileOf(attachment) : null;
};
