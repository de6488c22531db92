import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/company/fragment-masking.ts';
import { Invitations_CompanyFragmentDoc, InviteRecruiterDocument, RevokeInvitationDocument } from '../../gql/company/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form, Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';

const InviteForm = ({ companyId }: { companyId: string }) => {
  const { t } = useTranslation('company');
  const invite = useAction(InviteRecruiterDocument, (data) => data.inviteRecruiter);
  const [invited, setInvited] = useState<string>();
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('emailWrong')) },
  });
  const send = async () => {
    if (form.validate().hasErrors) return;
    const email = form.values.email.trim();
    setInvited(undefined);
    if (!(await invite.run({ input: { companyId, email } }))) return;
    setInvited(email);
    form.reset();
  };
  return (
    <Form onSubmit={() => void send()} submit={t('invite')} action={invite} fields={['email']}>
      <TextField
        type="email"
        label={t('email')}
        autoComplete="off"
        {...form.getInputProps('email')}
        error={form.errors.email ?? fieldErrors(invite.refusals).email}
      />
      {invited !== undefined && <Notice tone="good">{t('invited', { email: invited })}</Notice>}
    </Form>
  );
};

/** Who was asked to join, and whether they came. */
export const Invitations = (props: { company: FragmentType<typeof Invitations_CompanyFragmentDoc> }) => {
  const { t } = useTranslation('company');
  const format = useFormat();
  const { id: companyId, invitations } = readFragment(Invitations_CompanyFragmentDoc, props.company);
  const revocation = useAction(RevokeInvitationDocument, (data) => data.revokeInvitation);
  const open = invitations.filter(({ state }) => state !== 'ACCEPTED');
  return (
    <Section title={t('invitations')} lead={t('invitationsLead')}>
      {open.length > 0 && (
        <List label={t('invitations')}>
          {open.map(({ id, email, expiresAt, state }) => (
            <ListItem
              key={id}
              aside={
                <Row>
                  <Tag tone={state === 'PENDING' ? 'accent' : 'plain'}>{t(`state.${state}`)}</Tag>
                  {state === 'PENDING' && (
                    <Button look="plain" busy={revocation.running} onClick={() => void revocation.run({ input: { invitationId: id } })}>
                      {t('revokeInvitation')}
                    </Button>
                  )}
                </Row>
              }
            >
              <span>{email}</span>
              {state === 'PENDING' && <span>{t('pending', { date: format.dayOf(expiresAt) })}</span>}
            </ListItem>
          ))}
        </List>
      )}
      <Refusals {...revocation} />
      <InviteForm companyId={companyId} />
    </Section>
  );
};
