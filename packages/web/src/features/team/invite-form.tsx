import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InviteStaffDocument, type StaffRole } from '../../gql/team/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { CheckField, ChoiceGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';

const roles = [
  'INTERVIEWER',
  'EDITOR',
  'NETWORK_MANAGER',
  'DATA_PROTECTION_OFFICER',
  'ADMINISTRATOR',
] as const satisfies readonly StaffRole[];
const fields = ['firstName', 'lastName', 'email', 'roles'] as const;

/** An administrator lets somebody in; roles say what they may do, several at once. */
export const InviteForm = ({ onInvited }: { onInvited: () => void }) => {
  const { t } = useTranslation('team');
  const invitation = useAction(InviteStaffDocument, (data) => data.inviteStaff);
  const [chosen, setChosen] = useState<readonly StaffRole[]>([]);
  const [tried, setTried] = useState(false);
  const [invited, setInvited] = useState<string>();
  const filled = (value: string) => (value.trim() === '' ? t('invite.missing') : null);
  const form = useForm({
    initialValues: { firstName: '', lastName: '', email: '' },
    validate: {
      firstName: filled,
      lastName: filled,
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('invite.emailWrong')),
    },
  });
  const refused = fieldErrors(invitation.refusals);
  const invite = async () => {
    setTried(true);
    setInvited(undefined);
    if (form.validate().hasErrors || chosen.length === 0) return;
    const email = form.values.email.trim();
    if (!(await invitation.run({ input: { ...form.values, email, roles: chosen } }))) return;
    form.reset();
    setChosen([]);
    setTried(false);
    setInvited(email);
    onInvited();
  };
  return (
    <Section title={t('invite.title')} lead={t('invite.lead')}>
      <Form onSubmit={() => void invite()} submit={t('invite.submit')} action={invitation} fields={fields}>
        {invited !== undefined && <Notice tone="good">{t('invite.done', { email: invited })}</Notice>}
        <TextField
          label={t('invite.firstName')}
          autoComplete="off"
          {...form.getInputProps('firstName')}
          error={form.errors.firstName ?? refused.firstName}
        />
        <TextField
          label={t('invite.lastName')}
          autoComplete="off"
          {...form.getInputProps('lastName')}
          error={form.errors.lastName ?? refused.lastName}
        />
        <TextField
          type="email"
          label={t('invite.email')}
          autoComplete="off"
          {...form.getInputProps('email')}
          error={form.errors.email ?? refused.email}
        />
        <ChoiceGroup legend={t('invite.roles')} error={tried && chosen.length === 0 ? t('invite.rolesMissing') : refused.roles}>
          {roles.map((role) => (
            <CheckField
              key={role}
              label={t(`role.${role}`)}
              hint={t(`does.${role}`)}
              checked={chosen.includes(role)}
              onChange={(event) => setChosen(event.currentTarget.checked ? [...chosen, role] : chosen.filter((other) => other !== role))}
            />
          ))}
        </ChoiceGroup>
      </Form>
    </Section>
  );
};
