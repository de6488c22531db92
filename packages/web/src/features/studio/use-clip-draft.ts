import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readFragment } from '../../gql/studio/fragment-masking.ts';
import { type Studio_ClipFragment, Studio_ClipFragmentDoc, UpdateClipDocument, type UpdateClipInput } from '../../gql/studio/graphql.ts';
import type { Refusal } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { newPassage, type Passage } from './montage.ts';

export type Draft = { title: string; description: string; passages: readonly Passage[]; posterAt: number };
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'refused' | 'changed';

const draftOf = ({ title, description, segments, posterAtSeconds }: Studio_ClipFragment): Draft => ({
  title,
  description,
  posterAt: posterAtSeconds,
  passages: segments.map(({ source, startSeconds, endSeconds }) => newPassage(source.id, startSeconds, endSeconds)),
});

const cutsOf = ({ passages, posterAt }: Draft): Pick<UpdateClipInput, 'segments' | 'posterAtSeconds'> => ({
  segments: passages.map(({ sourceId, start, end }) => ({ sourceId, startSeconds: start, endSeconds: end })),
  posterAtSeconds: posterAt,
});
const wordsOf = ({ title, description }: Draft): Pick<Draft, 'title' | 'description'> => ({ title, description });

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
const pause = 900;

/**
 * Keeps the clip saved as it is worked on. Cuts and words are sent apart, so that a title that is refused (C2) does not hold the cuts back.
 * One save at a time, each on the revision the last one gave; when somebody else changed the clip meanwhile nothing more is sent.
 */
export const useClipDraft = (clip: Studio_ClipFragment) => {
  const update = useAction(UpdateClipDocument, (data) => data.updateClip);
  const [draft, setDraft] = useState(() => draftOf(clip));
  const [saved, setSaved] = useState(draft);
  const [refused, setRefused] = useState<{ draft: Draft; refusals: readonly Refusal[] }>();
  const revision = useRef(clip.revision);
  const changedElsewhere = update.refusals.some(({ code }) => code === 'CLIP_CHANGED');

  const send = async (part: Partial<UpdateClipInput>) => {
    const done = await update.run({ input: { clipId: clip.id, revision: revision.current, ...part } });
    const now = done?.clip && readFragment(Studio_ClipFragmentDoc, done.clip);
    if (now) revision.current = now.revision;
    return Boolean(now);
  };
  const save = async () => {
    const sent = draft;
    if (!same(cutsOf(sent), cutsOf(saved))) {
      if (!(await send(cutsOf(sent)))) return setRefused({ draft: sent, refusals: [] });
      setSaved((before) => ({ ...before, passages: sent.passages, posterAt: sent.posterAt }));
    }
    if (!same(wordsOf(sent), wordsOf(saved))) {
      if (!(await send(wordsOf(sent)))) return setRefused({ draft: sent, refusals: [] });
      setSaved((before) => ({ ...before, ...wordsOf(sent) }));
    }
    setRefused(undefined);
  };

  const isSaved = same(cutsOf(draft), cutsOf(saved)) && same(wordsOf(draft), wordsOf(saved));
  const wasRefused = refused?.draft === draft;
  const saveLater = useEffectEvent(() => void save());
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the draft starts the pause anew
  useEffect(() => {
    if (isSaved || wasRefused || update.running || changedElsewhere) return;
    const timer = setTimeout(saveLater, pause);
    return () => clearTimeout(timer);
  }, [draft, saved, isSaved, wasRefused, update.running, changedElsewhere]);

  const stateOf = (): SaveState => {
    if (changedElsewhere) return 'changed';
    if (update.running) return 'saving';
    if (isSaved) return 'saved';
    return wasRefused ? 'refused' : 'unsaved';
  };
  return {
    draft,
    change: (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes })),
    state: stateOf(),
    refusals: changedElsewhere || isSaved ? [] : update.refusals,
    failure: update.failure,
    saveNow: () => void save(),
    revision,
  };
};

export type ClipDraft = ReturnType<typeof useClipDraft>;
