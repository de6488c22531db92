import { limits } from '@jobprod/shared/limits';
import type { DocumentKind } from '../platform/media/document-facts.ts';

/** Every picture is drawn anew as one kind. */
export type AttachmentKind = DocumentKind | 'IMAGE';
export const attachmentKinds: readonly AttachmentKind[] = ['PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'IMAGE'];

type Form = { contentType: string; ending: string; plainName: string };
const office = 'application/vnd.openxmlformats-officedocument';

/** `plainName`: what it is saved as, which says nothing of either of the two (N8). */
export const attachmentForms: Readonly<Record<AttachmentKind, Form>> = {
  PDF: { contentType: 'application/pdf', ending: 'pdf', plainName: 'document.pdf' },
  DOCX: { contentType: `${office}.wordprocessingml.document`, ending: 'docx', plainName: 'document.docx' },
  XLSX: { contentType: `${office}.spreadsheetml.sheet`, ending: 'xlsx', plainName: 'document.xlsx' },
  PPTX: { contentType: `${office}.presentationml.presentation`, ending: 'pptx', plainName: 'document.pptx' },
  ODT: { contentType: 'application/vnd.oasis.opendocument.text', ending: 'odt', plainName: 'document.odt' },
  IMAGE: { contentType: 'image/jpeg', ending: 'jpg', plainName: 'image.jpg' },
};

/** A file’s name as it is shown: one line, nothing that is not seen, and the ending of what the file is. */
export const shownName = (said: string, kind: AttachmentKind): string => {
  const line = said
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[/\\]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const base = [...line.replace(/\.[A-Za-z0-9]{1,8}$/, '')].slice(0, limits.attachmentName).join('').trim();
  const { ending, plainName } = attachmentForms[kind];
  return base === '' ? plainName : `${base}.${ending}`;
};
