import { expect, it } from 'vitest';
import { mailTemplates } from './mail-templates.ts';
import en from './words/en/outgoing-mail.ts';
import fr from './words/fr/outgoing-mail.ts';

const named = (words: object, template: string): unknown =>
  template.split('.').reduce<unknown>((found, part) => (found instanceof Object ? Reflect.get(found, part) : undefined), words);

it('every mail that is sent has a name, in both languages, for the staff who look for it', () => {
  for (const { template } of [fr, en])
    expect(Object.keys(mailTemplates).filter((name) => typeof named(template, name) !== 'string')).toEqual([]);
});
