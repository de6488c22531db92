import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { QueuePageDocument, type QueuePageQuery, ResendMailDocument } from '../../gql/staff-queue/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import styles from './staff-queue.module.css';

type Mail = NonNullable<QueuePageQuery['staffQueue'][number]['mail']>;

/** What failed: to whom, and what the relay said. */
export const FailedMail = ({ mail: { to, attempts, lastError } }: { mail: Mail }) => {
  const { t } = useTranslation('staff-queue');
  return (
    <>
      <span>{t('mail.to', { to })}</span>
      <span className={styles.when}>
        {t('mail.attempts', { count: attempts })}
        {lastError && <q className={styles.error}>{lastError}</q>}
      </span>
    </>
  );
};

/** Tries it again; it leaves the queue until it fails anew. */
export const ResendMail = ({ itemId, subject }: { itemId: string; subject: string }) => {
  const { t } = useTranslation('staff-queue');
  const client = useApolloClient();
  const resend = useAction(ResendMailDocument, (data) => data.resendMail);
  const again = async () => {
    if (await resend.run({ input: { itemId } })) await client.refetchQueries({ include: [QueuePageDocument] });
  };
  return (
    <>
      <Button look="quiet" busy={resend.running} aria-label={`${t('action.MAIL_FAILED')}, ${subject}`} onClick={() => void again()}>
        {t('action.MAIL_FAILED')}
      </Button>
      <Refusals {...resend} />
    </>
  );
};
