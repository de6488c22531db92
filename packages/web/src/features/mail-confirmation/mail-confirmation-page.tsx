import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmMailDocument, MailConfirmationPageDocument, type MailConfirmationPageQuery } from '../../gql/mail-confirmation/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useSecretOfLink } from '../../lib/secret-of-link.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Row, Stack } from '../../ui/stack.tsx';

type Asked = NonNullable<MailConfirmationPageQuery['mailConfirmation']>;

const Home = () => {
  const { t } = useTranslation('mail-confirmation');
  return <ButtonLink to={addresses.home}>{t('home')}</ButtonLink>;
};

const Question = ({ token, asked: { kind, elements, receivedAt }, onDone }: { token: string; asked: Asked; onDone: () => void }) => {
  const { t } = useTranslation(['mail-confirmation', 'profile-elements']);
  const format = useFormat();
  const confirmation = useAction(ConfirmMailDocument, (data) => data.confirmMail);
  const confirm = async () => {
    if (await confirmation.run({ input: { token } })) onDone();
  };
  const names = elements?.map((element) => t(`profile-elements:${element}`)) ?? [];
  return (
    <Frame width="reading" title={t('title')} lead={t('lead', { date: format.moment(receivedAt) })}>
      <Stack>
        <p>{names.length > 0 ? t('act.RESTRICT_ELEMENTS', { elements: format.list(names) }) : t(`act.${kind}`)}</p>
        <Refusals refusals={confirmation.refusals} failure={confirmation.failure} />
        <Row>
          <Button busy={confirmation.running} onClick={() => void confirm()}>
            {t('confirm')}
          </Button>
        </Row>
        <p>{t('ignore')}</p>
      </Stack>
    </Frame>
  );
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
