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

type ViewerHeaderProps = {
  /** Stands at the end until it is known who is here. */
  waiting?: ReactNode;
  /** Whether to ask who is here, already. */
  asks?: boolean;
};

/** Whoever is signed in keeps their own ways on every page. */
export const ViewerHeader = ({ waiting, asks = true }: ViewerHeaderProps) => {
  const { t } = useTranslation();
  const viewer = useQuery(ViewerShellDocument, { skip: !asks }).data?.viewer;
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
