import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { Button } from '../../ui/button.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import type { Source } from './source.ts';
import styles from './studio.module.css';

/** What is known of the places of a source: the questions asked in it, each a jump away, and what its candidate marked off-topic. */
export const SourceMarks = ({ source: { questions, offTopic }, onJump }: { source: Source; onJump: (seconds: number) => void }) => {
  const { t } = useTranslation('studio');
  const time = useTimeCode();
  if (questions.length === 0 && offTopic.length === 0) return null;
  return (
    <details className={styles.marks}>
      <summary>{t('marks.title', { questions: questions.length, passages: offTopic.length })}</summary>
      {questions.length > 0 && (
        <List label={t('marks.questions')}>
          {questions.map(({ text, atSeconds }) => (
            <ListItem
              key={`${atSeconds}-${text}`}
              aside={
                <Button look="plain" aria-label={t('marks.jumpTo', { time: time(atSeconds, 0), text })} onClick={() => onJump(atSeconds)}>
                  {t('marks.jump', { time: time(atSeconds, 0) })}
                </Button>
              }
            >
              {text}
            </ListItem>
          ))}
        </List>
      )}
      {offTopic.length > 0 && (
        <>
          <p className={styles.soft}>{t('marks.offTopicText')}</p>
          <List label={t('marks.offTopic')}>
            {offTopic.map(({ start, end }) => (
              <ListItem key={start}>{t('marks.passage', { from: time(start), until: time(end) })}</ListItem>
            ))}
          </List>
        </>
      )}
    </details>
  );
};
