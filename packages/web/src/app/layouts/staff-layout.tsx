import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { ViewerShellDocument } from '../../gql/app/graphql.ts';
import { MemberLayout } from './member-layout.tsx';

/** Those who sort mail find a page more, an administrator two; what each page shows is decided by the API. */
export const StaffLayout = () => {
  const { t } = useTranslation();
  const roles = useQuery(ViewerShellDocument).data?.viewer.staff?.roles ?? [];
  const administers = roles.includes('ADMINISTRATOR');
  const sortsMail = roles.includes('NETWORK_MANAGER') || roles.includes('DATA_PROTECTION_OFFICER');
  const items = [
    { to: addresses.staff, label: t('navigation.queue'), end: true },
    { to: addresses.staffCandidates, label: t('navigation.candidates') },
    { to: addresses.staffCompanies, label: t('navigation.companies') },
    ...(sortsMail ? [{ to: addresses.staffMail, label: t('navigation.mail') }] : []),
  ];
  const more = [
    { to: addresses.staffTeam, label: t('navigation.team') },
    { to: addresses.staffTerms, label: t('navigation.terms') },
  ];
  return <MemberLayout kind="STAFF" home={addresses.staff} items={administers ? [...items, ...more] : items} />;
};
