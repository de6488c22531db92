import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { MemberLayout } from './member-layout.tsx';

export const CandidateLayout = () => {
  const { t } = useTranslation();
  return (
    <MemberLayout
      kind="CANDIDATE"
      home={addresses.myPath}
      items={[
        { to: addresses.myPath, label: t('navigation.myPath'), end: true },
        { to: addresses.myProfile, label: t('navigation.myProfile') },
        { to: addresses.myDiffusion, label: t('navigation.myDiffusion') },
        { to: addresses.myAccount, label: t('navigation.myAccount') },
        { to: addresses.myIntroductions, label: t('navigation.introductions') },
        { to: addresses.myContacts, label: t('navigation.contacts') },
      ]}
    />
  );
};
