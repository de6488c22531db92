import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PathPageDocument } from '../../gql/path/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { actionAddress } from './action-address.ts';
import { useSteps } from './use-steps.ts';

export const query = PathPageDocument;

/** Where am I, what is waiting for me? The API says which one thing is next. */
export const Page = () => {
  const { t } = useTranslation('path');
  const result = useQuery(PathPageDocument, { fetchPolicy: 'cache-and-network' });
  const candidate = result.data?.viewer.candidate;
  const steps = useSteps(candidate ?? undefined);
  return (
    <Loaded result={result}>
      {() =>
        candidate && (
          <Frame
            width="reading"
            title={t('hello', { firstName: candidate.firstName })}
            tabTitle={t('title')}
            lead={t(`next.${candidate.nextStep}.lead`)}
            next={
              <ButtonLink
                large
                to={actionAddress[candidate.nextStep]}
                look={candidate.nextStep === 'NOTHING' || candidate.nextStep === 'WAIT_FOR_CLIP' ? 'quiet' : 'primary'}
              >
                {t(`next.${candidate.nextStep}.action`)}
              </ButtonLink>
            }
          >
            <Stepper label={t('title')} steps={steps} />
          </Frame>
        )
      }
    </Loaded>
  );
};
