import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingSettlement, SettleMeetingDocument } from '../../gql/introduction-desk/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Stack } from '../../ui/stack.tsx';

type SettleDialogProps = { introductionId: string; between: string; outcomes: readonly MeetingSettlement[]; onClose: () => void };

/** N7: a person closes what the two left open, and says why. */
export const SettleDialog = ({ introductionId, between, outcomes, onClose }: SettleDialogProps) => {
  const { t } = useTranslation('introduction-desk');
  const settling = useAction(SettleMeetingDocument, (data) => data.settleMeeting);
  const [outcome, setOutcome] = useState<MeetingSettlement>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const settle = async () => {
    setTried(true);
    if (!outcome || reason.trim() === '') return;
    if (await settling.run({ input: { introductionId, outcome, reason } })) onClose();
  };
  const missing = tried && reason.trim() === '' ? t('settle.missing') : undefined;
  return (
    <Confirm
      title={t('settle.title')}
      confirm={t('settle.confirm')}
      busy={settling.running}
      onConfirm={() => void settle()}
      onClose={onClose}
    >
      <Stack stretch>
        <p>{between}</p>
        <ChoiceGroup legend={t('settle.outcome')} error={tried && !outcome ? t('settle.choose') : undefined}>
          {outcomes.map((one) => (
            <RadioField key={one} name="outcome" label={t(`settle.${one}`)} checked={outcome === one} onChange={() => setOutcome(one)} />
          ))}
        </ChoiceGroup>
        <TextArea
          label={t('settle.reason')}
          hint={t('settle.reasonHint')}
          rows={3}
          maxLength={limits.reason}
          value={reason}
          error={missing ?? fieldErrors(settling.refusals).reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <Refusals {...settling} fields={['reason']} />
      </Stack>
    </Confirm>
  );
};
