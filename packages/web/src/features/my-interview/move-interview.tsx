import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AheadInterviewFragment, MyInterviewHoursDocument, RescheduleMyInterviewDocument } from '../../gql/my-interview/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { useZonedFormat } from '../../lib/zoned-format.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Section } from '../../ui/section.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { HoursPicker } from './hours-picker.tsx';

type MoveInterviewProps = { interview: AheadInterviewFragment; onMoved: () => Promise<unknown>; onKeep: () => void };

/** The other hours of the same interviewer; nothing changes before the last word. */
export const MoveInterview = ({ interview: { id, startsAt, timeZone }, onMoved, onKeep }: MoveInterviewProps) => {
  const { t } = useTranslation('my-interview');
  const [zone, setZone] = useState(timeZone);
  const [picked, setPicked] = useState<string>();
  const format = useZonedFormat(zone);
  const hours = useQuery(MyInterviewHoursDocument, { variables: { interviewId: id }, fetchPolicy: 'cache-and-network' });
  const moving = useAction(RescheduleMyInterviewDocument, (data) => data.rescheduleInterview);
  const move = async (to: string) => {
    const moved = await moving.run({ input: { interviewId: id, startsAt: to, timeZone: zone } });
    setPicked(undefined);
    await (moved ? onMoved() : hours.refetch());
  };
  return (
    <Section title={t('move.title')} lead={t('move.lead')}>
      <Stack stretch>
        <div>
          <Button look="quiet" onClick={onKeep}>
            {t('move.keep')}
          </Button>
        </div>
        <Refusals {...moving} />
        <Loaded result={hours} shape={<SkeletonLines />}>
          {({ interviewSlots }) => {
            const others = interviewSlots.filter((slot) => slot.startsAt !== startsAt);
            return others.length === 0 ? (
              <EmptyState title={t('choose.none')} />
            ) : (
              <HoursPicker slots={others} zone={zone} onZone={setZone} busy={moving.running} onPick={setPicked} />
            );
          }}
        </Loaded>
      </Stack>
      {picked !== undefined && (
        <Confirm
          title={t('move.sure')}
          confirm={t('move.confirm')}
          busy={moving.running}
          onConfirm={() => void move(picked)}
          onClose={() => setPicked(undefined)}
        >
          <p>{t('move.from', { before: format.moment(startsAt) })}</p>
          <p>{t('move.to', { after: format.moment(picked) })}</p>
        </Confirm>
      )}
    </Section>
  );
};
