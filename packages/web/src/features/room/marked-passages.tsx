import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { type OffTopic_RecordingFragment, UnmarkOffTopicDocument } from '../../gql/room/graphql.ts';
import { useTimeCode } from '../../lib/time-code.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import styles from './room.module.css';

/** A mark is no withdrawal: what was approved stays until it is taken back, and this says so and leads there. */
export const ClipsHolding = ({ isOne }: { isOne: boolean }) => {
  const { t } = useTranslation('off-topic');
  if (!isOne) return null;
  return (
    <Notice tone="warn" title={t('clips.title')}>
      <p>{t('clips.text')}</p>
      <p>
        <ButtonLink look="quiet" to={addresses.myClip}>
          {t('clips.action')}
        </ButtonLink>
      </p>
    </Notice>
  );
};

type MarkedPassagesProps = {
  passages: OffTopic_RecordingFragment['offTopicPassages'];
  isOwn: boolean;
  onUnmarked?: (clips: number) => void;
};

/** What is marked off-topic in a recording (I4); who marked it, and they alone, take a mark back here. */
export const MarkedPassages = ({ passages, isOwn, onUnmarked }: MarkedPassagesProps) => {
  const { t } = useTranslation('off-topic');
  const time = useTimeCode();
  const unmarking = useAction(UnmarkOffTopicDocument, (data) => data.unmarkOffTopic);
  const unmark = async (passageId: string) => {
    const done = await unmarking.run({ input: { passageId } });
    if (done) onUnmarked?.(done.clips?.length ?? 0);
  };
  return (
    <Stack stretch gap="tight">
      {passages.length > 0 && (
        <List label={t('list')}>
          {passages.map(({ id, startSeconds, endSeconds }) => {
            const places = { from: time(startSeconds, 0), until: time(endSeconds, 0) };
            return (
              <ListItem
                key={id}
                aside={
                  isOwn && (
                    <Button look="plain" busy={unmarking.running} aria-label={t('unmarkFor', places)} onClick={() => void unmark(id)}>
                      {t('unmark')}
                    </Button>
                  )
                }
              >
                <span className={styles.passage}>{t('passage', places)}</span>
              </ListItem>
            );
          })}
        </List>
      )}
      <Refusals refusals={unmarking.refusals} failure={unmarking.failure} />
    </Stack>
  );
};
