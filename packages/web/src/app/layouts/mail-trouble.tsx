import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AcknowledgeMailTroubleDocument, MailTroubleOfViewerDocument } from '../../gql/app/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './mail-trouble.module.css';

/** Mails that came back: whoever was written to is told at their next visit, on whatever page, until they have read it. */
export const MailTrouble = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const result = useQuery(MailTroubleOfViewerDocument);
  const acknowledge = useAction(AcknowledgeMailTroubleDocument, (data) => data.acknowledgeMailTrouble);
  const viewer = result.data?.viewer;
  if (!viewer?.mailTrouble) return null;
  const { since, isOver, waiting } = viewer.mailTrouble;
  const read = async () => {
    if (await acknowledge.run({})) await result.refetch();
  };
  return (
    <div className={styles.place}>
      <Notice tone="warn" title={t('mailTrouble.title')}>
        <p>{t(isOver ? 'mailTrouble.over' : 'mailTrouble.lasting', { email: viewer.email, date: format.dayOf(since), count: waiting })}</p>
        <div className={styles.read}>
          <Button look="quiet" busy={acknowledge.running} onClick={() => void read()}>
            {t('mailTrouble.read')}
          </Button>
        </div>
      </Notice>
    </div>
  );
};
