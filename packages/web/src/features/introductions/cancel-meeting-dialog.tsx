import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelMeetingDocument } from '../../gql/introductions/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';

/** For good: another hour is proposed, not cancelled for. */
export const CancelMeetingDialog = ({ introductionId, onClose }: { introductionId: string; onClose: () => void }) => {
  const { t } = useTranslation('introductions');
  const cancelling = useAction(CancelMeetingDocument, (data) => data.cancelMeeting);
  const [words, setWords] = useState('');
  const cancel = async () => {
    if (await cancelling.run({ input: { introductionId, words } })) onClose();
  };
  return (
    <Confirm
      danger
      title={t('meeting.cancel.title')}
      confirm={t('meeting.cancel.confirm')}
      busy={cancelling.running}
      onConfirm={() => void cancel()}
      onClose={onClose}
    >
      <p>{t('meeting.cancel.text')}</p>
      <TextArea
        optional
        label={t('meeting.cancel.words')}
        rows={3}
        maxLength={limits.reason}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Refusals {...cancelling} />
    </Confirm>
  );
};
