import { limits } from '@jobprod/shared/limits';
import { firstTradeDay } from '@jobprod/shared/trade';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ReversePaymentDocument } from '../../gql/trade/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { centsBetween } from './cents-field.ts';
import type { OrderLine } from './order-lines.ts';
import { useToday } from './use-today.ts';

const fields = ['amountCents', 'reversedOn', 'reason'] as const;

type ReversalFormProps = { payment: Pick<OrderLine, 'id' | 'standingCents'>; onClose: (entered: boolean) => void };

/** T5: a payment entered by mistake, refused by the bank or paid back is taken back by a new entry that says why. */
export const ReversalForm = ({ payment: { id: paymentId, standingCents }, onClose }: ReversalFormProps) => {
  const { t } = useTranslation('trade');
  const today = useToday();
  const format = useFormat();
  const action = useAction(ReversePaymentDocument, (data) => data.reversePayment);
  const form = useForm({
    initialValues: { amountCents: '', reversedOn: today, reason: '' },
    validate: {
      amountCents: (value) => (value.trim() !== '' && centsBetween(value, 1, standingCents) === undefined ? t('amountWrong') : null),
      reversedOn: (value) => (value === '' ? t('dayMissing') : null),
      reason: (value) => (value.trim() === '' ? t('reasonMissing') : null),
    },
  });
  const refused = fieldErrors(action.refusals);
  const inputOf = (field: (typeof fields)[number]) => ({ ...form.getInputProps(field), error: form.errors[field] ?? refused[field] });
  const reverse = async () => {
    if (form.validate().hasErrors) return;
    const amountCents = centsBetween(form.values.amountCents, 1, standingCents) ?? null;
    if (await action.run({ input: { ...form.values, paymentId, amountCents } })) onClose(true);
  };
  return (
    <Confirm
      danger
      title={t('reversal.title')}
      confirm={t('reversal.submit')}
      busy={action.running}
      onConfirm={() => void reverse()}
      onClose={() => onClose(false)}
    >
      <p>{t('reversal.lead')}</p>
      <TextField
        optional
        label={t('reversal.amount')}
        hint={t('reversal.amountHint', { amount: format.cents(standingCents) })}
        inputMode="decimal"
        autoComplete="off"
        {...inputOf('amountCents')}
      />
      <TextField label={t('reversal.reversedOn')} type="date" min={firstTradeDay} max={today} {...inputOf('reversedOn')} />
      <TextArea label={t('reason')} hint={t('reasonHint')} maxLength={limits.reason} {...inputOf('reason')} />
      <Refusals refusals={action.refusals} failure={action.failure} fields={fields} />
    </Confirm>
  );
};
