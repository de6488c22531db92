import type fr from '../fr/home.ts';

export default {
  title: 'Let them hear it from you',
  description: 'An interview, a short video clip you approve, a profile that selected companies view. Free for candidates.',
  lead: 'A CV says what you have done. A short clip shows who you are. We edit it with you, and companies we have selected get to see it. Nothing appears without your agreement.',
  start: 'Become a candidate',
  startNote: 'Free, for adults. Three fields to fill in.',
  signIn: 'I already have an account',
  frame: {
    answer: 'Your answer',
    approve: '“I approve.”',
  },
  path: {
    title: 'How it works',
    meet: {
      title: 'We get to know each other',
      text: 'An online interview with one of our interviewers, or a video you record yourself and send us.',
    },
    edit: {
      title: 'We edit a short clip',
      text: 'The best moments, the essentials in little time. Neither the title nor the description gives your name or your contact details.',
    },
    approve: {
      title: 'You say yes, or no',
      text: 'You watch it in private and answer by e-mail. Accept it all, keep just a passage, or ask for changes. Your silence never counts as agreement.',
    },
    meetCompany: {
      title: 'Companies discover you',
      text: 'Companies of the network view your profile, and you see which ones. They learn how to reach you only if you, too, agree to be introduced.',
    },
  },
  trust: {
    title: 'What you can rely on',
    release: {
      title: '18 months, not a day more',
      text: 'That is how long your image release lasts. When it ends, your clip stops being shown everywhere. You can withdraw it sooner, as simply as you gave it.',
    },
    restrict: {
      title: 'Discreet whenever you wish',
      text: 'Just ask, no reason needed: your profile, or part of it, then opens only with a password. It is free and immediate. You can also make yourself invisible to certain companies, your own for instance.',
    },
    free: {
      title: 'Free for candidates',
      text: 'Nobody should pay to look for work. You will never be asked for anything, now or once you are hired.',
    },
    proof: {
      title: 'Verifiable',
      text: 'Every agreement is entered in a register that nobody can alter unnoticed, not even us. You receive a receipt.',
      link: 'Verify a receipt',
    },
  },
  honest: {
    title: 'What we do not do',
    promise: 'We do not promise a job: we give you a voice and hold the door.',
    contact: 'We do not hand out your address, and we show nothing you have not approved.',
    registration: 'We never sign anyone up in their place: a profile exists only because you asked for it yourself.',
  },
  close: { title: 'Shall we begin?', text: 'Your first name, your last name, your e-mail address. No password to remember.' },
  recruiter: {
    title: 'Are you recruiting?',
    text: 'The network brings together companies we have selected; joining is by invitation. If you have received one, sign in. If not, let’s talk: {{email}}.',
    signIn: 'Sign in as a recruiter',
  },
} satisfies typeof fr;
