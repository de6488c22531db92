import { useQuery } from '@apollo/client/react';
import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, MailToRectifyDocument, type MailToRectifyQuery, RectifyByMailDocument } from '../../gql/mail-sorting/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import styles from './mail-sorting.module.css';

type Candidate = NonNullable<MailToRectifyQuery['candidate']>;
type Closing = { onSettled: () => void; onClose: () => void };

const languages: readonly Language[] = ['FR', 'EN'];
const itemsOf = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** What stands on file, to be written as it is right. What is left as it stands is not touched. */
const Correct = ({ mailId, candidate, onSettled, onClose }: { mailId: string; candidate: Candidate } & Closing) => {
  const { t } = useTranslation('mail-sorting');
  const rectifying = useAction(RectifyByMailDocument, (data) => data.rectifyByMail);
  const { profile } = candidate;
  const [language, setLanguage] = useState(candidate.language);
  const onFile = {
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    headline: profile?.headline ?? '',
    summary: profile?.summary ?? '',
    skills: profile?.skills.join(', ') ?? '',
    places: profile?.places.join(', ') ?? '',
  };
  const [texts, setTexts] = useState(onFile);
  const field = (name: keyof typeof texts) => ({
    label: t(`rectify.${name}`),
    value: texts[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => setTexts((before) => ({ ...before, [name]: value })),
  });
  const send = async () => {
    const { firstName, lastName, headline, summary, skills, places } = texts;
    const page = {
      ...(headline === onFile.headline ? {} : { headline }),
      ...(summary === onFile.summary ? {} : { summary }),
      ...(skills === onFile.skills ? {} : { skills: itemsOf(skills) }),
      ...(places === onFile.places ? {} : { places: itemsOf(places) }),
    };
    if (await rectifying.run({ input: { mailId, firstName, lastName, language, ...page } })) onSettled();
  };
  return (
    <Form
      action={rectifying}
      look="quiet"
      onSubmit={() => void send()}
      submit={t('rectify.send')}
      aside={
        <Button look="plain" onClick={onClose}>
          {t('rectify.cancel')}
        </Button>
      }
    >
      <p className={styles.soft}>{t('rectify.hint')}</p>
      <TextField {...field('firstName')} required maxLength={limits.personName} />
      <TextField {...field('lastName')} hint={t('rectify.nameHint')} required maxLength={limits.personName} />
      <SelectField
        label={t('rectify.language')}
        value={language}
        onChange={({ currentTarget: { value } }) => setLanguage(languages.find((one) => one === value) ?? language)}
      >
        {languages.map((one) => (
          <option key={one} value={one}>
            {t(`rectify.languages.${one}`)}
          </option>
        ))}
      </SelectField>
      {profile && (
        <>
          <TextField {...field('headline')} maxLength={limits.headline} />
          <TextArea {...field('summary')} rows={6} maxLength={limits.profileSummary} />
          <TextField {...field('skills')} hint={t('rectify.listHint')} />
          <TextField {...field('places')} hint={t('rectify.listHint')} />
        </>
      )}
    </Form>
  );
};

/** G1: the form that corrects what a message asks to have corrected, filled with what stands on file. */
export const RectifyMail = ({ candidateId, ...rest }: { mailId: string; candidateId: string } & Closing) => {
  const { t } = useTranslation('mail-sorting');
  const result = useQuery(MailToRectifyDocument, { variables: { candidateId }, fetchPolicy: 'network-only' });
  return (
    <Loaded result={result} shape={<SkeletonList />}>
      {({ candidate }) => (candidate ? <Correct candidate={candidate} {...rest} /> : <p>{t('rectify.gone')}</p>)}
    </Loaded>
  );
};
