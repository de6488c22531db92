import type fr from '../fr/mail-confirmation.ts';

export default {
  title: 'Did you write this message?',
  lead: 'We received a message in your name on {{date}}. Nothing proved that it came from your mailbox: here is what it asks.',
  act: {
    APPROVE_CLIP: 'To approve your clip.',
    CHANGE_CLIP: 'Not to approve your clip, and to ask for changes.',
    AGREE_TO_INTRODUCTION: 'To agree to an introduction.',
    DECLINE_INTRODUCTION: 'To decline an introduction.',
    RESTRICT: 'To restrict your whole profile to those whom JobProd hands a password.',
    RESTRICT_ELEMENTS: 'To restrict to those whom JobProd hands a password: {{elements}}.',
    WITHDRAW_RELEASE: 'To take back your image release: your clip stops being shown anywhere.',
    PREVIEW: 'To receive a private link to watch your clip.',
    RIGHTS: 'To exercise your rights over your data.',
  },
  confirm: 'Yes, it was me: do it',
  ignore: 'If you did not write this message, close this page: nothing will happen.',
  done: 'Done',
  doneText: 'Your confirmation is recorded, and what your message asked is done. A mail tells you so.',
  absent: 'This link is of no more use',
  absentText: 'It was used before, has expired, or is incomplete. You can write to us again.',
  home: 'Go to the home page',
} satisfies typeof fr;
