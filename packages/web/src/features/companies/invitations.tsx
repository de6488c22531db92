import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Company_CompanyFragment,
  InviteRecruiterDocument,
  type Language,
  RevokeInvitationDocument,
} from '../../gql/companies/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Form, Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './companies.module.css';

const tones = { PENDING: 'accent', ACCEPTED: 'good', REVOKED: 'plain', EXPIRED: 'plain' } as const;

type InvitationsProps = { companyId: string; invitations: Company_CompanyFragment['invitations']; mayInvite: boolean };

/** Who was asked to come in for the company. Each invitation is personal, used once, and can be revoked while it waits. */
export const Invitations = ({ companyId, invitations, mayInvite }: InvitationsProps) => {
  const { t } = useTranslation('companies');
  const format = useFormat();
  const invitation = useAction(InviteRecruiterDocument, (data) => data.inviteRecruiter);
  const revocation = useAction(RevokeInvitationDocument, (data) => data.revokeInvitation);
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<Language>('FR');
  const [missing, setMissing] = useState(false);
  const [sentTo, setSentTo] = useState<string>();

  const invite = async () => {
    const address = email.trim();
    setSentTo(undefined);
    setMissing(!/^\S+@\S+\.\S+$/.test(address));
    if (!/^\S+@\S+\.\S+$/.test(address)) return;
    if (!(await invitation.run({ input: { companyId, email: address, language } }))) return;
    setEmail('');
    setSentTo(address);
  };
  return (
    <Section title={t('invite.title')} lead={mayInvite ? t('invite.lead') : undefined}>
      {invitations.length > 0 && (
        <List label={t('invite.title')}>
          {invitations.map(({ id, email: to, state, sentAt, expiresAt }) => (
            <ListItem
              key={id}
              aside={
                <Row>
                  <Tag tone={tones[state]}>{t(`invite.state.${state}`)}</Tag>
                  {state === 'PENDING' && mayInvite && (
                    <Button
                      look="plain"
                      busy={revocation.running}
                      aria-label={t('invite.revokeOf', { email: to })}
                      onClick={() => void revocation.run({ input: { invitationId: id } })}
                    >
                      {t('invite.revoke')}
                    </Button>
                  )}
                </Row>
              }
            >
              <span>{to}</span>
              <span className={styles.soft}>
                {t('invite.sent', { date: format.shortMoment(sentAt) })}
                {state === 'PENDING' && ` · ${t('invite.expires', { date: format.shortMoment(expiresAt) })}`}
              </span>
            </ListItem>
          ))}
        </List>
      )}
      <Refusals refusals={revocation.refusals} failure={revocation.failure} />
      {mayInvite && (
        <Form onSubmit={() => void invite()} submit={t('invite.submit')} action={invitation} fields={['email']}>
          {sentTo !== undefined && <Notice tone="good">{t('invite.done', { email: sentTo })}</Notice>}
          <TextField
            type="email"
            label={t('invite.email')}
            value={email}
            autoComplete="off"
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={missing ? t('invite.emailWrong') : fieldErrors(invitation.refusals).email}
          />
          <SelectField
            label={t('invite.language')}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value === 'EN' ? 'EN' : 'FR')}
          >
            <option value="FR">{t('invite.FR')}</option>
            <option value="EN">{t('invite.EN')}</option>
          </SelectField>
        </Form>
      )}
    </Section>
  );
};
