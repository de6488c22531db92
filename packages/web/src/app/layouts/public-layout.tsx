import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { mainId } from '../../ui/skip-link.tsx';
import { SiteFooter } from './site-footer.tsx';
import { ViewerHeader } from './viewer-header.tsx';

export const PublicLayout = () => (
  <>
    <ViewerHeader />
    <main id={mainId} tabIndex={-1}>
      {/* A boundary, so that the browser takes the page over piece by piece and stays at hand meanwhile. */}
      <Suspense>
        <Outlet />
      </Suspense>
    </main>
    <SiteFooter />
  </>
);
