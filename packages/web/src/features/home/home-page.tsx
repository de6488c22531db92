import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button.tsx';
import { Page as Frame } from '../../ui/page.tsx';

export const Page = () => {
  const { t } = useTranslation('home');
  return <Frame title={t('title')} lead={t('lead')} next={<ButtonLink to={addresses.register}>{t('start')}</ButtonLink>} />;
};
