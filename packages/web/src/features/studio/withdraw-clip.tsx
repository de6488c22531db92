import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawClipDocument } from '../../gql/studio/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';

/** Takes the clip back everywhere, with a reason that the register keeps. */
export const WithdrawClip = ({ clipId, onClose }: { clipId: string; onClose: () => void }) => {
  const { t } = useTranslation('studio');
  const withdrawal = useAction(WithdrawClipDocument, (data) => data.withdrawClip);
  const [reason, setReason] = useState('');
  const withdraw = async () => {
    if (await withdrawal.run({ input: { clipId, reason: reason.trim() === '' ? null : reason } })) onClose();
  };
  return (
    <Confirm
      danger
      title={t('withdraw.title')}
      confirm={t('withdraw.confirm')}
      busy={withdrawal.running}
      onConfirm={() => void withdraw()}
      onClose={onClose}
    >
      <p>{t('withdraw.text')}</p>
      <TextArea
        optional
        label={t('withdraw.reason')}
        value={reason}
        maxLength={limits.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Refusals refusals={withdrawal.refusals} failure={withdrawal.failure} />
    </Confirm>
  );
};
