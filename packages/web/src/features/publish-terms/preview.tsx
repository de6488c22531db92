import { useTranslation } from 'react-i18next';
import type { PreviewTermsQuery } from '../../gql/publish-terms/graphql.ts';
import { Changes } from '../../ui/changes.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import styles from './preview.module.css';

type Shown = PreviewTermsQuery['previewTerms']['texts'][number];

const Text = ({ text: { language, title, html, contentHash, changes } }: { text: Shown }) => {
  const { t } = useTranslation('publish-terms');
  const lang = language.toLowerCase();
  return (
    <Section title={t('preview.text', { language: t(`text.${language}`) })} lead={t(`note.${language}`)}>
      <Stack stretch>
        <h3 className={styles.part}>{t('preview.changes')}</h3>
        {changes.length === 0 ? <p>{t('preview.unchanged')}</p> : <Changes changes={changes} lang={lang} />}
        <h3 className={styles.part}>{t('preview.whole')}</h3>
        <article className={styles.paper} lang={lang}>
          <p className={styles.title}>{title}</p>
          {/* Made by the server from Markdown in which raw HTML is not allowed. */}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </article>
        <p className={styles.hash}>
          {t('preview.hash')}
          <br />
          <code>{contentHash}</code>
        </p>
      </Stack>
    </Section>
  );
};

/** The version as everyone would read it, what it changes, and whom it asks: looked at before it can be published. */
export const Preview = ({ preview: { texts, candidatesAsked } }: { preview: PreviewTermsQuery['previewTerms'] }) => {
  const { t } = useTranslation('publish-terms');
  return (
    <>
      <Notice>{t('preview.asked', { count: candidatesAsked })}</Notice>
      {texts.map((text) => (
        <Text key={text.language} text={text} />
      ))}
    </>
  );
};
