import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readFragment } from '../../gql/room/fragment-masking.ts';
import { Desk_InterviewFragmentDoc, DeskDocument } from '../../gql/room/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Desk } from './interviewer-desk.tsx';

/** Before the interview its guide is chosen, afterwards its notes are finished. */
export const Page = () => {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { interviewId = '' } = useParams();
  const result = useQuery(DeskDocument, { variables: { interviewId }, fetchPolicy: 'cache-and-network' });
  const back = (
    <ButtonLink look="quiet" to={addresses.staffInterviews}>
      {t('back')}
    </ButtonLink>
  );
  return (
    <Loaded result={result}>
      {({ interview, interviewGuides }) => {
        const found = readFragment(Desk_InterviewFragmentDoc, interview);
        if (!found?.desk) return <Frame width="reading" title={t('absent.title')} lead={t('absent.text')} next={back} />;
        const { candidate, startsAt } = found;
        const lead = t('pageLead', { name: `${candidate.firstName} ${candidate.lastName}`, when: format.moment(startsAt) });
        return (
          <Frame title={t('pageTitle')} lead={lead} next={back}>
            <Desk key={found.id} interview={found} guides={interviewGuides} />
          </Frame>
        );
      }}
    </Loaded>
  );
};
