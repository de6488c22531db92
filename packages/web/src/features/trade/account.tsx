import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';

/** What is owed in all, said with the side that owes it. */
export const Account = ({ owedCents, count }: { owedCents: number; count: number }) => {
  const { t } = useTranslation('trade');
  const format = useFormat();
  const value = owedCents === 0 ? t('account.nothing') : format.cents(Math.abs(owedCents));
  return (
    <DefinitionList
      facts={[
        { name: t('account.orders'), value: format.number(count) },
        { name: t(owedCents < 0 ? 'account.owedBack' : 'account.owed'), value },
      ]}
    />
  );
};
