import { findIdentityLeaks } from '@jobprod/shared/identity-leaks/find-identity-leaks';
import type { Finding } from '@jobprod/shared/identity-leaks/finding';
import type { KnownIdentity } from '@jobprod/shared/identity-leaks/known-identity';
import { Refusal } from '../platform/refusal.ts';

export type ClipText = { title: string; description: string };
export type ClipFinding = Finding & { field: keyof ClipText };

/** What in a clip's words says who it is (C2), field by field. */
export const findingsOf = ({ title, description }: ClipText, known: KnownIdentity): ClipFinding[] => [
  ...findIdentityLeaks(title, known).map((finding) => ({ ...finding, field: 'title' as const })),
  ...findIdentityLeaks(description, known).map((finding) => ({ ...finding, field: 'description' as const })),
];

/** What is certain cannot be overridden: such a text is not saved, not rendered, not sent, not published (C2). */
export const refuseLeaks = (text: ClipText, known: KnownIdentity): void => {
  const certain = findingsOf(text, known).find(({ severity }) => severity === 'block');
  if (certain) throw new Refusal('IDENTITY_LEAK', { excerpt: certain.excerpt, context: certain.field }, [certain.field]);
};
