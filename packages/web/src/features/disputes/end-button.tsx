import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EndDisputeDocument } from '../../gql/disputes/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';

/** Offered once amicable means were tried: the case ends, and names the courts. */
export const EndButton = ({ disputeId }: { disputeId: string }) => {
  const { t } = useTranslation('disputes');
  const ending = useAction(EndDisputeDocument, (data) => data.endDispute);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const end = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    if (await ending.run({ input: { disputeId, reason } })) setAsking(false);
  };
  return (
    <div>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('end.submit')}
      </Button>
      {asking && (
        <Confirm
          danger
          title={t('end.title')}
          confirm={t('end.submit')}
          busy={ending.running}
          onConfirm={() => void end()}
          onClose={() => setAsking(false)}
        >
          <p>{t('end.text')}</p>
          <TextArea
            label={t('end.reason')}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isMissing ? t('missing') : undefined}
          />
          <Refusals {...ending} />
        </Confirm>
      )}
    </div>
  );
};
