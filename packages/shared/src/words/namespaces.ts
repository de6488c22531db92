import type { Language } from '../language.ts';

/** One line per namespace and language; each is fetched only where a page asks for it. */
const fr = {
  candidates: () => import('./fr/candidates.ts'),
  'clip-approval': () => import('./fr/clip-approval.ts'),
  common: () => import('./fr/common.ts'),
  companies: () => import('./fr/companies.ts'),
  company: () => import('./fr/company.ts'),
  contacts: () => import('./fr/contacts.ts'),
  errors: () => import('./fr/errors.ts'),
  home: () => import('./fr/home.ts'),
  identity: () => import('./fr/identity.ts'),
  introductions: () => import('./fr/introductions.ts'),
  invitation: () => import('./fr/invitation.ts'),
  legal: () => import('./fr/legal.ts'),
  passwords: () => import('./fr/passwords.ts'),
  path: () => import('./fr/path.ts'),
  'profile-editor': () => import('./fr/profile-editor.ts'),
  'profile-elements': () => import('./fr/profile-elements.ts'),
  profiles: () => import('./fr/profiles.ts'),
  'publish-terms': () => import('./fr/publish-terms.ts'),
  search: () => import('./fr/search.ts'),
  'sign-in': () => import('./fr/sign-in.ts'),
  'staff-queue': () => import('./fr/staff-queue.ts'),
  studio: () => import('./fr/studio.ts'),
  team: () => import('./fr/team.ts'),
  terms: () => import('./fr/terms.ts'),
  unlock: () => import('./fr/unlock.ts'),
  verify: () => import('./fr/verify.ts'),
  'verify-page': () => import('./fr/verify-page.ts'),
  video: () => import('./fr/video.ts'),
};

const en = {
  candidates: () => import('./en/candidates.ts'),
  'clip-approval': () => import('./en/clip-approval.ts'),
  common: () => import('./en/common.ts'),
  companies: () => import('./en/companies.ts'),
  company: () => import('./en/company.ts'),
  contacts: () => import('./en/contacts.ts'),
  errors: () => import('./en/errors.ts'),
  home: () => import('./en/home.ts'),
  identity: () => import('./en/identity.ts'),
  introductions: () => import('./en/introductions.ts'),
  invitation: () => import('./en/invitation.ts'),
  legal: () => import('./en/legal.ts'),
  passwords: () => import('./en/passwords.ts'),
  path: () => import('./en/path.ts'),
  'profile-editor': () => import('./en/profile-editor.ts'),
  'profile-elements': () => import('./en/profile-elements.ts'),
  profiles: () => import('./en/profiles.ts'),
  'publish-terms': () => import('./en/publish-terms.ts'),
  search: () => import('./en/search.ts'),
  'sign-in': () => import('./en/sign-in.ts'),
  'staff-queue': () => import('./en/staff-queue.ts'),
  studio: () => import('./en/studio.ts'),
  team: () => import('./en/team.ts'),
  terms: () => import('./en/terms.ts'),
  unlock: () => import('./en/unlock.ts'),
  verify: () => import('./en/verify.ts'),
  'verify-page': () => import('./en/verify-page.ts'),
  video: () => import('./en/video.ts'),
} satisfies typeof fr;

export type Namespace = keyof typeof fr;
/** The shape every language follows: that of the French. */
export type Words = { [N in Namespace]: Awaited<ReturnType<(typeof fr)[N]>>['default'] };

export const words: Record<Language, { [N in Namespace]: () => Promise<{ default: Words[N] }> }> = { fr, en };
