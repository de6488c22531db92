import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/contacts/fragment-masking.ts';
import { type ContactSide, Thread_ContactFragmentDoc } from '../../gql/contacts/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { classNames } from '../../ui/class-names.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import { AttachmentList } from './attachment-list.tsx';
import styles from './contacts.module.css';
import { ReplyForm } from './reply-form.tsx';
import { ReportButton } from './report-button.tsx';
import { ReportNotice } from './report-notice.tsx';
import { StopButton } from './stop-button.tsx';

type ThreadProps = {
  side: ContactSide;
  /** Who writes for the company. */
  recruiterName: string;
  contact: FragmentType<typeof Thread_ContactFragmentDoc>;
};

/** What was written, in the order it was, then what may still be done. */
export const Thread = ({ side, recruiterName, ...props }: ThreadProps) => {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const { id, messages, stoppedAt, viewerCanReply, viewerCanStop, viewerCanReport, report } = readFragment(
    Thread_ContactFragmentDoc,
    props.contact,
  );
  const nameOf = (from: ContactSide) => {
    if (from === side) return t('you');
    return from === 'COMPANY' ? recruiterName : t('candidate');
  };
  return (
    <Section title={t('messages')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets */}
      <ol role="list" className={styles.messages}>
        {messages.map(({ id: messageId, from, text, sentAt, attachments }) => (
          <li key={messageId} className={classNames(styles.message, from === side && styles.own)}>
            <p className={styles.soft}>
              <strong>{nameOf(from)}</strong> · <time dateTime={sentAt}>{format.shortMoment(sentAt)}</time>
            </p>
            <p className={styles.text}>{text}</p>
            <AttachmentList attachments={attachments} />
          </li>
        ))}
      </ol>
      {stoppedAt && <Notice>{t('stoppedOn', { date: format.dayOf(stoppedAt) })}</Notice>}
      {viewerCanReply && <ReplyForm contactId={id} />}
      {report && <ReportNotice report={report} />}
      {(viewerCanStop || viewerCanReport) && (
        <Row>
          {viewerCanStop && <StopButton contactId={id} />}
          {viewerCanReport && <ReportButton contactId={id} />}
        </Row>
      )}
    </Section>
  );
};
