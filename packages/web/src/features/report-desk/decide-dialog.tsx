import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideReportDocument, type ReportDecision, type ReportKind } from '../../gql/report-desk/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { CheckField, ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Stack } from '../../ui/stack.tsx';

const decisions = ['UPHELD', 'NOT_UPHELD'] as const satisfies readonly ReportDecision[];

type DecideDialogProps = { reportId: string; kind: ReportKind; between: string; hasCandidate: boolean; onClose: () => void };

/** N3, N5: a person decides, says why among staff, and answers who reported it. */
export const DecideDialog = ({ reportId, kind, between, hasCandidate, onClose }: DecideDialogProps) => {
  const { t } = useTranslation('report-desk');
  const deciding = useAction(DecideReportDocument, (data) => data.decideReport);
  const [decision, setDecision] = useState<ReportDecision>();
  const [said, setSaid] = useState({ reason: '', answer: '', profileReference: '' });
  const [isSomebodyElse, setSomebodyElse] = useState(false);
  const [tried, setTried] = useState(false);
  const refused = fieldErrors(deciding.refusals);
  const field = (name: 'reason' | 'answer') => ({
    label: t(`decide.${name}`),
    hint: t(`decide.${name}Hint`),
    value: said[name],
    error: tried && said[name].trim() === '' ? t('decide.missing') : refused[name],
  });
  const isNameAsked = kind === 'DIRECT_APPROACH' && (!hasCandidate || isSomebodyElse);
  const decide = async () => {
    setTried(true);
    if (!decision || said.reason.trim() === '' || said.answer.trim() === '') return;
    const profileReference = (isNameAsked && said.profileReference.trim()) || null;
    if (await deciding.run({ input: { reportId, decision, reason: said.reason, answer: said.answer, profileReference, isSomebodyElse } }))
      onClose();
  };
  return (
    <Confirm
      title={t('decide.title')}
      confirm={t('decide.confirm')}
      busy={deciding.running}
      onConfirm={() => void decide()}
      onClose={onClose}
    >
      <Stack stretch>
        <p>{between}</p>
        <ChoiceGroup legend={t('decide.decision')} error={tried && !decision ? t('decide.choose') : undefined}>
          {decisions.map((one) => (
            <RadioField
              key={one}
              name="decision"
              label={t(`decide.${kind}.${one}`)}
              checked={decision === one}
              onChange={() => setDecision(one)}
            />
          ))}
        </ChoiceGroup>
        {kind === 'DIRECT_APPROACH' && hasCandidate && (
          <CheckField
            label={t('decide.somebodyElse')}
            checked={isSomebodyElse}
            onChange={({ target }) => setSomebodyElse(target.checked)}
          />
        )}
        {isNameAsked && (
          <TextField
            label={t('decide.reference')}
            optional
            value={said.profileReference}
            error={refused.profileReference}
            onChange={({ target }) => setSaid({ ...said, profileReference: target.value })}
          />
        )}
        <TextArea
          {...field('reason')}
          rows={3}
          maxLength={limits.reason}
          onChange={({ target }) => setSaid({ ...said, reason: target.value })}
        />
        <TextArea
          {...field('answer')}
          rows={4}
          maxLength={limits.contactMessage}
          onChange={({ target }) => setSaid({ ...said, answer: target.value })}
        />
        <Refusals {...deciding} fields={['reason', 'answer', 'profileReference']} />
      </Stack>
    </Confirm>
  );
};
