import { useTranslation } from 'react-i18next';
import { type AheadInterviewFragment, BookInterviewDocument, CancelMyInterviewDocument } from '../../gql/my-interview/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { useZonedFormat, useZoneNames } from '../../lib/zoned-format.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import styles from './my-interview.module.css';

type ConfirmHourProps = { interview: AheadInterviewFragment; onBooked: () => Promise<unknown>; onLeft: () => Promise<unknown> };

/** The hour that is kept, looked at once more. */
export const ConfirmHour = ({ interview, onBooked, onLeft }: ConfirmHourProps) => {
  const { t } = useTranslation('my-interview');
  const { nameOf } = useZoneNames();
  const { id, startsAt, timeZone, reservedUntil } = interview;
  const format = useZonedFormat(timeZone);
  const booking = useAction(BookInterviewDocument, (data) => data.bookInterview);
  const leaving = useAction(CancelMyInterviewDocument, (data) => data.cancelInterview);
  const book = async () => {
    if (await booking.run({ input: { startsAt, timeZone } })) await onBooked();
  };
  const leave = async () => {
    // Lapsed meanwhile, it is gone as well.
    await leaving.run({ input: { interviewId: id } });
    await onLeft();
  };
  return (
    <Section title={t('confirm.title')}>
      <Stack>
        <p className={styles.moment}>{format.moment(startsAt)}</p>
        <p className={styles.soft}>{nameOf(timeZone)}</p>
        {reservedUntil != null && <p>{t('confirm.until', { time: format.time(reservedUntil) })}</p>}
        <p>{t('confirm.mail')}</p>
        <Refusals {...booking} />
        <Row>
          <Button busy={booking.running} onClick={() => void book()}>
            {t('confirm.book')}
          </Button>
          <Button look="quiet" busy={leaving.running} onClick={() => void leave()}>
            {t('confirm.other')}
          </Button>
        </Row>
      </Stack>
    </Section>
  );
};
