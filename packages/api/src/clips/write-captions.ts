import type { DraftCue } from '@jobprod/shared/captions/carry-cues';
import { type Cue, cueText, inOrder, toMilliseconds } from '@jobprod/shared/captions/cue';
import type { Language } from '@jobprod/shared/language';
import { limits } from '@jobprod/shared/limits';
import type { Context } from '../authorization/context.ts';
import { announce } from '../platform/events.ts';
import { textOf } from '../platform/graphql/text.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Clip } from './clip.entity.ts';
import { mayWriteCaptions } from './clip-captions.ts';
import { refuseLeaks } from './clip-findings.ts';
import { holdClip } from './hold-clip.ts';
import { knownIdentityOf } from './known-identity.ts';

type Written = { language?: Language | null; cues: readonly Cue[] };

const readCue = ({ start, end, text }: Cue, index: number): Cue => {
  const path = ['cues', String(index)];
  const cue = {
    start: toMilliseconds(start),
    end: toMilliseconds(end),
    text: cueText(textOf(text, limits.captionText, [...path, 'text'])),
  };
  if (!(cue.start >= 0 && cue.end > cue.start && cue.end <= limits.sourceSeconds))
    throw new Refusal('CAPTIONS_INVALID', { number: index + 1 }, path);
  if (cue.text === '') throw new Refusal('CAPTIONS_INVALID', { number: index + 1 }, [...path, 'text']);
  return cue;
};

/** One whose time was left as it is keeps what is known of its place. */
const keepPlace = (cue: Cue, before: readonly DraftCue[]): DraftCue => {
  const same = before.find(({ start, end }) => start === cue.start && end === cue.end);
  return { ...cue, ...(same?.anchors ? { anchors: same.anchors } : {}), ...(same?.isAdrift ? { isAdrift: true } : {}) };
};

/**
 * Keeps the captions of a clip in the making. They are checked like its title (C2), and any change of them starts the way to approval anew (C3). How well they read is
 * advice, given in the page.
 */
export const writeCaptions = ({ em, viewer, now }: Context, clipId: string, revision: number, { language, cues }: Written): Promise<Clip> =>
  em.transactional(async (tx) => {
    const clip = await holdClip(tx, clipId, viewer);
    if (clip.revision !== revision) throw new Refusal('CLIP_CHANGED');
    if (!(await mayWriteCaptions(tx, clip))) throw new Refusal('NOT_POSSIBLE_NOW');
    if (cues.length > limits.captionCues) throw new Refusal('CAPTIONS_TOO_MANY', { maximum: limits.captionCues }, ['captions']);
    const length = cues.reduce((sum, { text }) => sum + text.length, 0);
    if (length > limits.captionsText) throw new Refusal('CAPTIONS_TOO_LONG', { maximum: limits.captionsText }, ['captions']);
    // Read in the order of their times, spoken of in the order in which the editor sent them.
    const read = inOrder(cues.map((cue, index) => ({ ...readCue(cue, index), index })));
    const captions = read.map(({ index: _index, ...cue }) => keepPlace(cue, clip.captions));
    refuseLeaks(
      { title: '', description: '', segments: [], captions },
      await knownIdentityOf(tx, clip.candidate),
      (cue) => read[cue]?.index,
    );
    Object.assign(clip, {
      captions,
      captionsLanguage: language ?? clip.captionsLanguage,
      updatedAt: now,
      revision: clip.revision + 1,
      state: 'DRAFT',
    });
    await announce(tx, 'clip-changed', clip.id);
    return clip;
  });
