import { limits } from '@jobprod/shared/limits';
import { centsAtMost, firstTradeDay, paymentMeans } from '@jobprod/shared/trade';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { EnterPaymentDocument, type PaymentMeans } from '../../gql/trade/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { centsBetween, written } from './cents-field.ts';
import { useToday } from './use-today.ts';

const fields = ['amountCents', 'receivedOn', 'means', 'bankReference'] as const;

type PaymentFormProps = { orderId: string; owedCents: number; onClose: (entered: boolean) => void };

export const PaymentForm = ({ orderId, owedCents, onClose }: PaymentFormProps) => {
  const { t } = useTranslation('trade');
  const today = useToday();
  const action = useAction(EnterPaymentDocument, (data) => data.enterPayment);
  const amountOf = (text: string) => centsBetween(text, 1, 2 * centsAtMost);
  const form = useForm({
    initialValues: { amountCents: written(owedCents), receivedOn: today, means: 'TRANSFER' as PaymentMeans, bankReference: '' },
    validate: {
      amountCents: (value) => (amountOf(value) === undefined ? t('amountWrong') : null),
      receivedOn: (value) => (value === '' ? t('dayMissing') : null),
      bankReference: (value) => (value.trim() === '' ? t('payment.bankReferenceMissing') : null),
    },
  });
  const refused = fieldErrors(action.refusals);
  const inputOf = (field: (typeof fields)[number]) => ({ ...form.getInputProps(field), error: form.errors[field] ?? refused[field] });
  const enter = async () => {
    const amountCents = amountOf(form.values.amountCents);
    if (form.validate().hasErrors || amountCents === undefined) return;
    if (await action.run({ input: { ...form.values, orderId, amountCents } })) onClose(true);
  };
  return (
    <Confirm
      title={t('payment.title')}
      confirm={t('payment.submit')}
      busy={action.running}
      onConfirm={() => void enter()}
      onClose={() => onClose(false)}
    >
      <TextField label={t('payment.amount')} hint={t('amountHint')} inputMode="decimal" autoComplete="off" {...inputOf('amountCents')} />
      <TextField label={t('payment.receivedOn')} type="date" min={firstTradeDay} max={today} {...inputOf('receivedOn')} />
      <SelectField label={t('payment.means')} {...inputOf('means')}>
        {paymentMeans.map((means) => (
          <option key={means} value={means}>
            {t(`means.${means}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('payment.bankReference')}
        hint={t('payment.bankReferenceHint')}
        maxLength={limits.shortText}
        autoComplete="off"
        {...inputOf('bankReference')}
      />
      <Refusals refusals={action.refusals} failure={action.failure} fields={fields} />
    </Confirm>
  );
};
