import { captionFindings } from '@jobprod/shared/captions/caption-findings';
import type { Cue } from '@jobprod/shared/captions/cue';
import { findIdentityLeaks } from '@jobprod/shared/identity-leaks/find-identity-leaks';
import type { Finding } from '@jobprod/shared/identity-leaks/finding';
import type { KnownIdentity } from '@jobprod/shared/identity-leaks/known-identity';
import { Refusal } from '../platform/refusal.ts';
import { cardsOf, type Segment } from './clip-segment.ts';

export type ClipText = {
  title: string;
  description: string;
  segments: readonly Segment[];
  captions?: readonly Cue[] | { cues: readonly Cue[] } | null;
};
/** `segment`: which of the segments is the card; `cue`: which of the captions it stands in. */
export type ClipFinding = Finding &
  ({ field: 'title' | 'description' } | { field: 'card'; segment: number } | { field: 'captions'; cue: number });

const cuesOf = ({ captions }: ClipText): readonly Cue[] => (captions && 'cues' in captions ? captions.cues : (captions ?? []));

/** What in a clip's words says who it is (C2), field by field, title cards and captions too. */
export const findingsOf = (words: ClipText, known: KnownIdentity): ClipFinding[] => [
  ...findIdentityLeaks(words.title, known).map((finding) => ({ ...finding, field: 'title' as const })),
  ...findIdentityLeaks(words.description, known).map((finding) => ({ ...finding, field: 'description' as const })),
  ...cardsOf(words.segments).flatMap(({ text, segment }) =>
    findIdentityLeaks(text, known).map((finding) => ({ ...finding, field: 'card' as const, segment })),
  ),
  ...captionFindings(cuesOf(words), known).map((finding) => ({ ...finding, field: 'captions' as const })),
];

/** Which of the captions as they were sent, where that is another order than the one they are read in. */
type Sent = (cue: number) => number | undefined;

const pathOf = (finding: ClipFinding, sent: Sent): string[] => {
  if (finding.field === 'card') return ['segments', String(finding.segment), 'card'];
  return finding.field === 'captions' ? ['cues', String(sent(finding.cue) ?? finding.cue), 'text'] : [finding.field];
};

/** What is certain cannot be overridden: such a text is not saved, not rendered, not sent, not published (C2). */
export const refuseLeaks = (text: ClipText, known: KnownIdentity, sent: Sent = (cue) => cue): void => {
  const certain = findingsOf(text, known).find(({ severity }) => severity === 'block');
  if (certain) throw new Refusal('IDENTITY_LEAK', { excerpt: certain.excerpt, context: certain.field }, pathOf(certain, sent));
};
