import { limits } from '@jobprod/shared/limits';
import { centsAtMost, firstTradeDay, isVatRate, vatOn, vatRates } from '@jobprod/shared/trade';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { EnterOrderDocument } from '../../gql/trade/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { centsBetween } from './cents-field.ts';
import { useToday } from './use-today.ts';

const fields = ['reference', 'subject', 'netCents', 'vatRate', 'orderedOn'] as const;

/** What a company ordered. The total is shown before it is entered: once entered, it can only be taken back. */
export const OrderForm = ({ companyId, onEntered }: { companyId: string; onEntered: (reference: string) => void }) => {
  const { t } = useTranslation('trade');
  const format = useFormat();
  const today = useToday();
  const action = useAction(EnterOrderDocument, (data) => data.enterOrder);
  const netOf = (text: string) => centsBetween(text, 0, centsAtMost);
  const filled = (value: string) => (value.trim() === '' ? t('missing') : null);
  const form = useForm({
    initialValues: { reference: '', subject: '', netCents: '', vatRate: '2000', orderedOn: today },
    validate: {
      reference: filled,
      subject: filled,
      netCents: (value) => (netOf(value) === undefined ? t('amountWrong') : null),
      orderedOn: (value) => (value === '' ? t('dayMissing') : null),
    },
  });
  const draft = useDraft(`order-of-${companyId}`, form.values, form.setValues, form.isDirty());
  const refused = fieldErrors(action.refusals);
  const inputOf = (field: (typeof fields)[number]) => ({ ...form.getInputProps(field), error: form.errors[field] ?? refused[field] });
  const [net, rate] = [netOf(form.values.netCents), Number(form.values.vatRate)];
  const total = net === undefined || !isVatRate(rate) ? undefined : net + vatOn(net, rate);
  const discard = () => {
    form.reset();
    draft.forget();
  };
  const enter = async () => {
    if (form.validate().hasErrors || net === undefined || total === undefined) return;
    const { reference, subject, orderedOn } = form.values;
    const done = await action.run({ input: { companyId, reference, subject, netCents: net, vatRate: rate, totalCents: total, orderedOn } });
    if (!done?.order) return;
    discard();
    onEntered(done.order.reference);
  };
  return (
    <Form onSubmit={() => void enter()} submit={t('enter.submit')} action={action} fields={fields}>
      <DraftNotice restored={draft.restored} onDiscard={discard} />
      <TextField
        label={t('enter.reference')}
        hint={t('enter.referenceHint')}
        maxLength={limits.shortText}
        autoComplete="off"
        {...inputOf('reference')}
      />
      <TextField
        label={t('enter.subject')}
        hint={t('enter.subjectHint')}
        maxLength={limits.shortText}
        autoComplete="off"
        {...inputOf('subject')}
      />
      <TextField label={t('enter.net')} hint={t('amountHint')} inputMode="decimal" autoComplete="off" {...inputOf('netCents')} />
      <SelectField label={t('enter.vatRate')} {...inputOf('vatRate')}>
        {vatRates.toReversed().map((one) => (
          <option key={one} value={one}>
            {format.rate(one)}
          </option>
        ))}
      </SelectField>
      <TextField label={t('enter.orderedOn')} type="date" min={firstTradeDay} max={today} {...inputOf('orderedOn')} />
      <p role="status">{total === undefined ? t('enter.noTotal') : t('enter.total', { total: format.cents(total) })}</p>
    </Form>
  );
};
