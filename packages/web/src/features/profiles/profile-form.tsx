import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/profiles/fragment-masking.ts';
import { type ProfileForm_ProfileFragment, ProfileForm_ProfileFragmentDoc, UpdateProfileDocument } from '../../gql/profiles/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/stack.tsx';
import { UnsavedWork } from '../../ui/unsaved-work.tsx';
import { AboutFields } from './about-fields.tsx';
import { EducationFields, LanguageFields } from './education-fields.tsx';
import { ExperienceFields } from './experience-fields.tsx';
import { PortfolioFields } from './portfolio-fields.tsx';
import { changesOf, valuesOf } from './profile-values.ts';
import { fieldOf, useProfileForm } from './use-profile-form.ts';
import { WishesFields } from './wishes-fields.tsx';

type ProfileFormProps = {
  profile: ProfileForm_ProfileFragment;
  /** Whether publishing is the next step rather than saving. */
  quiet: boolean;
  /** Hears whether something is not saved yet. */
  onChanged: (changed: boolean) => void;
  /** The profile as it is kept, read again; another form begins with it. */
  onStartAgain: () => void;
  /** Its revision as it is now kept. */
  readRevision: () => Promise<number | undefined>;
};

/** Saved on the revision it was read at: what another window saved meanwhile is never written over unasked. */
export const ProfileForm = ({ profile, quiet, onChanged, onStartAgain, readRevision }: ProfileFormProps) => {
  const { t } = useTranslation('profile-editor');
  const [revision, setRevision] = useState(profile.revision);
  const [saved, setSaved] = useState(false);
  const update = useAction(UpdateProfileDocument, (data) => data.updateProfile);
  const [initial] = useState(() => valuesOf(profile));
  const form = useProfileForm(initial);
  const dirty = form.isDirty();
  useEffect(() => onChanged(dirty), [dirty, onChanged]);
  const draft = useDraft(
    `profile:${profile.id}`,
    { revision, values: form.values },
    (kept) => {
      form.setValues(kept.values);
      setRevision(kept.revision);
    },
    dirty,
  );
  const save = async (on: number) => {
    if (form.validate().hasErrors) return;
    const sent = form.values;
    const done = await update.run({ input: { revision: on, ...changesOf(sent) } });
    const now = done?.profile && readFragment(ProfileForm_ProfileFragmentDoc, done.profile);
    if (!now) return;
    setRevision(now.revision);
    form.resetDirty(sent);
    draft.forget();
    setSaved(true);
  };
  const keepMine = async () => {
    const kept = await readRevision();
    if (kept === undefined) return;
    setRevision(kept);
    await save(kept);
  };
  const startAgain = () => {
    draft.forget();
    onStartAgain();
  };
  const changedElsewhere = update.refusals.some(({ code }) => code === 'PROFILE_CHANGED');
  const refused = fieldErrors(update.refusals);
  const field = fieldOf(form, refused);
  const shown = Object.keys(refused).filter((path) => !['experiences', 'educations', 'spokenLanguages', 'portfolio'].includes(path));
  const action = changedElsewhere ? { ...update, refusals: [] } : update;
  return (
    <>
      <UnsavedWork when={dirty && !update.running} />
      <DraftNotice restored={draft.restored && dirty} onDiscard={startAgain} />
      <Form onSubmit={() => void save(revision)} submit={t('save')} look={quiet ? 'quiet' : 'primary'} action={action} fields={shown}>
        <AboutFields form={form} field={field} />
        <WishesFields form={form} field={field} />
        <ExperienceFields form={form} field={field} />
        <EducationFields form={form} field={field} />
        <LanguageFields form={form} field={field} />
        <PortfolioFields form={form} field={field} />
        {changedElsewhere && (
          <Notice tone="warn" title={t('changed.title')}>
            <p>{t('changed.text')}</p>
            <Row>
              <Button look="quiet" busy={update.running} onClick={() => void keepMine()}>
                {t('changed.keepMine')}
              </Button>
              <Button look="quiet" onClick={startAgain}>
                {t('changed.takeSaved')}
              </Button>
            </Row>
          </Notice>
        )}
        {saved && !dirty && <Notice tone="good">{t('saved')}</Notice>}
      </Form>
    </>
  );
};
