import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readFragment } from '../../gql/studio/fragment-masking.ts';
import { type Studio_ClipFragment, Studio_ClipFragmentDoc, UpdateClipDocument } from '../../gql/studio/graphql.ts';
import { forgetLastingDraft, keepLastingDraft, lastingDraft } from '../../lib/lasting-draft.ts';
import type { Refusal } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { cutsIn, type Draft, draftOf, keptDraft, readKeptDraft, type Sent, sameCuts, sameDraft, sameWords, wordsIn } from './draft.ts';
import { beginHistory, done, redone, undone } from './history.ts';
import { useTheirs } from './use-theirs.ts';

/** `changed`: somebody else saved meanwhile; `offline`: kept on this device until there is a network. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'refused' | 'changed' | 'offline';

const pause = 900;
const againAfter = 3_000;

/** What was made here and did not arrive, where it is of another revision than the clip is now: it is not put over it unasked. */
const begun = (clip: Studio_ClipFragment) => {
  const theirs = draftOf(clip);
  const kept = readKeptDraft(lastingDraft(`studio-${clip.id}`));
  if (!kept || sameDraft(kept.draft, theirs)) return { theirs, history: beginHistory(theirs), isConflict: false };
  return { theirs, history: done(beginHistory(theirs), kept.draft), isConflict: kept.revision !== clip.revision };
};

/**
 * Keeps the clip saved as it is worked on. Cuts and words are sent apart, so that a title that is refused (C2) does not hold the cuts back.
 * One save at a time, each on the revision the last one gave; once somebody else changed the clip nothing more is sent until the editor chose between the two.
 */
export const useClipDraft = (clip: Studio_ClipFragment) => {
  const update = useAction(UpdateClipDocument, (data) => data.updateClip);
  const [first] = useState(() => begun(clip));
  const [history, setHistory] = useState(first.history);
  const [saved, setSaved] = useState(first.theirs);
  const [isSaving, setSaving] = useState(false);
  const [refused, setRefused] = useState<{ draft: Draft; refusals: readonly Refusal[] }>();
  const revision = useRef(clip.revision);
  const draft = history.now;
  const name = `studio-${clip.id}`;
  const { theirs, look, forget } = useTheirs(clip.id, first.isConflict ? { draft: first.theirs, revision: clip.revision } : undefined);

  const send = async (part: Sent): Promise<boolean> => {
    const answer = await update.run({ input: { clipId: clip.id, revision: revision.current, ...part } });
    const now = answer?.clip && readFragment(Studio_ClipFragmentDoc, answer.clip);
    if (now) revision.current = now.revision;
    return Boolean(now);
  };
  const sendBoth = async () => {
    if (!sameCuts(draft, saved)) {
      if (!(await send(cutsIn(draft)))) return setRefused({ draft, refusals: [] });
      setSaved((before) => ({ ...before, passages: draft.passages, posterAt: draft.posterAt }));
    }
    if (!sameWords(draft, saved)) {
      if (!(await send(wordsIn(draft)))) return setRefused({ draft, refusals: [] });
      setSaved((before) => ({ ...before, ...wordsIn(draft) }));
    }
    setRefused(undefined);
  };
  const save = async () => {
    setSaving(true);
    await sendBoth();
    setSaving(false);
  };

  const isSaved = sameDraft(draft, saved);
  const isConflict = theirs !== undefined;
  const isOverwritten = update.refusals.some(({ code }) => code === 'CLIP_CHANGED');
  const isCut = update.failure?.kind === 'network';
  const wasRefused = refused?.draft === draft;
  const saveLater = useEffectEvent(() => void save());
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the draft starts the pause anew
  useEffect(() => {
    if (isSaved || isSaving || isConflict || isOverwritten || (wasRefused && !isCut)) return;
    const timer = setTimeout(saveLater, wasRefused ? againAfter : pause);
    if (!wasRefused) return () => clearTimeout(timer);
    window.addEventListener('online', saveLater, { once: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', saveLater);
    };
  }, [draft, saved, isSaved, isSaving, wasRefused, isCut, isConflict, isOverwritten, refused]);

  /** Nothing is lost with the tab, nor with the network. */
  const keep = useEffectEvent(() => (isSaved ? forgetLastingDraft(name) : keepLastingDraft(name, keptDraft(revision.current, draft))));
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept at each change of the draft, forgotten once it arrived
  useEffect(() => keep(), [draft, isSaved]);

  // Somebody else's save is told at once, or found when one of ours is refused.
  const seen = clip.revision;
  const compare = useEffectEvent(() => {
    if (isOverwritten || seen > revision.current) void look();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once a save of ours is over, whose own change is no news
  useEffect(() => {
    if (!isSaving) compare();
  }, [seen, isSaving, isOverwritten]);

  const over = (chosen: Draft | undefined) => {
    if (!theirs) return;
    revision.current = theirs.revision;
    setSaved(theirs.draft);
    setRefused(undefined);
    update.reset();
    forget();
    if (chosen) setHistory((before) => done(before, chosen));
  };
  // Both came to the same.
  const agree = useEffectEvent(() => {
    if (theirs && sameDraft(theirs.draft, draft)) over(undefined);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when theirs comes
  useEffect(() => agree(), [theirs]);
  const stateOf = (): SaveState => {
    if (isConflict) return 'changed';
    if (isSaving) return 'saving';
    if (isSaved) return 'saved';
    if (isCut) return 'offline';
    return wasRefused ? 'refused' : 'unsaved';
  };
  return {
    draft,
    /** `step` names a gesture: all of it is taken back at once. */
    change: (changes: Partial<Draft>, step?: string) => setHistory((before) => done(before, { ...before.now, ...changes }, step)),
    undo: () => setHistory(undone),
    redo: () => setHistory(redone),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    state: stateOf(),
    theirs: theirs?.draft,
    keepMine: () => over(undefined),
    /** What stood here is one step back. */
    takeTheirs: () => over(theirs?.draft),
    refusals: isConflict || isSaved ? [] : update.refusals,
    failure: isCut ? undefined : update.failure,
    saveNow: () => void save(),
    revision,
  };
};

export type ClipDraft = ReturnType<typeof useClipDraft>;
