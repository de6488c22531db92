import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewerShellDocument } from '../../gql/app/graphql.ts';
import { entranceOf } from '../entrance.ts';
import { useNavigation } from './navigation.ts';
import { SignOut } from './sign-out.tsx';
import { SiteHeader } from './site-header.tsx';
import { useLanguageOfViewer } from './use-language-of-viewer.ts';

/** Whoever is signed in keeps their own ways on every page. `waiting` stands at the end until it is known who is here. */
export const ViewerHeader = ({ waiting }: { waiting?: ReactNode }) => {
  const { t } = useTranslation();
  const viewer = useQuery(ViewerShellDocument).data?.viewer;
  const items = useNavigation(viewer);
  const side = viewer && entranceOf(viewer.kind);
  return (
    <SiteHeader
      home={side ?? addresses.home}
      items={items}
      onLanguage={useLanguageOfViewer(viewer?.kind)}
      end={viewer === undefined ? waiting : side && <SignOut>{t('navigation.signOut')}</SignOut>}
    />
  );
};
