import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IssueProfilePasswordDocument, type PasswordsPageQuery } from '../../gql/passwords/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './passwords.module.css';

type IssueFormProps = { reference: string; companies: PasswordsPageQuery['companies']['nodes'] };

/** D3: one password per recipient. It is shown here once, never mailed, never kept in the page. */
export const IssueForm = ({ reference, companies }: IssueFormProps) => {
  const { t } = useTranslation('passwords');
  const issue = useAction(IssueProfilePasswordDocument, (data) => data.issueProfilePassword);
  const [recruiterId, setRecruiterId] = useState('');
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const [shown, setShown] = useState<string>();
  const refused = fieldErrors(issue.refusals);
  const isMissing = recruiterId === '' && !/^\S+@\S+\.\S+$/.test(email.trim());

  const hand = async () => {
    setTried(true);
    if (isMissing) return;
    const recipient = recruiterId === '' ? { recipientEmail: email.trim() } : { recruiterId };
    const done = await issue.run({ input: { reference, ...recipient } });
    if (!done?.password) return;
    setShown(done.password);
    setRecruiterId('');
    setEmail('');
    setTried(false);
  };
  return (
    <Section title={t('issue.title')} lead={t('issue.lead')}>
      {shown !== undefined && (
        <Notice tone="good" title={t('issue.shown')}>
          <p className={styles.password}>{shown}</p>
          <p>{t('issue.once', { reference })}</p>
          <p>
            <Button look="quiet" onClick={() => setShown(undefined)}>
              {t('issue.noted')}
            </Button>
          </p>
        </Notice>
      )}
      <Form onSubmit={() => void hand()} submit={t('issue.submit')} action={issue} fields={['recruiterId', 'recipientEmail']}>
        <SelectField
          label={t('issue.recruiter')}
          value={recruiterId}
          onChange={(event) => setRecruiterId(event.currentTarget.value)}
          error={refused.recruiterId}
        >
          <option value="">{t('issue.someoneElse')}</option>
          {companies
            .filter(({ state, recruiters }) => state === 'ACTIVE' && recruiters.length > 0)
            .map(({ id, name, recruiters }) => (
              <optgroup key={id} label={name}>
                {recruiters.map((recruiter) => (
                  <option key={recruiter.id} value={recruiter.id}>
                    {recruiter.firstName} {recruiter.lastName}
                  </option>
                ))}
              </optgroup>
            ))}
        </SelectField>
        {recruiterId === '' && (
          <TextField
            type="email"
            label={t('issue.email')}
            hint={t('issue.emailHint')}
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={tried && isMissing ? t('issue.emailMissing') : refused.recipientEmail}
          />
        )}
      </Form>
    </Section>
  );
};
