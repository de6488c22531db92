import type fr from '../fr/mail-choices.ts';

export default {
  title: 'My mails',
  lead: 'They reach you at {{email}}.',
  courtesy: { title: 'As you like', lead: 'What they say can also be read on a page. Each carries a link to receive no more of them.' },
  topic: {
    CONVERSATIONS: {
      label: 'A new word in an exchange',
      hint: 'When the other answers you in an exchange that has begun. The first message of an exchange always reaches you.',
    },
    SAVED_SEARCHES: {
      label: 'New profiles of your searches',
      hint: 'Once a day, for the searches you asked news of, and only when there is some.',
    },
  },
  contract: {
    title: 'Always sent',
    text: 'Sign-in codes, terms and receipts, the approval of a clip, introductions, deadlines, rights over your data: these messages are part of the contract and protect you.',
  },
} satisfies typeof fr;
