import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readFragment } from '../../gql/captions/fragment-masking.ts';
import {
  type Captions_ClipFragment,
  Captions_ClipFragmentDoc,
  type Language,
  UpdateClipCaptionsDocument,
} from '../../gql/captions/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { type EditedCue, kept, newCue } from './cues.ts';

type Draft = { cues: readonly EditedCue[]; language: Language };
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'refused' | 'changed';

const draftOf = ({ captions, captionsLanguage }: Captions_ClipFragment): Draft => ({
  language: captionsLanguage,
  cues: captions.map(({ startSeconds: start, endSeconds: end, text, isAdrift }) => newCue({ start, end, text }, isAdrift)),
});

/** As the API takes them. */
const inputOf = ({ cues, language }: Draft) => ({
  language,
  cues: kept(cues).map(({ start, end, text }) => ({ startSeconds: start, endSeconds: end, text: text.trim() })),
});
const same = (one: Draft, other: Draft) => JSON.stringify(inputOf(one)) === JSON.stringify(inputOf(other));

/** A word is finished before it is sent, in milliseconds. */
const pause = 900;

/**
 * Keeps the captions saved as they are written: one save at a time, each on the revision the last one gave. When somebody else changed the clip meanwhile nothing more is
 * sent. A caption without words yet stays on the page alone.
 */
export const useCaptionsDraft = (clip: Captions_ClipFragment) => {
  const update = useAction(UpdateClipCaptionsDocument, (data) => data.updateClipCaptions);
  const [draft, setDraft] = useState(() => draftOf(clip));
  const [saved, setSaved] = useState(draft);
  const [before, setBefore] = useState<readonly Draft[]>([]);
  const [refused, setRefused] = useState<Draft>();
  const revision = useRef(clip.revision);
  const changedElsewhere = update.refusals.some(({ code }) => code === 'CLIP_CHANGED');

  const save = async () => {
    const sent = draft;
    const done = await update.run({ input: { clipId: clip.id, revision: revision.current, ...inputOf(sent) } });
    const now = done?.clip && readFragment(Captions_ClipFragmentDoc, done.clip);
    if (!now) return setRefused(sent);
    revision.current = now.revision;
    setSaved(sent);
    setRefused(undefined);
  };

  const isSaved = same(draft, saved);
  const wasRefused = refused !== undefined && same(refused, draft);
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
  const refusals = changedElsewhere || isSaved ? [] : update.refusals;
  /** What was refused stands beside its caption. */
  const refusedCues = new Map(
    refusals.flatMap(({ path, message }) => {
      const at = path?.indexOf('cues') ?? -1;
      const cue = at === -1 || !refused ? undefined : kept(refused.cues)[Number(path?.[at + 1])];
      return cue ? [[cue.key, message] as const] : [];
    }),
  );
  return {
    cues: draft.cues,
    language: draft.language,
    change: (cues: readonly EditedCue[]) => setDraft((now) => ({ ...now, cues })),
    setLanguage: (language: Language) => setDraft((now) => ({ ...now, language })),
    /** The same, for what takes captions away: it can be undone. */
    replace: (cues: readonly EditedCue[]) => {
      setBefore([...before, draft].slice(-50));
      setDraft((now) => ({ ...now, cues }));
    },
    undo:
      before.length === 0
        ? undefined
        : () => {
            const last = before.at(-1);
            if (last) setDraft(last);
            setBefore(before.slice(0, -1));
          },
    state: stateOf(),
    refusedCues,
    /** Those that belong to no caption. */
    refusals: refusals.filter(({ path }) => !path?.includes('cues') || refusedCues.size === 0),
    failure: update.failure,
    saveNow: () => void save(),
  };
};

export type CaptionsDraft = ReturnType<typeof useCaptionsDraft>;
