import { useTranslation } from 'react-i18next';
import type { DeskLine_ReportFragment } from '../../gql/report-desk/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import styles from './report-desk.module.css';

/** What was written, for the one who decides: closed until they ask for it. */
export const ReportedThread = ({ contact }: { contact: NonNullable<DeskLine_ReportFragment['contact']> }) => {
  const { t } = useTranslation('report-desk');
  const format = useFormat();
  const { messages, recruiterName } = contact;
  return (
    <details>
      <summary>{t('thread', { count: messages.length })}</summary>
      {messages.map(({ id, from, text, sentAt, attachments }) => (
        <div key={id}>
          <p className={styles.soft}>{t(`from.${from}`, { recruiterName, date: format.shortMoment(sentAt) })}</p>
          <p className={styles.text}>{text}</p>
          {attachments.map(({ id: fileId, name, bytes, url }) => (
            <p key={fileId} className={styles.text}>
              {url ? (
                <a href={url} download>
                  {t('file', { name, size: format.bytes(bytes) })}
                </a>
              ) : (
                t('file', { name, size: format.bytes(bytes) })
              )}
            </p>
          ))}
        </div>
      ))}
    </details>
  );
};
