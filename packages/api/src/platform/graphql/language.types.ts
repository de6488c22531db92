import { registerEnumType } from 'type-graphql';

/** `FR` and `EN` in the API, `fr` and `en` everywhere inside. */
export const LanguageEnum = { FR: 'fr', EN: 'en' } as const;

registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'A language the service speaks.',
  valuesConfig: { FR: { description: 'French, authoritative for the terms.' }, EN: { description: 'English.' } },
});
