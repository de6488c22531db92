import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { RecoveryOfViewerDocument, StopMyRecoveryDocument } from '../../gql/app/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/stack.tsx';

/** T8: somebody is being let in by another mailbox: whoever is signed in reads so on every page, and can stop it. */
export const RecoveryNotice = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const result = useQuery(RecoveryOfViewerDocument, { fetchPolicy: 'cache-and-network' });
  const stopping = useAction(StopMyRecoveryDocument, (data) => data.stopMailboxRecovery);
  const recovery = result.data?.viewer.candidate?.mailboxRecovery;
  if (!recovery) return null;
  const stop = async () => {
    await stopping.run({ input: {} });
    await result.refetch();
  };
  return (
    <Notice tone="warn" title={t('recovery.title')}>
      <p>{t('recovery.text', { email: recovery.newEmail, date: format.legalMoment(recovery.dueAt) })}</p>
      <Refusals refusals={stopping.refusals} failure={stopping.failure} />
      <Row>
        <Button look="danger" busy={stopping.running} onClick={() => void stop()}>
          {t('recovery.stop')}
        </Button>
      </Row>
    </Notice>
  );
};
