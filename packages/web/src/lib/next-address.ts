/** Where to go after signing in: a path of this site, or nothing. `//evil`, `/\evil` and `javascript:` are not. */
export const nextAddress = (wanted: string | null | undefined, origin: string): string | undefined => {
  if (!wanted?.startsWith('/')) return undefined;
  const url = URL.parse(wanted, origin);
  if (url?.origin !== origin || url.pathname.startsWith('//')) return undefined;
  return `${url.pathname}${url.search}${url.hash}`;
};

export const signInAddress = (next: string): string => `/sign-in?${new URLSearchParams({ next }).toString()}`;
