import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { fieldErrors } from '../../lib/refusals.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useEntry } from './use-entry.ts';
import type { PendingAttempt } from './use-pending-attempt.ts';

type CodeStepProps = {
  pending: PendingAttempt;
  onPending: (next: PendingAttempt | undefined) => void;
  /** Asks for another code the way the first was asked for. */
  again: () => Promise<boolean>;
};

/** The second half of registering and of signing in: the same words whether the address is known or not (fault A13). */
export const CodeStep = ({ pending, onPending, again }: CodeStepProps) => {
  const { t } = useTranslation('sign-in');
  const entry = useEntry();
  const { email, attempt } = pending;
  const [code, setCode] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const [sentAgain, setSentAgain] = useState(false);
  const digits = code.replaceAll(/\D/g, '');

  const submit = () => {
    setIncomplete(digits.length !== 6);
    if (digits.length === 6) void entry.enter({ attempt, code: digits });
  };
  const sendAgain = async () => {
    if (!(await again())) return;
    setCode('');
    setSentAgain(true);
  };

  return (
    <Page
      width="narrow"
      title={t('code.title')}
      lead={<Trans t={t} i18nKey="code.lead" values={{ email }} components={{ b: <strong /> }} />}
    >
      <Form
        onSubmit={submit}
        submit={t('code.submit')}
        action={entry}
        fields={['code']}
        aside={
          <Button look="plain" onClick={() => void sendAgain()}>
            {t('code.again')}
          </Button>
        }
      >
        {sentAgain && <Notice>{t('code.sentAgain')}</Notice>}
        <TextField
          code
          label={t('code.label')}
          hint={t('code.hint')}
          error={incomplete ? t('invalid.code') : fieldErrors(entry.refusals).code}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={9}
          autoFocus
        />
        <p>{t('code.spam')}</p>
        <div>
          <Button look="plain" onClick={() => onPending(undefined)}>
            {t('code.otherAddress')}
          </Button>
        </div>
      </Form>
    </Page>
  );
};
