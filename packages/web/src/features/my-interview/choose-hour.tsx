import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MyInterviewHoursDocument, ReserveInterviewDocument } from '../../gql/my-interview/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { browserZone } from '../../lib/zoned-format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Section } from '../../ui/section.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { HoursPicker } from './hours-picker.tsx';

/** The free hours; choosing one keeps it while it is confirmed. One that somebody else has meanwhile is said, and the list is read again. */
export const ChooseHour = ({ onKept }: { onKept: () => Promise<unknown> }) => {
  const { t } = useTranslation('my-interview');
  const [zone, setZone] = useState(browserZone);
  const hours = useQuery(MyInterviewHoursDocument, { fetchPolicy: 'cache-and-network' });
  const keeping = useAction(ReserveInterviewDocument, (data) => data.reserveInterview);
  const keep = async (startsAt: string) => {
    const kept = await keeping.run({ input: { startsAt, timeZone: zone } });
    await (kept ? onKept() : hours.refetch());
  };
  return (
    <Section title={t('choose.days')}>
      <Refusals {...keeping} />
      <Loaded result={hours} shape={<SkeletonLines />}>
        {({ interviewSlots }) =>
          interviewSlots.length === 0 ? (
            <EmptyState
              title={t('choose.none')}
              action={
                <ButtonLink look="quiet" to={addresses.myVideo}>
                  {t('choose.toVideo')}
                </ButtonLink>
              }
            >
              {t('choose.noneText')}
            </EmptyState>
          ) : (
            <HoursPicker
              slots={interviewSlots}
              zone={zone}
              onZone={setZone}
              busy={keeping.running}
              onPick={(startsAt) => void keep(startsAt)}
            />
          )
        }
      </Loaded>
    </Section>
  );
};
