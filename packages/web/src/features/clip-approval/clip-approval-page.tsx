import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClipApprovalPageDocument } from '../../gql/clip-approval/graphql.ts';
import { useSecretOfLink } from '../../lib/secret-of-link.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import type { Approved } from './approve-form.tsx';
import { ApprovedOutcome, AskedOutcome } from './outcome.tsx';
import { Question } from './question.tsx';

const Absent = () => {
  const { t } = useTranslation('clip-approval');
  return (
    <Frame
      width="reading"
      title={t('absent.title')}
      lead={t('absent.text')}
      next={<ButtonLink to={addresses.myPath}>{t('absent.action')}</ButtonLink>}
    />
  );
};

/** C3: opening the mail's link decides nothing; the buttons here do. */
export const Page = () => {
  const { t } = useTranslation('clip-approval');
  const token = useSecretOfLink();
  const [approved, setApproved] = useState<Approved>();
  const [asked, setAsked] = useState(false);
  const result = useQuery(ClipApprovalPageDocument, { variables: { token }, skip: token === '', fetchPolicy: 'network-only' });
  if (approved) return <ApprovedOutcome approved={approved} />;
  if (asked) return <AskedOutcome />;
  if (token === '') return <Absent />;
  return (
    <Loaded result={result}>
      {({ clipApproval }) => {
        if (!clipApproval) return <Absent />;
        const { clip, releaseExpiresAt } = clipApproval;
        if (clip === 'SUPERSEDED') return <Frame width="reading" title={t('superseded.title')} lead={t('superseded.text')} />;
        if (releaseExpiresAt === null || releaseExpiresAt === undefined) {
          const next = <ButtonLink to={addresses.terms}>{t('noRelease.action')}</ButtonLink>;
          return <Frame width="reading" title={t('noRelease.title')} lead={t('noRelease.text')} next={next} />;
        }
        return (
          <Question
            token={token}
            asked={{ ...clipApproval, releaseExpiresAt }}
            onMediaExpired={() => void result.refetch()}
            onApproved={setApproved}
            onAsked={() => setAsked(true)}
          />
        );
      }}
    </Loaded>
  );
};
