import { findIdentityLeaks } from './find-identity-leaks.ts';
import type { Finding } from './finding.ts';
import type { KnownIdentity } from './known-identity.ts';

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** Leaks in words that run together; percent-encoding is read through, and then the whole is the excerpt. */
const check = (text: string, known: KnownIdentity): Finding[] => {
  const plain = decoded(text);
  const findings = findIdentityLeaks(plain, known, { glued: true });
  return plain === text ? findings : findings.map((finding) => ({ ...finding, start: 0, end: text.length, excerpt: text }));
};

/** Leaks in the name of a file; its extension is none (`.mov` ends no web address here). */
export const checkFileName = (fileName: string, known: KnownIdentity): Finding[] =>
  check(
    fileName.replace(
      /(?:\.(?:[a-z]{2}(?:-[A-Z]{2})?\.)?(?:vtt|srt|mp4|m4v|mov|mkv|webm|avi|mp3|m4a|wav|ogg|jpe?g|png|webp|gif|avif|svg|pdf|json|txt|docx?|odt|zip|html?))+$/i,
      '',
    ),
    known,
  );

/** Leaks in the last part of an address: `chef-de-projet-3f2a`. */
export const checkSlug = (slug: string, known: KnownIdentity): Finding[] => check(slug, known);
