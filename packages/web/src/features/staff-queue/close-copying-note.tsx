import { useApolloClient } from '@apollo/client/react';
import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseCopyingNoteDocument, QueuePageDocument } from '../../gql/staff-queue/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';

/** T7: a person looks into who read so much, and says what it was; it then leaves the queue. */
export const CloseCopyingNote = ({ itemId, subject }: { itemId: string; subject: string }) => {
  const { t } = useTranslation('staff-queue');
  const client = useApolloClient();
  const action = useAction(CloseCopyingNoteDocument, (data) => data.closeCopyingNote);
  const [asks, setAsks] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const close = async () => {
    setTried(true);
    if (reason.trim() === '' || !(await action.run({ input: { itemId, reason } }))) return;
    setAsks(false);
    await client.refetchQueries({ include: [QueuePageDocument] });
  };
  const words = t('action.COPYING_TO_JUDGE');
  return (
    <>
      <Button look="quiet" aria-label={`${words}, ${subject}`} onClick={() => setAsks(true)}>
        {words}
      </Button>
      {asks && (
        <Confirm
          title={t('copying.title')}
          confirm={t('copying.submit')}
          busy={action.running}
          onConfirm={() => void close()}
          onClose={() => setAsks(false)}
        >
          <p>{t('copying.lead')}</p>
          <TextArea
            label={t('copying.reason')}
            value={reason}
            maxLength={limits.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && reason.trim() === '' ? t('copying.missing') : undefined}
          />
          <Refusals refusals={action.refusals} failure={action.failure} />
        </Confirm>
      )}
    </>
  );
};
