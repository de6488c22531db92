import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/account/fragment-masking.ts';
import {
  ChangeEmailDocument,
  type EmailAddress_ChangeFragment,
  EmailAddress_ChangeFragmentDoc,
  TakeBackMyEmailChangeDocument,
} from '../../gql/account/graphql.ts';
import { looksLikeEmail } from '../../lib/email.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form, Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Row, Stack } from '../../ui/stack.tsx';

/** T8: which mailbox has confirmed, and how to take it all back. */
const Waiting = ({ change, onChanged }: { change: EmailAddress_ChangeFragment; onChanged: () => void }) => {
  const { t } = useTranslation('mailboxes');
  const format = useFormat();
  const takeBack = useAction(TakeBackMyEmailChangeDocument, (data) => data.takeBackEmailChange);
  const [asking, setAsking] = useState(false);
  const { newEmail, expiresAt, isConfirmedByOld, isConfirmedByNew } = change;
  const end = async () => {
    await takeBack.run({ input: {} });
    setAsking(false);
    onChanged();
  };
  const said = (isConfirmed: boolean) => t(isConfirmed ? 'change.confirmed' : 'change.awaited');
  return (
    <Stack stretch>
      <Notice title={t('change.waiting')}>
        <p>{t('change.waitingText', { date: format.shortMoment(expiresAt) })}</p>
      </Notice>
      <DefinitionList
        facts={[
          { name: t('change.to'), value: newEmail },
          { name: t('change.old'), value: said(isConfirmedByOld) },
          { name: t('change.new'), value: said(isConfirmedByNew) },
        ]}
      />
      <Refusals refusals={takeBack.refusals} failure={takeBack.failure} />
      <Row>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t('change.takeBack')}
        </Button>
      </Row>
      {asking && (
        <Confirm
          title={t('change.sure')}
          confirm={t('change.confirmTakeBack')}
          busy={takeBack.running}
          onConfirm={() => void end()}
          onClose={() => setAsking(false)}
        >
          <p>{t('change.effect')}</p>
        </Confirm>
      )}
    </Stack>
  );
};

type EmailAddressProps = { email: string; change: FragmentType<typeof EmailAddress_ChangeFragmentDoc> | null; onChanged: () => void };

/** T8: the key to the account, and how to change it: nothing changes before both mailboxes confirmed. */
export const EmailAddress = ({ email, change: pending, onChanged }: EmailAddressProps) => {
  const { t } = useTranslation('mailboxes');
  const change = useAction(ChangeEmailDocument, (data) => data.changeEmail);
  const [newEmail, setNewEmail] = useState('');
  const [wrong, setWrong] = useState<'invalid' | 'same'>();
  const waiting = readFragment(EmailAddress_ChangeFragmentDoc, pending);
  const ask = async () => {
    const address = newEmail.trim();
    const problem = looksLikeEmail(address) ? undefined : 'invalid';
    const found = address.toLowerCase() === email ? 'same' : problem;
    setWrong(found);
    if (found || !(await change.run({ input: { newEmail: address } }))) return;
    setNewEmail('');
    onChanged();
  };
  return (
    <Section title={t('change.title')} lead={t('change.lead')}>
      <Stack stretch>
        <DefinitionList facts={[{ name: t('change.now'), value: email }]} />
        {waiting && <Waiting change={waiting} onChanged={onChanged} />}
        <Form onSubmit={() => void ask()} submit={t('change.submit')} look="quiet" action={change} fields={['newEmail']}>
          <TextField
            label={t(waiting ? 'change.again' : 'change.label')}
            hint={t(waiting ? 'change.againHint' : 'change.hint')}
            error={wrong ? t(`change.${wrong}`) : fieldErrors(change.refusals).newEmail}
            type="email"
            autoComplete="email"
            value={newEmail}
            onChange={(event) => setNewEmail(event.currentTarget.value)}
          />
        </Form>
      </Stack>
    </Section>
  );
};
