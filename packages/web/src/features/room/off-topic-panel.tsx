import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkOffTopicDocument, type OffTopic_RecordingFragment } from '../../gql/room/graphql.ts';
import { useTimeCode } from '../../lib/time-code.ts';
import { useOutbox } from '../../lib/use-outbox.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { ClipsHolding, MarkedPassages } from './marked-passages.tsx';
import styles from './room.module.css';

const lastSeconds = 30;

type Mark = { startSeconds: number; endSeconds: number };

/** A passage that was begun outlives a reload of the page. */
const openKey = (recordingId: string) => `off-topic:${recordingId}`;
const keptOpening = (recordingId: string): number | undefined => {
  const kept = Number(sessionStorage.getItem(openKey(recordingId)) ?? 'none');
  return Number.isFinite(kept) ? kept : undefined;
};

type OffTopicPanelProps = { recording: OffTopic_RecordingFragment; isOwn: boolean; clock: () => number | undefined };

/** I4: in the room, the candidate marks what has nothing to do with the work: the last half minute, or from here to there. The interviewer sees that it is marked. */
export const OffTopicPanel = ({ recording, isOwn, clock }: OffTopicPanelProps) => {
  const { t } = useTranslation('off-topic');
  const time = useTimeCode();
  const client = useApolloClient();
  const { id: recordingId, state, beganAt, lengthSeconds, offTopicPassages } = recording;
  const [since, setSince] = useState(() => keptOpening(recordingId));
  const [clips, setClips] = useState(0);
  const [hasMarked, setMarked] = useState(false);
  const { isCut, waiting, refusals, failure, put } = useOutbox<Mark>(async (mark) => {
    const { data } = await client.mutate({ mutation: MarkOffTopicDocument, variables: { input: { recordingId, ...mark } } });
    setClips(data?.markOffTopic.clips?.length ?? 0);
    setMarked(data?.markOffTopic.errors.length === 0);
    return data?.markOffTopic.errors ?? [];
  });
  /** Where the recording is: it stands still while nothing is recorded. */
  const place = () => {
    const now = clock();
    return state === 'RUNNING' && now !== undefined ? Math.max(0, (now - beganAt) / 1000) : lengthSeconds;
  };
  const open = (from: number | undefined) => {
    setSince(from);
    if (from === undefined) sessionStorage.removeItem(openKey(recordingId));
    else sessionStorage.setItem(openKey(recordingId), String(from));
  };
  const end = () => {
    const until = place();
    if (since !== undefined && until - since >= 0.2) put({ startSeconds: since, endSeconds: until });
    open(undefined);
  };
  // What was begun ends with the recording.
  const isOver = state === 'STOPPED' && since !== undefined;
  const endWithIt = useEffectEvent(end);
  useEffect(() => {
    if (isOver) endWithIt();
  }, [isOver]);

  if (!isOwn) {
    if (offTopicPassages.length === 0) return null;
    return (
      <Section title={t('title')}>
        <p>{t('other')}</p>
        <MarkedPassages passages={offTopicPassages} isOwn={false} />
      </Section>
    );
  }
  return (
    <Section title={t('title')} lead={t('room.text')}>
      <Stack stretch>
        <Row>
          <Button
            look="quiet"
            onClick={() => {
              const until = place();
              put({ startSeconds: Math.max(0, until - lastSeconds), endSeconds: until });
            }}
          >
            {t('room.last', { seconds: lastSeconds })}
          </Button>
          {state === 'RUNNING' && since === undefined && (
            <Button look="quiet" onClick={() => open(place())}>
              {t('room.begin')}
            </Button>
          )}
          {since !== undefined && <Button onClick={end}>{t('room.end')}</Button>}
        </Row>
        <p role="status" className={styles.soft}>
          {since !== undefined && t('room.running', { time: time(since, 0) })}
          {since === undefined && waiting.length > 0 && isCut && t('room.waiting')}
          {since === undefined && waiting.length === 0 && hasMarked && t('room.marked')}
        </p>
        <Refusals refusals={refusals} failure={failure} />
        <MarkedPassages passages={offTopicPassages} isOwn onUnmarked={setClips} />
        <ClipsHolding isOne={clips > 0} />
      </Stack>
    </Section>
  );
};
