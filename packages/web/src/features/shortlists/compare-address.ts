import { addresses } from '@jobprod/shared/addresses';

export const mostCompared = 4;

/** Side by side, in the order they were chosen. */
export const compareAddress = (slugs: readonly string[]): string =>
  `${addresses.workspaceCompare}?${new URLSearchParams(slugs.slice(0, mostCompared).map((slug) => ['profile', slug]))}`;
