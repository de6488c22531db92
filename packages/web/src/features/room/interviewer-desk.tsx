import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '../../gql/room/fragment-masking.ts';
import {
  ChooseGuideDocument,
  Desk_FamilyFragmentDoc,
  type Desk_InterviewFragment,
  Desk_InterviewFragmentDoc,
  DeskDocument,
  type DeskQuery,
} from '../../gql/room/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { SelectField } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { DeskNotes } from './desk-notes.tsx';
import { DeskQuestions } from './desk-questions.tsx';
import styles from './room.module.css';

type DeskProps = {
  interview: Desk_InterviewFragment;
  guides: DeskQuery['interviewGuides'];
  /** The clock that recordings are placed by; none outside the room. */
  clock?: (() => number | undefined) | undefined;
};

/** What an interviewer has before them: the guide, what was asked, their notes. */
export const Desk = ({ interview: { id: interviewId, desk }, guides, clock }: DeskProps) => {
  const { t, i18n } = useTranslation('desk');
  const [language, setLanguage] = useState<'fr' | 'en'>(i18n.language === 'en' ? 'en' : 'fr');
  const choosing = useAction(ChooseGuideDocument, (data) => data.chooseGuide);
  if (!desk) return null;
  const family = desk.family ? readFragment(Desk_FamilyFragmentDoc, desk.family) : undefined;
  const offered = guides.map((guide) => readFragment(Desk_FamilyFragmentDoc, guide));
  const families = family && !offered.some(({ id }) => id === family.id) ? [...offered, family] : offered;
  return (
    <div className={styles.desk}>
      <Section title={t('questions.title')}>
        <Stack stretch>
          <div className={styles.choices}>
            <SelectField
              label={t('family')}
              value={family?.id ?? ''}
              onChange={({ target }) => {
                if (target.value !== '') void choosing.run({ input: { interviewId, familyId: target.value } });
              }}
            >
              {!family && <option value="">{t('chooseFamily')}</option>}
              {families.map(({ id, nameFr, nameEn }) => (
                <option key={id} value={id}>
                  {i18n.language === 'en' ? nameEn : nameFr}
                </option>
              ))}
            </SelectField>
            <SelectField label={t('language')} value={language} onChange={({ target }) => setLanguage(target.value === 'en' ? 'en' : 'fr')}>
              <option value="fr">{t('languages.fr')}</option>
              <option value="en">{t('languages.en')}</option>
            </SelectField>
          </div>
          <Refusals refusals={choosing.refusals} failure={choosing.failure} />
          <DeskQuestions interviewId={interviewId} family={family} language={language} asked={desk.asked} clock={clock} />
        </Stack>
      </Section>
      <Section title={t('notes.title')}>
        <DeskNotes key={interviewId} interviewId={interviewId} notes={desk.notes} revision={desk.notesRevision} />
      </Section>
    </div>
  );
};

/** The same beside the room, which the candidate's page does not load. */
export const DeskInRoom = ({ interviewId, clock }: { interviewId: string; clock: () => number | undefined }) => {
  const { t } = useTranslation('desk');
  const result = useQuery(DeskDocument, { variables: { interviewId }, fetchPolicy: 'cache-and-network' });
  return (
    <Section title={t('title')} lead={t('lead')}>
      <Loaded result={result}>
        {({ interview, interviewGuides }) => {
          const found = readFragment(Desk_InterviewFragmentDoc, interview);
          return found ? <Desk interview={found} guides={interviewGuides} clock={clock} /> : null;
        }}
      </Loaded>
      <p className={styles.soft}>
        <Link to={addresses.staffGuides} target="_blank" rel="noopener">
          {t('toGuides')}
        </Link>
      </p>
    </Section>
  );
};
