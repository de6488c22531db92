import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { type ViewerKind, ViewerShellDocument } from '../../gql/app/graphql.ts';
import { signInAddress } from '../../lib/next-address.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { mainId } from '../../ui/skip-link.tsx';
import { WithMantine } from '../../ui/theme/mantine.tsx';
import { entranceOf } from '../entrance.ts';
import { SignOut } from './sign-out.tsx';
import { SiteFooter } from './site-footer.tsx';
import { type NavigationItem, SiteHeader } from './site-header.tsx';
import { useLanguageOfViewer } from './use-language-of-viewer.ts';

type MemberLayoutProps = { kind: ViewerKind; home: string; items: readonly NavigationItem[] };

/**
 * The frame of one side of the service. It only leads people to where they belong: what they may see is decided by the API.
 */
export const MemberLayout = ({ kind, home, items }: MemberLayoutProps) => {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const viewer = useQuery(ViewerShellDocument);
  const here = viewer.data?.viewer.kind;
  const onLanguage = useLanguageOfViewer(here);
  if (here !== undefined && here !== kind) return <Navigate replace to={entranceOf(here)?.to ?? signInAddress(`${pathname}${search}`)} />;
  return (
    <WithMantine>
      <SiteHeader home={home} items={items} onLanguage={onLanguage} end={<SignOut>{t('navigation.signOut')}</SignOut>} />
      <main id={mainId} tabIndex={-1}>
        <Loaded result={viewer}>{() => <Outlet />}</Loaded>
      </main>
      <SiteFooter />
    </WithMantine>
  );
};
