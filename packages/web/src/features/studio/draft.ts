import type { Studio_ClipFragment, UpdateClipInput } from '../../gql/studio/graphql.ts';
import { isCard, newCard, newPassage, type Passage, type View } from './montage.ts';

export type Draft = { title: string; description: string; passages: readonly Passage[]; posterAt: number };

type SeenSegment = Studio_ClipFragment['segments'][number];

const sides = { SENT: undefined, INTERVIEW_CANDIDATE: 'CANDIDATE', INTERVIEW_INTERVIEWER: 'INTERVIEWER' } as const;

const passageOf = ({ source, startSeconds, endSeconds, view, card }: SeenSegment): Passage[] => {
  if (card != null) return [newCard(card, endSeconds - startSeconds)];
  if (!source) return [];
  // Its own side goes without saying.
  const other = view != null && view !== sides[source.origin] ? view : undefined;
  return [newPassage(source.id, startSeconds, endSeconds, other)];
};

export const draftOf = ({ title, description, segments, posterAtSeconds }: Studio_ClipFragment): Draft => ({
  title,
  description,
  posterAt: posterAtSeconds,
  passages: segments.flatMap(passageOf),
});

export const cutsIn = ({ passages, posterAt }: Draft) => ({
  segments: passages.map((passage) =>
    isCard(passage)
      ? { startSeconds: 0, endSeconds: passage.end, card: passage.text }
      : {
          sourceId: passage.sourceId,
          startSeconds: passage.start,
          endSeconds: passage.end,
          ...(passage.view ? { view: passage.view } : {}),
        },
  ),
  posterAtSeconds: posterAt,
});

export const wordsIn = ({ title, description }: Draft) => ({ title, description });

export type Sent = Pick<UpdateClipInput, 'segments' | 'posterAtSeconds' | 'title' | 'description'>;

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
export const sameCuts = (one: Draft, other: Draft): boolean => same(cutsIn(one), cutsIn(other));
export const sameWords = (one: Draft, other: Draft): boolean => same(wordsIn(one), wordsIn(other));
export const sameDraft = (one: Draft, other: Draft): boolean => sameCuts(one, other) && sameWords(one, other);

/** What is kept on this device of a draft that has not arrived, and the revision it was made on. */
export type KeptDraft = { revision: number; draft: Draft };

export const keptDraft = (revision: number, draft: Draft): object => ({ revision, ...cutsIn(draft), ...wordsIn(draft) });

const isView = (value: unknown): value is View => value === 'CANDIDATE' || value === 'INTERVIEWER' || value === 'BOTH';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const keptPassage = (segment: unknown): Passage | undefined => {
  if (!isRecord(segment)) return undefined;
  const { sourceId, startSeconds, endSeconds, view, card } = segment;
  if (typeof startSeconds !== 'number' || typeof endSeconds !== 'number') return undefined;
  if (typeof card === 'string') return newCard(card, endSeconds);
  return typeof sourceId === 'string' ? newPassage(sourceId, startSeconds, endSeconds, isView(view) ? view : undefined) : undefined;
};

/** Nothing of what is not whole: another release of the page may have written it. */
export const readKeptDraft = (kept: unknown): KeptDraft | undefined => {
  if (!isRecord(kept) || !Array.isArray(kept.segments)) return undefined;
  const { revision, title, description, posterAtSeconds, segments } = kept;
  const passages = segments.map(keptPassage).filter((passage) => passage !== undefined);
  if (passages.length !== segments.length || typeof revision !== 'number' || typeof posterAtSeconds !== 'number') return undefined;
  if (typeof title !== 'string' || typeof description !== 'string') return undefined;
  return { revision, draft: { title, description, posterAt: posterAtSeconds, passages } };
};
