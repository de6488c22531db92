import { addresses } from '@jobprod/shared/addresses';
import { limits } from '@jobprod/shared/limits';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PublishTermsDocument, type PublishTermsPageQuery } from '../../gql/publish-terms/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';

type Texts = PublishTermsPageQuery['currentTerms']['texts'];
const languages = ['FR', 'EN'] as const;

/** Both languages at once, the French authoritative. What is published is archived and cannot be altered, so it is asked twice. */
export const PublishForm = ({ versionId, texts }: { versionId: string; texts: Texts }) => {
  const { t } = useTranslation('publish-terms');
  const navigate = useNavigate();
  const publication = useAction(PublishTermsDocument, (data) => data.publishTerms);
  const [asking, setAsking] = useState(false);
  const [unchanged, setUnchanged] = useState(false);
  const textIn = (language: 'FR' | 'EN') => texts.find((text) => text.language === language);
  const filled = (value: string) => (value.trim() === '' ? t('missing') : null);
  const form = useForm({
    initialValues: {
      titleFR: textIn('FR')?.title ?? '',
      markdownFR: textIn('FR')?.markdown ?? '',
      titleEN: textIn('EN')?.title ?? '',
      markdownEN: textIn('EN')?.markdown ?? '',
    },
    validate: { titleFR: filled, markdownFR: filled, titleEN: filled, markdownEN: filled },
  });
  const draft = useDraft(`publish-terms-${versionId}`, form.values, form.setValues, form.isDirty());

  const ask = () => {
    setUnchanged(!form.isDirty());
    if (form.isDirty() && !form.validate().hasErrors) setAsking(true);
  };
  const publish = async () => {
    const { titleFR, markdownFR, titleEN, markdownEN } = form.values;
    const done = await publication.run({
      input: {
        texts: [
          { language: 'FR', title: titleFR, markdown: markdownFR },
          { language: 'EN', title: titleEN, markdown: markdownEN },
        ],
      },
    });
    setAsking(false);
    if (!done) return;
    draft.forget();
    void navigate(addresses.terms);
  };
  return (
    <>
      <Form onSubmit={ask} submit={t('submit')} action={publication}>
        <DraftNotice
          restored={draft.restored}
          onDiscard={() => {
            form.reset();
            draft.forget();
          }}
        />
        {languages.map((language) => (
          <Section key={language} title={t(`text.${language}`)} lead={t(`note.${language}`)}>
            <TextField
              label={t('name')}
              lang={language.toLowerCase()}
              maxLength={limits.shortText}
              {...form.getInputProps(`title${language}`)}
            />
            <TextArea
              label={t('markdown')}
              hint={t('markdownHint')}
              lang={language.toLowerCase()}
              rows={16}
              maxLength={limits.termsText}
              {...form.getInputProps(`markdown${language}`)}
              error={form.errors[`markdown${language}`] ?? (unchanged && language === 'FR' ? t('unchanged') : undefined)}
            />
          </Section>
        ))}
      </Form>
      {asking && (
        <Confirm
          title={t('sure')}
          confirm={t('confirm')}
          busy={publication.running}
          onConfirm={() => void publish()}
          onClose={() => setAsking(false)}
        >
          <p>{t('effect')}</p>
        </Confirm>
      )}
    </>
  );
};
