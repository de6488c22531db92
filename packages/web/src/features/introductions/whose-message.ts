import { useTranslation } from 'react-i18next';
import type { ContactSide, IntroductionAskedBy } from '../../gql/introductions/graphql.ts';

/** Whose words came with an introduction, for the side that reads them: whoever asked for it wrote them. */
export const useWhoseMessage = () => {
  const { t } = useTranslation('introductions');
  return (askedBy: IntroductionAskedBy, side: ContactSide): string => {
    if (askedBy === 'STAFF') return t('staffMessage');
    return askedBy === side ? t('ownMessage') : t('message');
  };
};
