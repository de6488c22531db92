import { addresses } from '@jobprod/shared/addresses';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RequestSignInDocument } from '../../gql/sign-in/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { TextField } from '../../ui/field.tsx';
import { Form, Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { CodeStep } from './code-step.tsx';
import { looksLikeEmail } from './email.ts';

type Arrival = 'continues' | 'signedOut';

/** Why someone stands here: the server, which draws the page for everybody, does not know. */
const useArrival = (): Arrival | undefined => {
  const [arrival, setArrival] = useState<Arrival>();
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    if (asked.has('signed-out')) setArrival('signedOut');
    else if (asked.has('next')) setArrival('continues');
  }, []);
  return arrival;
};

export const Page = () => {
  const { t } = useTranslation('sign-in');
  const arrival = useArrival();
  const request = useAction(RequestSignInDocument, (data) => data.requestSignIn);
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState(false);
  const [attempt, setAttempt] = useState<string>();

  const ask = async () => {
    const sent = await request.run({ input: { email: email.trim() } });
    return sent?.attempt ?? undefined;
  };
  const submit = async () => {
    setWrong(!looksLikeEmail(email));
    if (looksLikeEmail(email)) setAttempt(await ask());
  };

  if (attempt !== undefined) return <CodeStep email={email.trim()} attempt={attempt} onAgain={ask} onOtherAddress={() => setAttempt(undefined)} />;
  return (
    <Frame width="narrow" title={t('request.title')} lead={t('request.lead')}>
      <Form onSubmit={() => void submit()} submit={t('request.submit')} busy={request.running}>
        {arrival !== undefined && <Notice>{t(`request.${arrival}`)}</Notice>}
        <Refusals refusals={request.refusals} failure={request.failure} fields={['email']} />
        <TextField
          label={t('request.email')}
          error={wrong ? t('invalid.email') : fieldErrors(request.refusals)['email']}
          type="email"
          autoComplete="email"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      </Form>
      <p>
        {t('request.noAccount')} <Link to={addresses.register}>{t('request.register')}</Link>
      </p>
    </Frame>
  );
};
