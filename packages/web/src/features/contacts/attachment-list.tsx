import { useTranslation } from 'react-i18next';
import type { Thread_ContactFragment } from '../../gql/contacts/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import styles from './attachments.module.css';

/** The files that went with a message, to be saved: none opens in the page. */
export const AttachmentList = ({ attachments }: Pick<Thread_ContactFragment['messages'][number], 'attachments'>) => {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  if (attachments.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets
    <ul role="list" className={styles.list} aria-label={t('files.attached')}>
      {attachments.map(({ id, name, bytes, url }) => {
        const said = t('files.file', { name, size: format.bytes(bytes) });
        return (
          <li key={id} className={styles.file}>
            {url ? (
              <a href={url} download>
                {said}
              </a>
            ) : (
              said
            )}
          </li>
        );
      })}
    </ul>
  );
};
