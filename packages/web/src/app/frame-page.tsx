import { useHead } from '../lib/head.tsx';
import { SkeletonPage } from '../ui/skeleton.tsx';
import { SiteHeader } from './layouts/site-header.tsx';

/** What stands while the browser fetches a page's code. */
export const FramePage = () => {
  useHead({});
  return (
    <>
      <SiteHeader end={null} onLanguage={() => undefined} />
      <main>
        <SkeletonPage />
      </main>
    </>
  );
};
