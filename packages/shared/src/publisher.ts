/** Who publishes the service: what the law and the terms want on the pages and papers. Settings may replace each line. */
export const publisher = {
  name: 'JOBPROD',
  form: 'SARL',
  capitalEuros: 2000,
  registry: 'RCS Paris',
  siret: '53466253100019',
  street: '19 rue Philibert Lucot',
  city: '75013 Paris',
  email: 'contact@jobprod.com',
  rightsEmail: 'rectification@jobprod.com',
  /** Day of the founding terms. */
  termsSince: '2012-06-11',
};
export type Publisher = typeof publisher;
