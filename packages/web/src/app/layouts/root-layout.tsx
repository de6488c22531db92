import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { mainId, SkipLink } from '../../ui/skip-link.tsx';

/** On each new page the title gets the focus, so that it is read out and the keyboard starts there. */
const useFocusOnArrival = () => {
  const { pathname } = useLocation();
  const arrivedAt = useRef(pathname);
  useEffect(() => {
    if (arrivedAt.current === pathname) return;
    arrivedAt.current = pathname;
    const target = document.querySelector<HTMLElement>('main h1') ?? document.getElementById(mainId);
    target?.focus({ preventScroll: true });
  }, [pathname]);
};

export const RootLayout = () => {
  const { t } = useTranslation();
  useFocusOnArrival();
  return (
    <>
      <SkipLink>{t('skipToContent')}</SkipLink>
      <Outlet />
      <ScrollRestoration />
    </>
  );
};
