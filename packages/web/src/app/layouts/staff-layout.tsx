import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { ViewerShellDocument } from '../../gql/app/graphql.ts';
import { MemberLayout } from './member-layout.tsx';

/** An administrator finds two pages more; what each page shows is decided by the API. */
export const StaffLayout = () => {
  const { t } = useTranslation();
  const administers = useQuery(ViewerShellDocument).data?.viewer.staff?.roles.includes('ADMINISTRATOR') ?? false;
  const items = [
    { to: addresses.staff, label: t('navigation.queue'), end: true },
    { to: addresses.staffCandidates, label: t('navigation.candidates') },
    { to: addresses.staffCompanies, label: t('navigation.companies') },
  ];
  const more = [
    { to: addresses.staffTeam, label: t('navigation.team') },
    { to: addresses.staffTerms, label: t('navigation.terms') },
  ];
  return <MemberLayout kind="STAFF" home={addresses.staff} items={administers ? [...items, ...more] : items} />;
};
