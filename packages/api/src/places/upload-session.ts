import type { MailVault } from '../platform/mail/mail-vault.ts';
import type { YouTubeCopy } from './youtube-copy.entity.ts';

type Sealed = Pick<YouTubeCopy, 'uploadKey' | 'uploadSession'>;
/** The address of an upload's session, and of how many bytes it is. */
type UploadSession = { address: string; size: number };

const about = 'upload-session';

/** Kept as mail is: unreadable without the key's file. */
export const sealSession = (
  vault: MailVault,
  placeId: string,
  { address, size }: UploadSession,
): { uploadKey: Buffer; uploadSession: Buffer } => {
  const uploadKey = vault.newKey(placeId);
  return { uploadKey, uploadSession: vault.close({ owner: placeId, wrapped: uploadKey }, about, Buffer.from(`${size} ${address}`)) };
};

export const openSession = (vault: MailVault, placeId: string, { uploadKey, uploadSession }: Sealed): UploadSession | undefined => {
  if (!uploadKey || !uploadSession) return undefined;
  const [size = '', address = ''] = vault.open({ owner: placeId, wrapped: uploadKey }, about, uploadSession).toString().split(' ');
  return { address, size: Number(size) };
};

export const noSession = { uploadKey: null, uploadSession: null };
