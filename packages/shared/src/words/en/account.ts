import type fr from '../fr/account.ts';

export default {
  title: 'My account',
  lead: 'Your image release, the devices you are signed in on, your address. Language and sign-out are at the top of every page.',
  toTerms: 'Read the terms again',
  sessions: {
    title: 'Where you are signed in',
    lead: 'A device you do not recognise? Sign it out: it loses all access at once.',
    unknown: 'Unrecognised device',
    current: 'This device',
    revoke: 'Sign out',
    started: 'Signed in on {{date}}',
    lastSeen: 'Last seen on {{date}}',
  },
  facts: {
    title: 'Who you are to us',
    lead: 'To correct your name, reply to any of our e-mails: we will see to it.',
    name: 'Name',
  },
  mails: {
    title: 'My mails',
    lead: 'Those of the contract always reach you. The others, if you want them.',
    link: 'Choose my mails',
  },
  register: {
    title: 'The registers',
    lead: 'Every fact between you and JobProd is entered there, with its proof.',
    link: 'See your entries and their proofs',
  },
  disputes: {
    title: 'A disagreement with JobProd',
    lead: 'It is settled amicably first, in writing.',
    link: 'See or open a dispute',
  },
} satisfies typeof fr;
