import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readFragment } from '../../gql/room/fragment-masking.ts';
import { Desk_InterviewFragmentDoc, SaveInterviewNotesDocument } from '../../gql/room/graphql.ts';
import { failureOf } from '../../lib/failure.ts';
import { forgetLastingDraft, keepLastingDraft, lastingDraft } from '../../lib/lasting-draft.ts';
import type { Refusal } from '../../lib/refusals.ts';

export type NotesState = 'saved' | 'unsaved' | 'saving' | 'kept' | 'refused' | 'changed';
type Notes = { text: string; revision: number };

const pause = 800;
const againAfter = 3_000;

const isNotes = (kept: unknown): kept is Notes =>
  kept instanceof Object && 'text' in kept && typeof kept.text === 'string' && 'revision' in kept && typeof kept.revision === 'number';

/**
 * Notes are saved as they are typed, and stand on this device until the service has them: a reload, a crash or a network that is gone loses none. Where another page changed them meanwhile,
 * nothing is overwritten and the writer says which to keep.
 */
export const useNotes = (interviewId: string, saved: Notes) => {
  const client = useApolloClient();
  const name = `notes:${interviewId}`;
  const [found] = useState(() => {
    const kept = lastingDraft(name);
    return isNotes(kept) && kept.text !== saved.text ? kept : undefined;
  });
  const [text, setText] = useState(found?.text ?? saved.text);
  const [done, setDone] = useState(saved.text);
  const [state, setState] = useState<NotesState>(found && found.revision !== saved.revision ? 'changed' : found ? 'unsaved' : 'saved');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const revision = useRef(saved.revision);

  const write = (next: string) => {
    setText(next);
    setState((before) => (before === 'changed' ? before : 'unsaved'));
    keepLastingDraft(name, { text: next, revision: revision.current });
  };
  const save = useEffectEvent(async () => {
    const sent = text;
    setState('saving');
    try {
      const { data } = await client.mutate({
        mutation: SaveInterviewNotesDocument,
        variables: { input: { interviewId, notes: sent, revision: revision.current } },
      });
      const payload = data?.saveInterviewNotes;
      setRefusals(payload?.errors ?? []);
      if (payload?.errors.some(({ code }) => code === 'NOTES_CHANGED')) return setState('changed');
      const now = readFragment(Desk_InterviewFragmentDoc, payload?.interview);
      if (!now?.desk) return setState('refused');
      revision.current = now.desk.notesRevision;
      setDone(sent);
      setState('saved');
    } catch (error) {
      setState(failureOf(error).kind === 'network' ? 'kept' : 'refused');
    }
  });
  const isDone = text === done;
  const waits = !isDone && (state === 'unsaved' || state === 'saved' || state === 'kept');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the pause anew
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => void save(), state === 'kept' ? againAfter : pause);
    return () => clearTimeout(timer);
  }, [text, waits, state]);
  useEffect(() => {
    if (isDone && state === 'saved') forgetLastingDraft(name);
  }, [isDone, state, name]);

  /** After a change elsewhere: what stands here is kept over it, or let go. */
  const settle = (now: Notes, keepMine: boolean) => {
    revision.current = now.revision;
    setRefusals([]);
    setDone(now.text);
    if (keepMine) {
      keepLastingDraft(name, { text, revision: now.revision });
      setState(text === now.text ? 'saved' : 'unsaved');
      return;
    }
    forgetLastingDraft(name);
    setText(now.text);
    setState('saved');
  };
  return { text, write, state: state === 'saved' && !isDone ? 'unsaved' : state, refusals, wasFound: found !== undefined, settle };
};
