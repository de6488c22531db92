import { useQuery } from '@apollo/client/react';
import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, MailToRectifyDocument, RectifyByMailDocument } from '../../gql/mail-sorting/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import styles from './mail-sorting.module.css';
import { JobsHeld, LearnedThings, SpokenLanguages, WorksShown } from './rectify-lists.tsx';
import { isComplete, type RectifyValues, rectificationOf, rectifyValuesOf, type ToRectify } from './rectify-values.ts';
import { WishesGiven } from './rectify-wishes.tsx';

type Closing = { onSettled: () => void; onClose: () => void };

const languages: readonly Language[] = ['FR', 'EN'];

/** What stands on file, to be written as it is right. What is left as it stands is not touched. */
const Correct = ({ mailId, candidate, onSettled, onClose }: { mailId: string; candidate: ToRectify } & Closing) => {
  const { t } = useTranslation('mail-sorting');
  const rectifying = useAction(RectifyByMailDocument, (data) => data.rectifyByMail);
  const [onFile] = useState(() => rectifyValuesOf(candidate));
  const [values, setValues] = useState(onFile);
  const [isIncomplete, setIncomplete] = useState(false);
  const set = (change: Partial<RectifyValues>) => setValues((before) => ({ ...before, ...change }));
  const field = (name: 'firstName' | 'lastName' | 'headline' | 'summary' | 'skills' | 'places') => ({
    label: t(`rectify.${name}`),
    value: values[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => set({ [name]: value }),
  });
  const send = async () => {
    setIncomplete(!isComplete(values));
    if (!isComplete(values)) return;
    if (await rectifying.run({ input: { mailId, ...rectificationOf(values, onFile) } })) onSettled();
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
        value={values.language}
        onChange={({ currentTarget: { value } }) => set({ language: languages.find((one) => one === value) ?? values.language })}
      >
        {languages.map((one) => (
          <option key={one} value={one}>
            {t(`rectify.languages.${one}`)}
          </option>
        ))}
      </SelectField>
      {candidate.profile && (
        <>
          <TextField {...field('headline')} maxLength={limits.headline} />
          <TextArea {...field('summary')} rows={6} maxLength={limits.profileSummary} />
          <TextField {...field('skills')} hint={t('rectify.listHint')} />
          <TextField {...field('places')} hint={t('rectify.listHint')} />
          <WishesGiven values={values} onChange={set} />
          <JobsHeld items={values.experiences} onChange={(experiences) => set({ experiences })} />
          <LearnedThings items={values.educations} onChange={(educations) => set({ educations })} />
          <SpokenLanguages items={values.spokenLanguages} onChange={(spokenLanguages) => set({ spokenLanguages })} />
          <WorksShown items={values.portfolio} onChange={(portfolio) => set({ portfolio })} />
        </>
      )}
      {isIncomplete && <Notice tone="bad">{t('rectify.incomplete')}</Notice>}
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
