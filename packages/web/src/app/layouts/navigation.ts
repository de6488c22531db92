import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import type { ViewerShellQuery } from '../../gql/app/graphql.ts';

export type NavigationItem = { to: string; label: string /** Only this very address, not those below it. */; end?: boolean };

/** Where each kind of person goes from any page; what each page then shows is decided by the API. */
export const useNavigation = (viewer: ViewerShellQuery['viewer'] | undefined): readonly NavigationItem[] => {
  const { t } = useTranslation();
  switch (viewer?.kind) {
    case 'CANDIDATE':
      return [
        { to: addresses.myPath, label: t('navigation.myPath'), end: true },
        { to: addresses.myProfile, label: t('navigation.myProfile') },
        { to: addresses.myDiffusion, label: t('navigation.myDiffusion') },
        ...(viewer.hasCompanySpace ? [{ to: addresses.mySpace, label: t('navigation.space') }] : []),
        { to: addresses.myIntroductions, label: t('navigation.introductions') },
        { to: addresses.myContacts, label: t('navigation.contacts') },
        { to: addresses.myAccount, label: t('navigation.myAccount') },
      ];
    case 'RECRUITER':
      return [
        { to: addresses.workspace, label: t('navigation.search'), end: true },
        { to: addresses.workspaceShortlists, label: t('navigation.shortlists') },
        { to: addresses.workspaceContacts, label: t('navigation.contacts') },
        { to: addresses.workspaceIntroductions, label: t('navigation.introductions') },
        { to: addresses.workspaceCard, label: t('navigation.card') },
        { to: addresses.workspaceCompany, label: t('navigation.company') },
      ];
    case 'FORMER_RECRUITER':
      return [
        { to: addresses.workspaceDisputes, label: t('navigation.disputes') },
        { to: addresses.workspaceRegister, label: t('navigation.register') },
      ];
    case 'STAFF':
      return [
        { to: addresses.staff, label: t('navigation.queue'), end: true },
        ...(viewer.staff?.roles.some((role) => role === 'INTERVIEWER' || role === 'ADMINISTRATOR')
          ? [{ to: addresses.staffInterviews, label: t('navigation.interviews') }]
          : []),
        { to: addresses.staffCandidates, label: t('navigation.candidates') },
        { to: addresses.staffCompanies, label: t('navigation.companies') },
        ...(viewer.staff?.roles.includes('NETWORK_MANAGER')
          ? [
              { to: addresses.staffSpace, label: t('navigation.staffSpace') },
              { to: addresses.staffIntroductions, label: t('navigation.introductions') },
            ]
          : []),
        ...(viewer.staff?.roles.some((role) => role === 'NETWORK_MANAGER' || role === 'DATA_PROTECTION_OFFICER')
          ? [{ to: addresses.staffMail, label: t('navigation.mail') }]
          : []),
        ...(viewer.staff?.roles.some((role) => role === 'NETWORK_MANAGER' || role === 'ADMINISTRATOR')
          ? [{ to: addresses.staffOutgoingMail, label: t('navigation.outgoingMail') }]
          : []),
        ...(viewer.staff?.roles.some((role) => role === 'ADMINISTRATOR' || role === 'NETWORK_MANAGER')
          ? [{ to: addresses.staffDisputes, label: t('navigation.disputes') }]
          : []),
        ...(viewer.staff?.roles.includes('ADMINISTRATOR')
          ? [
              { to: addresses.staffTeam, label: t('navigation.team') },
              { to: addresses.staffTerms, label: t('navigation.terms') },
              { to: addresses.staffSettings, label: t('navigation.settings') },
            ]
          : []),
      ];
    default:
      return [];
  }
};
