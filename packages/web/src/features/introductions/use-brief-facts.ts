import { useTranslation } from 'react-i18next';
import type { ContractKind } from '../../gql/introductions/graphql.ts';

type JobBrief = { readonly place: string; readonly contractKind: ContractKind; readonly pay: string };

/** N3: which job it is about, beside its name. */
export const useBriefFacts = () => {
  const { t } = useTranslation('introductions');
  const { t: words } = useTranslation('profiles');
  return ({ place, contractKind, pay }: JobBrief) => [
    { name: t('place'), value: place },
    { name: t('contract'), value: words(`contract.${contractKind}`) },
    { name: t('pay'), value: pay },
  ];
};
