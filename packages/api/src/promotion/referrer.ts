const longest = 300;

/** Where people find things by themselves, or among themselves: being found there is nobody's promotion, and private sharing is none (N9). */
const notPublicPages =
  /^(?:www\.)?(?:google|bing|duckduckgo|qwant|ecosia|startpage|search\.brave|yandex|baidu)\.|^(?:mail|outlook|webmail|messag\w*|email|e-mail)\b/;

/** The public page a visitor comes from, as their browser tells; null where it tells none, or one of ours, or none that is public. Never its query, which may say who they are. */
export const publicPageOf = (referrer: string | undefined, ownHost: string): string | null => {
  const url = referrer === undefined ? null : URL.parse(referrer);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.host === ownHost || !url.hostname.includes('.')) return null;
  if (notPublicPages.test(url.hostname)) return null;
  return `${url.origin}${url.pathname}`.slice(0, longest);
};
