import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/studio/fragment-masking.ts';
import { DealWithRemarkDocument, Remarks_VersionFragmentDoc } from '../../gql/studio/graphql.ts';
import { useTimeCode } from '../../lib/time-code.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './remarks.module.css';

type RemarksProps = {
  /** Newest first. What was asked of one holds until another is asked about. */
  versions: readonly FragmentType<typeof Remarks_VersionFragmentDoc>[];
  /** Which of them the preview shows. */
  shownId: string | undefined;
  /** Where the preview stands, in seconds. */
  at: number | undefined;
  /** Has the preview show a place; absent where it cannot. */
  onSee: ((seconds: number) => void) | undefined;
  disabled: boolean;
};

/** So long a remark is the one that is being looked at, in seconds. */
const moment = 2;

/** What the candidate asked for, at each place of the clip; each is looked at there, and ticked off once it is done. */
export const Remarks = ({ versions, shownId, at, onSee, disabled }: RemarksProps) => {
  const { t } = useTranslation('studio');
  const time = useTimeCode();
  const deal = useAction(DealWithRemarkDocument, (data) => data.dealWithRemark);
  const asked = readFragment(Remarks_VersionFragmentDoc, versions).find(({ remarks }) => remarks.length > 0);
  if (!asked) return null;
  const isShown = asked.id === shownId;
  return (
    <div>
      <h3 className={styles.title}>{t('way.remarks')}</h3>
      <ol className={styles.remarks}>
        {asked.remarks.map(({ id, text, atSeconds, dealtWithAt }) => {
          const isDone = dealtWithAt !== null && dealtWithAt !== undefined;
          const isPlaced = atSeconds !== null && atSeconds !== undefined;
          const isHere = isShown && isPlaced && at !== undefined && at >= atSeconds - 0.1 && at < atSeconds + moment;
          return (
            <li key={id} className={styles.remark} aria-current={isHere ? 'true' : undefined} data-done={isDone || undefined}>
              <p className={styles.where}>
                <span>{isPlaced ? t('way.remarkAt', { time: time(atSeconds) }) : t('way.remarkWhole')}</span>
                {isDone && <Tag tone="good">{t('way.remarkDone')}</Tag>}
              </p>
              <p className={styles.text}>{text}</p>
              <Row>
                {isPlaced && isShown && onSee && (
                  <Button
                    look="plain"
                    aria-label={t('way.remarkSeeAbout', { time: time(atSeconds), text })}
                    onClick={() => onSee(atSeconds)}
                  >
                    {t('way.remarkSee', { time: time(atSeconds) })}
                  </Button>
                )}
                {!disabled && (
                  <Button
                    look="plain"
                    busy={deal.running}
                    aria-label={t(isDone ? 'way.dealAgainAbout' : 'way.dealtWithAbout', { text })}
                    onClick={() => void deal.run({ input: { remarkId: id, isDealtWith: !isDone } })}
                  >
                    {t(isDone ? 'way.dealAgain' : 'way.dealtWith')}
                  </Button>
                )}
              </Row>
            </li>
          );
        })}
      </ol>
      <Refusals refusals={deal.refusals} failure={deal.failure} />
    </div>
  );
};
