import { addresses } from '@jobprod/shared/addresses';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RequestSignInDocument } from '../../gql/sign-in/graphql.ts';
import { looksLikeEmail } from '../../lib/email.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { CodeStep } from './code-step.tsx';
import { usePendingAttempt } from './use-pending-attempt.ts';

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
  const [pending, setPending] = usePendingAttempt();

  const send = async (address: string) => {
    const sent = await request.run({ input: { email: address } });
    if (sent?.attempt) setPending({ email: address, attempt: sent.attempt });
    return Boolean(sent?.attempt);
  };
  const submit = () => {
    setWrong(!looksLikeEmail(email));
    if (looksLikeEmail(email)) void send(email.trim());
  };

  if (pending !== undefined) return <CodeStep pending={pending} onPending={setPending} again={() => send(pending.email)} />;
  return (
    <Frame width="narrow" title={t('request.title')} lead={t('request.lead')}>
      <Form
        onSubmit={submit}
        submit={t('request.submit')}
        action={request}
        fields={['email']}
        aside={
          <span>
            {t('request.noAccount')} <Link to={addresses.register}>{t('request.register')}</Link>
          </span>
        }
      >
        {arrival !== undefined && <Notice>{t(`request.${arrival}`)}</Notice>}
        <TextField
          label={t('request.email')}
          error={wrong ? t('invalid.email') : fieldErrors(request.refusals).email}
          type="email"
          autoComplete="email"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      </Form>
      <p>
        <Link to={addresses.lostMailbox}>{t('request.lost')}</Link>
      </p>
    </Frame>
  );
};
