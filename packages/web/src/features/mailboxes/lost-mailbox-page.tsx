import { addresses } from '@jobprod/shared/addresses';
import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestMailboxRecoveryDocument } from '../../gql/mailboxes/graphql.ts';
import { looksLikeEmail } from '../../lib/email.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';

const names = ['oldEmail', 'newEmail', 'words'] as const;
type Values = Record<(typeof names)[number], string>;
type Wrong = Partial<Record<keyof Values, 'invalid' | 'same' | 'wordsMissing'>>;

const wrongIn = ({ oldEmail, newEmail, words }: Values): Wrong => ({
  ...(looksLikeEmail(oldEmail) ? {} : { oldEmail: 'invalid' }),
  ...(looksLikeEmail(newEmail) ? {} : { newEmail: 'invalid' }),
  ...(looksLikeEmail(newEmail) && newEmail.trim().toLowerCase() === oldEmail.trim().toLowerCase() ? { newEmail: 'same' } : {}),
  ...(words.trim() === '' ? { words: 'wordsMissing' } : {}),
});

/** T8: what to do without one’s mailbox, and the way to ask. Whoever exists, it says the same. */
export const Page = () => {
  const { t } = useTranslation('mailboxes');
  const request = useAction(RequestMailboxRecoveryDocument, (data) => data.requestMailboxRecovery);
  const [values, setValues] = useState<Values>({ oldEmail: '', newEmail: '', words: '' });
  const [wrong, setWrong] = useState<Wrong>({});
  const [sentTo, setSentTo] = useState<string>();

  const submit = async () => {
    const found = wrongIn(values);
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    const input = { oldEmail: values.oldEmail.trim(), newEmail: values.newEmail.trim(), words: values.words };
    const done = await request.run({ input });
    if (done?.sentTo) setSentTo(done.sentTo);
  };
  if (sentTo !== undefined) {
    const back = <ButtonLink to={addresses.signIn}>{t('lost.back')}</ButtonLink>;
    return <Frame width="reading" title={t('lost.sent')} lead={t('lost.sentText', { email: sentTo })} next={back} />;
  }
  const refused = fieldErrors(request.refusals);
  const field = (name: keyof Values) => ({
    error: wrong[name] ? t(`lost.${wrong[name]}`) : refused[name],
    value: values[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => setValues((all) => ({ ...all, [name]: value })),
  });
  return (
    <Frame width="reading" title={t('lost.title')} lead={t('lost.lead')}>
      <Section title={t('lost.request')}>
        <Form onSubmit={() => void submit()} submit={t('lost.submit')} action={request} fields={names}>
          <TextField label={t('lost.oldEmail')} type="email" autoComplete="off" {...field('oldEmail')} />
          <TextField label={t('lost.newEmail')} type="email" autoComplete="email" {...field('newEmail')} />
          <TextArea label={t('lost.words')} hint={t('lost.wordsHint')} rows={4} maxLength={limits.reason} {...field('words')} />
        </Form>
      </Section>
      <Section title={t('lost.steps')}>
        <ol>
          {(['step1', 'step2', 'step3', 'step4'] as const).map((step) => (
            <li key={step}>{t(`lost.${step}`)}</li>
          ))}
        </ol>
        <p>{t('lost.signedIn')}</p>
      </Section>
    </Frame>
  );
};
