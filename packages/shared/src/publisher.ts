import type { Language } from './language.ts';

/** Who publishes the service: what the law and the terms want on the pages, mails and papers. */
export type Publisher = {
  name: string;
  form: string;
  capitalEuros: number;
  registry: string;
  siret: string;
  street: string;
  city: string;
  email: string;
  rightsEmail: string;
  /** Day of the founding terms. */
  termsSince: string;
};

/** What stands where no setting says otherwise (`PUBLISHER_…`, `CONTACT_ADDRESS`, `RIGHTS_ADDRESS`). */
export const publisher: Publisher = {
  name: 'JOBPROD',
  form: 'SARL',
  capitalEuros: 2000,
  registry: 'RCS Paris',
  siret: '53466253100019',
  street: '19 rue Philibert Lucot',
  city: '75013 Paris',
  email: 'contact@jobprod.com',
  rightsEmail: 'rectification@jobprod.com',
  termsSince: '2012-06-11',
};

/** As it is read aloud and written on paper: 534 662 531 00019, on one line. */
export const siretRead = (siret: string): string => siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00A0$2\u00A0$3\u00A0$4');

/** The mailboxes that sentences name: `{{contactAddress}}`, `{{rightsAddress}}`. */
export const mailboxWords = ({ email, rightsEmail }: Publisher) => ({ contactAddress: email, rightsAddress: rightsEmail });

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** All that sentences may say of the publisher, in a reader’s language. */
export const publisherWords = (one: Publisher, language: Language): Readonly<Record<string, string>> => ({
  ...mailboxWords(one),
  publisherName: one.name,
  publisherForm: one.form,
  publisherCapital: new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
    one.capitalEuros,
  ),
  publisherRegistry: one.registry,
  publisherSiret: siretRead(one.siret),
  publisherStreet: one.street,
  publisherCity: one.city,
});
