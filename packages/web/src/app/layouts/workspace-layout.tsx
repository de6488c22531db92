import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { MemberLayout } from './member-layout.tsx';

export const WorkspaceLayout = () => {
  const { t } = useTranslation();
  return (
    <MemberLayout
      kind="RECRUITER"
      home={addresses.workspace}
      items={[
        { to: addresses.workspace, label: t('navigation.search'), end: true },
        { to: addresses.workspaceIntroductions, label: t('navigation.introductions') },
        { to: addresses.workspaceContacts, label: t('navigation.contacts') },
        { to: addresses.workspaceCompany, label: t('navigation.company') },
      ]}
    />
  );
};
