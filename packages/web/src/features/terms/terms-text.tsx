import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/terms/fragment-masking.ts';
import { TermsText_VersionFragmentDoc } from '../../gql/terms/graphql.ts';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './terms-text.module.css';
import { useVersionName } from './use-version-name.ts';

export const TermsText = (props: { version: FragmentType<typeof TermsText_VersionFragmentDoc> }) => {
  const { t } = useTranslation('terms');
  const nameOf = useVersionName();
  const version = readFragment(TermsText_VersionFragmentDoc, props.version);
  const { isCurrent, text } = version;
  if (!text) return <Notice tone="warn">{t('absent')}</Notice>;
  const language = text.language === 'EN' ? 'en' : 'fr';
  return (
    <div className={styles.paper}>
      <Row>
        <span>{nameOf(version)}</span>
        <Tag tone={isCurrent ? 'good' : 'plain'}>{t(isCurrent ? 'current' : 'archived')}</Tag>
      </Row>
      <p className={styles.note}>{t(text.isAuthoritative ? 'authoritative' : 'translation')}</p>
      {text.title !== t('title') && (
        <p className={styles.title} lang={language}>
          {text.title}
        </p>
      )}
      {/* Made by the server from the archived Markdown, in which raw HTML is not allowed. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
      <article className={styles.text} lang={language} dangerouslySetInnerHTML={{ __html: text.html }} />
      <p className={styles.note}>
        {t('hash')}
        <br />
        <code>{text.contentHash}</code>
      </p>
    </div>
  );
};
