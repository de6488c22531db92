import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { HoursPageDocument } from '../../gql/agenda/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { HoursForm } from './hours-form.tsx';

/** When can I be booked? */
export const Page = () => {
  const { t } = useTranslation('agenda');
  const result = useQuery(HoursPageDocument, { fetchPolicy: 'network-only' });
  return (
    <Loaded result={result}>
      {({ viewer }) => (
        <Frame
          width="reading"
          title={t('hours.title')}
          lead={t('hours.lead')}
          next={
            <ButtonLink look="quiet" to={addresses.staffInterviews}>
              {t('title')}
            </ButtonLink>
          }
        >
          <HoursForm key={viewer.staff?.id} availability={viewer.staff?.availability ?? null} />
        </Frame>
      )}
    </Loaded>
  );
};
