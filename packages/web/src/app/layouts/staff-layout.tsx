import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { MemberLayout } from './member-layout.tsx';

export const StaffLayout = () => {
  const { t } = useTranslation();
  return <MemberLayout kind="STAFF" home={addresses.staff} items={[
        { to: addresses.staff, label: t('navigation.queue'), end: true },
        { to: addresses.staffCandidates, label: t('navigation.candidates') },
        { to: addresses.staffCompanies, label: t('navigation.companies') },
      ]} />;
};
