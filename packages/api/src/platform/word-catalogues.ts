import enMail from '@jobprod/shared/words/en/mail';
import enRefusals from '@jobprod/shared/words/en/refusals';
import frMail from '@jobprod/shared/words/fr/mail';
import frRefusals from '@jobprod/shared/words/fr/refusals';

/** The namespaces the server speaks in. */
export const catalogues = {
  fr: { mail: frMail, refusals: frRefusals },
  en: { mail: enMail, refusals: enRefusals },
};
