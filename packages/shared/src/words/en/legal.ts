import type fr from '../fr/legal.ts';

export default {
  title: 'Legal notice',
  lead: 'Who publishes this service, and whom to write to.',
  publisher: 'Publisher',
  capital: 'Capital',
  registry: 'Registration',
  address: 'Address',
  contact: 'Write to us',
  contactUse: 'For any question, and to ask for restricted diffusion.',
  rights: 'Your data',
  rightsUse: 'To exercise your rights: access, rectification, completion, update, locking, erasure.',
  terms: 'Terms of use',
  termsSince: 'In force since {{date}} in their first version.',
  readTerms: 'Read the terms',
  property: 'Property',
  propertyText:
    '{{name}} owns the service and its content. Clips are not offered for download. Your data, and a personal copy of your clip, remain yours.',
  law: 'Governing law',
  lawText: 'French law. Any dispute is settled amicably first; failing that, before the courts of Paris.',
  cookies: 'Cookies',
  cookiesText:
    'Three at most, all necessary: your session, your language, and what a password has opened. No audience measurement, nothing from another site.',
} satisfies typeof fr;
