import type { Language } from '@jobprod/shared/language';

/** As the API names them. */
const languages = { FR: 'fr', EN: 'en' } as const satisfies Record<string, Language>;

type Captioned = { readonly captionsUrl: string | null; readonly captionsLanguage: keyof typeof languages | null };

/** What the player reads over a clip; nothing where it has no captions, or nobody may see it now. */
export const captionsOf = ({ captionsUrl, captionsLanguage }: Captioned): { src: string; language: Language } | undefined =>
  captionsUrl !== null && captionsLanguage !== null ? { src: captionsUrl, language: languages[captionsLanguage] } : undefined;
