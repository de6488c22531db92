import { useQuery } from '@apollo/client/react';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { ViewerShellDocument } from '../../gql/app/graphql.ts';
import { mainId } from '../../ui/skip-link.tsx';
import { PublicEntrance } from './public-entrance.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { useLanguageOfViewer } from './use-language-of-viewer.ts';

/** For everyone; whoever is signed in finds the way to their own side. */
export const PublicLayout = () => {
  const { data } = useQuery(ViewerShellDocument);
  const kind = data?.viewer.kind;
  return (
    <>
      <SiteHeader onLanguage={useLanguageOfViewer(kind)} end={<PublicEntrance kind={kind} />} />
      <main id={mainId} tabIndex={-1}>
        {/* A boundary, so that the browser takes the page over piece by piece and stays at hand meanwhile. */}
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      <SiteFooter />
    </>
  );
};
