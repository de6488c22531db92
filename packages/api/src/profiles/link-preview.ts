import { containsIdentity } from '@jobprod/shared/identity-leaks/find-identity-leaks';
import type { KnownIdentity } from '@jobprod/shared/identity-leaks/known-identity';

export type LinkPreview = { title: string | null; description: string | null };

const longest = 160;

/** The beginning of a text, cut between words. */
const beginningOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
};

/** What may stand in a page’s title and link previews: nothing that says who it is, though the page itself may show the name (C2). */
export const linkPreview = (
  { headline, summary }: { headline: string | null; summary: string | null },
  known: KnownIdentity,
): LinkPreview => {
  const safe = (text: string | null): string | null => (text && !containsIdentity(text, known) ? beginningOf(text) : null);
  return { title: safe(headline), description: safe(summary) };
};
