import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcceptMailboxRecoveryDocument,
  type IdentityProof,
  type RecoveryFactsFragment,
  RefuseMailboxRecoveryDocument,
} from '../../gql/mailboxes/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';

const proofs: readonly IdentityProof[] = ['VIDEO_CALL', 'IN_PERSON', 'RECOGNISED', 'RECEIPT', 'KNOWN_FACTS'];

type Deciding = { recovery: RecoveryFactsFragment };

/** How identity was established, from a closed list and in words: no copy of any paper, and no address to write (T8, I4). */
export const AcceptRecovery = ({ recovery: { id: recoveryId } }: Deciding) => {
  const { t } = useTranslation('mailboxes');
  const accept = useAction(AcceptMailboxRecoveryDocument, (data) => data.acceptMailboxRecovery);
  const [established, setEstablished] = useState<IdentityProof>();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (established && words.trim() !== '') void accept.run({ input: { recoveryId, established, words } });
  };
  return (
    <Section title={t('staff.accept')} lead={t('staff.acceptLead')}>
      <Form onSubmit={submit} submit={t('staff.acceptSubmit')} action={accept} fields={['words']}>
        <ChoiceGroup legend={t('staff.established')} error={tried && !established ? t('staff.proofMissing') : undefined}>
          {proofs.map((proof) => (
            <RadioField
              key={proof}
              name="established"
              label={t(`staff.proof.${proof}`)}
              checked={established === proof}
              onChange={() => setEstablished(proof)}
            />
          ))}
        </ChoiceGroup>
        <TextArea
          label={t('staff.how')}
          hint={t('staff.howHint')}
          rows={4}
          maxLength={limits.reason}
          error={tried && words.trim() === '' ? t('staff.howMissing') : fieldErrors(accept.refusals).words}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </Form>
    </Section>
  );
};

/** Not established, or doubted again while the waiting time runs. */
export const RefuseRecovery = ({ recovery: { id: recoveryId, state } }: Deciding) => {
  const { t } = useTranslation('mailboxes');
  const refuse = useAction(RefuseMailboxRecoveryDocument, (data) => data.refuseMailboxRecovery);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (reason.trim() !== '') void refuse.run({ input: { recoveryId, reason } });
  };
  return (
    <Section title={t(state === 'ACCEPTED' ? 'staff.refuseRunning' : 'staff.refuse')}>
      <Form onSubmit={submit} submit={t('staff.refuseSubmit')} look="quiet" action={refuse} fields={['reason']}>
        <TextArea
          label={t('staff.reason')}
          hint={t('staff.reasonHint')}
          rows={3}
          maxLength={limits.reason}
          error={tried && reason.trim() === '' ? t('staff.reasonMissing') : fieldErrors(refuse.refusals).reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Form>
    </Section>
  );
};
