import type fr from '../fr/my-clip.ts';

export default {
  title: 'My clip',
  lead: 'You watch it here in private. To approve it or ask for changes, answer from the e-mail we send you.',
  inTheMaking: 'Being edited',
  ask: 'E-mail me the link to answer',
  sent: 'The e-mail is on its way. The link in the previous one no longer works.',
  state: {
    DRAFT: 'Being edited',
    RENDERING: 'Being edited',
    RENDERED: 'Ready to be sent to you',
    AWAITING_APPROVAL: 'Awaiting your answer',
    CHANGES_REQUESTED: 'Changes requested',
    APPROVED: 'Approved',
    PUBLISHED: 'On your profile',
    WITHDRAWN: 'Withdrawn',
  },
  needsCaptions: {
    title: 'Its captions are still to be written',
    approved:
      'You approved it before captions were part of a clip. We are writing them: you will get an e-mail to approve the new version, and nothing is published until then.',
    text: 'You can watch it already. The e-mail to approve it leaves once they are there: they are part of what you approve.',
  },
  notCovered: {
    title: 'Your release does not cover this clip',
    text: 'It is no longer in force, or covers your voice alone while this clip shows your image: it is shown to nobody. With your voice alone, we make another that is sound only. To keep this one, approve the terms again with your image.',
    action: 'Read the terms',
  },
  needsTerms: {
    title: 'New terms wait for your agreement',
    text: 'Once you have approved them, you can have this clip sent to you by e-mail, to watch and approve it.',
    action: 'Read the terms',
  },
  withdraw: {
    open: 'Withdraw this clip',
    title: 'Withdraw this clip?',
    confirm: 'Withdraw the clip',
    detail: 'It stops being shown at once, everywhere. You will not be able to put it back yourself.',
  },
  copy: {
    link: 'Download my copy',
    text: 'This copy is yours, even after your image release has ended. Nobody else can download it.',
    kept: 'Your copies',
    keptText: 'The clips you approved stay yours.',
  },
  empty: { title: 'No clip yet', detail: 'As soon as a first edit is ready, you will see it here and get an e-mail.' },
} satisfies typeof fr;
