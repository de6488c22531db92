import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/trade/fragment-masking.ts';
import { Order_OrderFragmentDoc } from '../../gql/trade/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { ReceiptLinks } from '../../ui/receipt-links.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CreditForm } from './credit-form.tsx';
import { linesOf, type OrderLine } from './order-lines.ts';
import { PaymentForm } from './payment-form.tsx';
import { ReversalForm } from './reversal-form.tsx';
import styles from './trade.module.css';

type Asking = { act: 'credit' | 'payment' } | { act: 'reversal'; payment: OrderLine };

const Owed = ({ cents }: { cents: number }) => {
  const { t } = useTranslation('trade');
  const format = useFormat();
  if (cents === 0) return <Tag tone="good">{t('settled')}</Tag>;
  return <Tag tone="warn">{t(cents > 0 ? 'owed' : 'owedBack', { amount: format.cents(Math.abs(cents)) })}</Tag>;
};

type OrderProps = { order: FragmentType<typeof Order_OrderFragmentDoc>; onEntered: () => void };

/** T5: an order and what became of it, line by line, each with its proof. What stands is never changed; what was wrong is taken back below it. */
export const Order = ({ onEntered, ...props }: OrderProps) => {
  const { t } = useTranslation('trade');
  const format = useFormat();
  const [asking, setAsking] = useState<Asking>();
  const order = readFragment(Order_OrderFragmentDoc, props.order);
  const { id, reference, subject, netCents, vatRate, vatCents, totalCents, owedCents, viewerCanEnter, credits } = order;
  const close = (entered: boolean) => {
    setAsking(undefined);
    if (entered) onEntered();
  };
  const isCredited = credits.reduce((sum, credit) => sum + credit.totalCents, 0) === totalCents && credits.length > 0;
  return (
    <Section title={reference} lead={subject}>
      <DefinitionList
        facts={[
          { name: t('net'), value: format.cents(netCents) },
          { name: t('vat', { rate: format.rate(vatRate) }), value: format.cents(vatCents) },
          { name: t('total'), value: format.cents(totalCents) },
          { name: t('state'), value: <Owed cents={owedCents} /> },
        ]}
      />
      <List label={t('linesOf', { reference })}>
        {linesOf(order).map((line) => (
          <ListItem
            key={line.id}
            aside={<ReceiptLinks entryId={line.entryId} about={`${t(`line.${line.kind}`)}, ${format.day(line.day)}`} />}
          >
            <span className={styles.line}>
              <strong>{t(`line.${line.kind}`)}</strong>
              <span className={styles.amount}>{format.cents(line.cents)}</span>
            </span>
            <span className={styles.soft}>
              {format.day(line.day)}
              {line.means && ` · ${t(`means.${line.means}`)}`}
              {line.note !== undefined && ` · ${line.note}`}
            </span>
            {viewerCanEnter && line.standingCents > 0 && (
              <span>
                <Button
                  look="plain"
                  aria-label={t('reversal.openOf', { day: format.day(line.day) })}
                  onClick={() => setAsking({ act: 'reversal', payment: line })}
                >
                  {t('reversal.open')}
                </Button>
              </span>
            )}
          </ListItem>
        ))}
      </List>
      {viewerCanEnter && (
        <Row>
          <Button look="quiet" aria-label={t('payment.openOf', { reference })} onClick={() => setAsking({ act: 'payment' })}>
            {t('payment.open')}
          </Button>
          {!isCredited && (
            <Button look="plain" aria-label={t('credit.openOf', { reference })} onClick={() => setAsking({ act: 'credit' })}>
              {t('credit.open')}
            </Button>
          )}
        </Row>
      )}
      {asking?.act === 'payment' && <PaymentForm orderId={id} owedCents={owedCents} onClose={close} />}
      {asking?.act === 'credit' && <CreditForm order={order} onClose={close} />}
      {asking?.act === 'reversal' && <ReversalForm payment={asking.payment} onClose={close} />}
    </Section>
  );
};
