/** What a paper holds: plain data, so that it can be handed to another thread. */
export type PdfRun = { text: string; bold?: boolean; italic?: boolean };

export type PdfBlock =
  | { kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'small' | 'code'; runs: PdfRun[] }
  | { kind: 'item'; marker: string; depth: number; runs: PdfRun[] }
  | { kind: 'rule' };

export type PdfPaper = {
  title: string;
  author: string;
  /** BCP 47. */
  language: string;
  /** An instant, ISO 8601: what the file says of its making, so that the same paper always gives the same bytes. */
  at: string;
  /** At the foot of each page; `{page}` and `{pages}` are filled in. */
  foot: string;
  blocks: PdfBlock[];
};
