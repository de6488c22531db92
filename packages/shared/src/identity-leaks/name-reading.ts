import type { Form } from './name-trie.ts';
import type { Reading } from './tolerant-walk.ts';

export type NameForm = Form & { kind: 'first-name' | 'last-name' | 'diminutive' };

const nameKinds: ReadonlySet<string> = new Set(['first-name', 'last-name', 'diminutive']);
export const isNameForm = (form: Form): form is NameForm => nameKinds.has(form.kind);

/** One of the person's names, read somewhere in the text; `whole` when it begins and ends where a word does. */
export interface NameReading extends Reading {
  form: NameForm;
  whole: boolean;
}

/** A first name (or its diminutive) and a surname. */
export const complete = (one: NameForm, other: NameForm) => (one.kind === 'last-name') !== (other.kind === 'last-name');

/** Gaps that split the name itself, not those between the words of a compound one. */
export const splitsOf = ({ gaps, form }: NameReading) => gaps.filter((gap) => !form.joints.includes(gap.depth));
