import { parseCheckpoint, signedAtOf } from '@jobprod/shared/checkpoint';
import type { Language } from '@jobprod/shared/language';
import type { Receipt } from '@jobprod/shared/receipt';
import { parseNote } from '@jobprod/shared/signed-note';
import { parisInstant } from '../platform/paris-words.ts';
import type { PdfBlock, PdfPaper } from '../platform/pdf/pdf-paper.ts';
import type { Settings } from '../platform/services.ts';
import { say } from '../platform/words.ts';
import { receiptFacts } from './receipt-facts.ts';

const paragraph = (text: string): PdfBlock => ({ kind: 'paragraph', runs: [{ text }] });
const heading = (text: string): PdfBlock => ({ kind: 'heading', runs: [{ text }] });
const item = (text: string): PdfBlock => ({ kind: 'item', marker: '•', depth: 0, runs: [{ text }] });

/** A receipt for people, beside its JSON: what was recorded, when, under which signed head, and how anyone can verify it. The proof itself is in the JSON. */
export const receiptPaper = (
  receipt: Receipt,
  language: Language,
  { origin, publisher }: Pick<Settings, 'origin' | 'publisher'>,
): PdfPaper => {
  const { entry, leafIndex, checkpoint } = receipt;
  const said = (key: string, data: Readonly<Record<string, unknown>> = {}) => say(language, `papers:receipt.${key}`, data);
  const at = parisInstant(language, new Date(entry.at));
  const note = parseNote(checkpoint);
  const head = note && parseCheckpoint(note.text);
  const signedAt = head && signedAtOf(head);
  const facts = receiptFacts(receipt, language);
  return {
    title: said('title', { type: entry.type }),
    author: publisher.name,
    language,
    at: entry.at,
    foot: said('foot', { id: entry.id, page: '{page}', pages: '{pages}' }),
    blocks: [
      { kind: 'title', runs: [{ text: said(entry.type === 'terms-approved' ? 'approval.title' : 'anyTitle') }] },
      { kind: 'small', runs: [{ text: said('lead') }] },
      { kind: 'rule' },
      item(said('what', { type: entry.type })),
      item(said('register', { register: said(`registers.${entry.register}`) })),
      item(said('when', { at })),
      item(said('number', { number: leafIndex + 1 })),
      item(said('entry', { id: entry.id })),
      heading(said('facts')),
      ...(facts ? facts.map(item) : [paragraph(said('erased'))]),
      heading(said('proof')),
      paragraph(said('proofText', { size: head?.size ?? 0, signedAt: signedAt ? parisInstant(language, signedAt) : '' })),
      ...checkpoint
        .split('\n')
        .filter((line) => line !== '')
        .map((line): PdfBlock => ({ kind: 'code', runs: [{ text: line }] })),
      heading(said('verify')),
      paragraph(said('verifyText', { url: `${origin}/verify` })),
    ],
  };
};
