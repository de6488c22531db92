import { limits } from '@jobprod/shared/limits';
import { centsAtMost, firstTradeDay } from '@jobprod/shared/trade';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CreditOrderDocument, type Order_OrderFragment } from '../../gql/trade/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { centsBetween } from './cents-field.ts';
import { useToday } from './use-today.ts';

const fields = ['netCents', 'creditedOn', 'reason'] as const;

type CreditFormProps = { order: Pick<Order_OrderFragment, 'id' | 'reference'>; onClose: (entered: boolean) => void };

/** T5: an order is taken back by a new entry that says why, whole or in part. */
export const CreditForm = ({ order: { id: orderId, reference }, onClose }: CreditFormProps) => {
  const { t } = useTranslation('trade');
  const today = useToday();
  const action = useAction(CreditOrderDocument, (data) => data.creditOrder);
  const form = useForm({
    initialValues: { netCents: '', creditedOn: today, reason: '' },
    validate: {
      netCents: (value) => (value.trim() !== '' && centsBetween(value, 1, centsAtMost) === undefined ? t('amountWrong') : null),
      creditedOn: (value) => (value === '' ? t('dayMissing') : null),
      reason: (value) => (value.trim() === '' ? t('reasonMissing') : null),
    },
  });
  const refused = fieldErrors(action.refusals);
  const inputOf = (field: (typeof fields)[number]) => ({ ...form.getInputProps(field), error: form.errors[field] ?? refused[field] });
  const credit = async () => {
    if (form.validate().hasErrors) return;
    const netCents = centsBetween(form.values.netCents, 1, centsAtMost) ?? null;
    if (await action.run({ input: { ...form.values, orderId, netCents } })) onClose(true);
  };
  return (
    <Confirm
      danger
      title={t('credit.title', { reference })}
      confirm={t('credit.submit')}
      busy={action.running}
      onConfirm={() => void credit()}
      onClose={() => onClose(false)}
    >
      <p>{t('credit.lead')}</p>
      <TextField
        optional
        label={t('credit.amount')}
        hint={t('credit.amountHint')}
        inputMode="decimal"
        autoComplete="off"
        {...inputOf('netCents')}
      />
      <TextField label={t('credit.creditedOn')} type="date" min={firstTradeDay} max={today} {...inputOf('creditedOn')} />
      <TextArea label={t('reason')} hint={t('reasonHint')} maxLength={limits.reason} {...inputOf('reason')} />
      <Refusals refusals={action.refusals} failure={action.failure} fields={fields} />
    </Confirm>
  );
};
