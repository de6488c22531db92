import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AheadInterviewFragment } from '../../gql/my-interview/graphql.ts';
import { useZonedFormat, useZoneNames } from '../../lib/zoned-format.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { MoveInterview } from './move-interview.tsx';
import styles from './my-interview.module.css';

const minutesBetween = (startsAt: string, endsAt: string): number => Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);

type BookedInterviewProps = {
  interview: AheadInterviewFragment;
  onMoved: () => Promise<unknown>;
  onCancelled: () => Promise<unknown>;
};

/** The interview that is ahead: when on one's own clock, with whom, and how to move it or call it off. */
export const BookedInterview = ({ interview, onMoved, onCancelled }: BookedInterviewProps) => {
  const { t } = useTranslation('my-interview');
  const { nameOf } = useZoneNames();
  const { id, startsAt, endsAt, timeZone, interviewerName, changeableUntil, viewerCanChange } = interview;
  const format = useZonedFormat(timeZone);
  const [doing, setDoing] = useState<'move' | 'cancel'>();
  const moved = async () => {
    setDoing(undefined);
    await onMoved();
  };
  if (doing === 'move') return <MoveInterview interview={interview} onMoved={moved} onKeep={() => setDoing(undefined)} />;
  return (
    <Stack stretch>
      <DefinitionList
        facts={[
          {
            name: t('booked.when'),
            value: (
              <>
                <p className={styles.moment}>{format.moment(startsAt)}</p>
                <span className={styles.soft}>{nameOf(timeZone)}</span>
              </>
            ),
          },
          { name: t('booked.length'), value: t('booked.minutes', { count: minutesBetween(startsAt, endsAt) }) },
          { name: t('booked.with'), value: interviewerName },
          {
            name: t('booked.where'),
            value: (
              <>
                <p>{t('booked.whereText')}</p>
                <Link to={addresses.interviewRoom(id)}>{t('booked.toRoom')}</Link>
              </>
            ),
          },
        ]}
      />
      <p className={styles.soft}>
        {viewerCanChange ? t('booked.until', { until: `${format.moment(changeableUntil)} (${nameOf(timeZone)})` }) : t('booked.tooLate')}
      </p>
      {viewerCanChange && (
        <Row>
          <Button look="quiet" onClick={() => setDoing('move')}>
            {t('booked.move')}
          </Button>
          <Button look="quiet" onClick={() => setDoing('cancel')}>
            {t('booked.cancel')}
          </Button>
        </Row>
      )}
      {doing === 'cancel' && <CancelDialog interview={interview} onCancelled={onCancelled} onClose={() => setDoing(undefined)} />}
    </Stack>
  );
};
