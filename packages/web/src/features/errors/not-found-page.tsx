import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button.tsx';
import { Page as Frame } from '../../ui/page.tsx';

export const Page = () => {
  const { t } = useTranslation('errors');
  return (
    <Frame
      width="reading"
      title={t('notFound.title')}
      lead={t('notFound.lead')}
      next={<ButtonLink to={addresses.home}>{t('notFound.home')}</ButtonLink>}
    />
  );
};
