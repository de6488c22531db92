import { Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { Outlet } from 'react-router';
import { doAgainWhatWasDone } from '../../lib/done-before.ts';
import { mainId } from '../../ui/skip-link.tsx';
import { SiteFooter } from './site-footer.tsx';
import { ViewerHeader } from './viewer-header.tsx';

/** Tells once that the page around it stands. */
const Standing = ({ onStanding }: { onStanding: () => void }) => {
  useLayoutEffect(doAgainWhatWasDone, []);
  useEffect(onStanding, [onStanding]);
  return null;
};

/** For everyone; whoever is signed in finds the way to their own side. */
export const PublicLayout = () => {
  // Asked once the browser has taken the page over: an answer that came in between would change what the page is drawn from, and it would be drawn anew.
  const [stands, setStands] = useState(false);
  const [onStanding] = useState(() => () => setStands(true));
  return (
    <>
      <ViewerHeader asks={stands} />
      <main id={mainId} tabIndex={-1}>
        {/* A boundary, so that the browser takes the page over piece by piece and stays at hand meanwhile. */}
        <Suspense>
          <Outlet />
          <Standing onStanding={onStanding} />
        </Suspense>
      </main>
      <SiteFooter />
    </>
  );
};
