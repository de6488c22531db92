import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MailConfirmationPageDocument } from '../../gql/mail-confirmation/graphql.ts';
import { useSecretOfLink } from '../../lib/secret-of-link.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Question } from './question.tsx';

const Home = () => {
  const { t } = useTranslation('mail-confirmation');
  return <ButtonLink to={addresses.home}>{t('home')}</ButtonLink>;
};

/** A message in somebody's name that nothing showed to be theirs: they see what it asks, and a button does it. Opening the link decides nothing: mail scanners open links. */
export const Page = () => {
  const { t } = useTranslation('mail-confirmation');
  const token = useSecretOfLink();
  const [done, setDone] = useState(false);
  const result = useQuery(MailConfirmationPageDocument, { variables: { token }, skip: token === '', fetchPolicy: 'network-only' });
  if (done) return <Frame width="reading" title={t('done')} lead={t('doneText')} next={<Home />} />;
  const absent = <Frame width="reading" title={t('absent')} lead={t('absentText')} next={<Home />} />;
  if (token === '') return absent;
  return (
    <Loaded result={result}>
      {({ mailConfirmation: asked }) => (asked ? <Question token={token} asked={asked} onDone={() => setDone(true)} /> : absent)}
    </Loaded>
  );
};
