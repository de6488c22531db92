import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkOffTopicDocument, type OffTopic_RecordingFragment } from '../../gql/room/graphql.ts';
import { useTimeCode } from '../../lib/time-code.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { VideoPlayer } from '../../ui/video-player.tsx';
import { MarkedPassages } from './marked-passages.tsx';
import { placeInTime, writtenPlace } from './place-in-time.ts';
import styles from './room.module.css';

type Part = { id: string; src: string; offset: number; title: string };
type MarkPassagesProps = {
  title: string;
  /** Where marks are made: in a recording, or in a video that was sent. */
  markedIn: { recordingId: string } | { sourceId: string };
  lengthSeconds: number;
  passages: OffTopic_RecordingFragment['offTopicPassages'];
  /** What can be listened to of it, each with its place. */
  parts: readonly Part[];
  onClips: (clips: number) => void;
  onMediaExpired: () => void;
};

/** One recording or video, as its candidate hears it again: their own side, its marked passages, and a form to mark another by its times. */
export const MarkPassages = ({ title, markedIn, lengthSeconds, passages, parts, onClips, onMediaExpired }: MarkPassagesProps) => {
  const { t } = useTranslation('off-topic');
  const time = useTimeCode();
  const marking = useAction(MarkOffTopicDocument, (data) => data.markOffTopic);
  const [at, setAt] = useState<{ part: string; seconds: number }>();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isDone, setDone] = useState(false);
  const [startSeconds, endSeconds] = [placeInTime(from), placeInTime(until)];
  const wrong = isWrong ? t('page.wrong') : undefined;
  const mark = async () => {
    setDone(false);
    const isFit = startSeconds !== undefined && endSeconds !== undefined && startSeconds < endSeconds && startSeconds < lengthSeconds;
    setWrong(!isFit);
    if (!isFit) return;
    const done = await marking.run({ input: { ...markedIn, startSeconds, endSeconds } });
    if (!done) return;
    setFrom('');
    setUntil('');
    setDone(true);
    onClips(done.clips?.length ?? 0);
  };
  return (
    <Section title={title} lead={t('page.length', { time: time(lengthSeconds, 0) })}>
      <Stack stretch>
        {parts.length === 0 && <Notice>{t('page.preparing')}</Notice>}
        {parts.map(({ id, src, offset, title: name }) => (
          <VideoPlayer
            key={id}
            src={src}
            title={name}
            onTime={(seconds) => setAt({ part: id, seconds: offset + seconds })}
            onBroken={onMediaExpired}
          />
        ))}
        {at && (
          <Row>
            <Button look="quiet" onClick={() => setFrom(writtenPlace(at.seconds))}>
              {t('page.begin')}
            </Button>
            <Button look="quiet" onClick={() => setUntil(writtenPlace(Math.ceil(at.seconds)))}>
              {t('page.end')}
            </Button>
          </Row>
        )}
        <Form onSubmit={() => void mark()} submit={t('page.mark')} look="quiet" action={marking}>
          <div className={styles.times}>
            <TextField
              label={t('page.from')}
              value={from}
              error={startSeconds === undefined || startSeconds >= lengthSeconds ? wrong : undefined}
              onChange={({ target }) => setFrom(target.value)}
            />
            <TextField
              label={t('page.until')}
              value={until}
              error={endSeconds === undefined || (startSeconds !== undefined && endSeconds <= startSeconds) ? wrong : undefined}
              onChange={({ target }) => setUntil(target.value)}
            />
          </div>
        </Form>
        {isDone && <Notice tone="good">{t('page.done')}</Notice>}
        {passages.length === 0 ? (
          <p className={styles.soft}>{t('page.noPassages')}</p>
        ) : (
          <MarkedPassages passages={passages} isOwn onUnmarked={onClips} />
        )}
      </Stack>
    </Section>
  );
};
