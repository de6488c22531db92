import type { Context } from '../authorization/context.ts';
import type { MediaFile, MediaLoader } from '../authorization/media-loader.ts';
import { readerOf } from '../authorization/reader.ts';
import { mintMediaPrefix } from '../platform/media/signed-url.ts';
import type { Em } from '../platform/orm/orm.ts';
import { attachmentForms } from './attachment-kinds.ts';
import { ContactAttachment } from './contact-attachment.entity.ts';
import { isPairVisibleTo } from './pair-visibility.ts';
import { sideOf } from './side.ts';

const seconds = 5 * 60;

/** Minted for whoever was shown the thread just now; whether it is served is asked again each time. */
export const attachmentAddress = async (
  { services, viewer, now, reader = readerOf(viewer) }: Context,
  { publicId, kind }: ContactAttachment,
): Promise<string> => {
  const grant = { viewer: reader, element: 'contact-attachment', version: publicId };
  const prefix = await mintMediaPrefix({ keys: services.tokenKeys, issuer: services.settings.origin, grant, now, seconds });
  return `${prefix}${attachmentForms[kind].plainName}`;
};

/** A file that was sent, with its thread; one that was not is nobody’s to read. */
export const sentAttachment = (em: Em, publicId: string): Promise<ContactAttachment | null> =>
  em.findOne(ContactAttachment, { publicId: publicId.slice(0, 100), message: { $ne: null } }, { populate: ['message.contact.candidate'] });

/** Handed over to be kept, never opened in place. */
export const fileOf = ({ kind, storeKey }: ContactAttachment): MediaFile => {
  const { contentType, plainName } = attachmentForms[kind];
  return { store: 'renditions', key: storeKey, contentType, keepAs: plainName };
};

/** Whether it is for this viewer at this instant: for the two of its thread, while that exists for them (N3, G3). */
export const isAttachmentOf = ({ message }: ContactAttachment, viewer: Context['viewer']): boolean =>
  message != null && sideOf(message.contact, viewer) !== undefined && isPairVisibleTo(message.contact, viewer);

/** The bytes of a file that went with a message, to the two of its thread. */
export const contactAttachmentMedia: MediaLoader = async (publicId, name, { em, viewer }) => {
  const attachment = await sentAttachment(em, publicId);
  if (!attachment || name !== attachmentForms[attachment.kind].plainName || !isAttachmentOf(attachment, viewer)) return null;
  return fileOf(attachment);
};
