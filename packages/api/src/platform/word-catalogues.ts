import enMail from '@jobprod/shared/words/en/mail';
import enMedia from '@jobprod/shared/words/en/media';
import enRefusals from '@jobprod/shared/words/en/refusals';
import frMail from '@jobprod/shared/words/fr/mail';
import frMedia from '@jobprod/shared/words/fr/media';
import frRefusals from '@jobprod/shared/words/fr/refusals';

/** The namespaces the server speaks in. */
export const catalogues = {
  fr: { mail: frMail, media: frMedia, refusals: frRefusals },
  en: { mail: enMail, media: enMedia, refusals: enRefusals },
};
