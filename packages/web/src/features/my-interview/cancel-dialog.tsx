import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AheadInterviewFragment, CancelMyInterviewDocument } from '../../gql/my-interview/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';

type CancelDialogProps = { interview: AheadInterviewFragment; onCancelled: () => Promise<unknown>; onClose: () => void };

/** Asked once more, with a word for the other if one likes. */
export const CancelDialog = ({ interview: { id, interviewerName }, onCancelled, onClose }: CancelDialogProps) => {
  const { t } = useTranslation('my-interview');
  const cancelling = useAction(CancelMyInterviewDocument, (data) => data.cancelInterview);
  const [words, setWords] = useState('');
  const cancel = async () => {
    if (await cancelling.run({ input: { interviewId: id, words } })) await onCancelled();
  };
  return (
    <Confirm
      danger
      title={t('cancel.sure')}
      confirm={t('cancel.confirm')}
      busy={cancelling.running}
      onConfirm={() => void cancel()}
      onClose={onClose}
    >
      <p>{t('cancel.text')}</p>
      <TextArea
        optional
        label={t('cancel.words', { name: interviewerName })}
        rows={3}
        maxLength={1_000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Refusals {...cancelling} />
    </Confirm>
  );
};
