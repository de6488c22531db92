import type fr from '../fr/home.ts';

export default {
  title: 'Let them hear it from you',
  description: 'An interview, a short video clip you approve, a profile that selected companies consult. Free for candidates.',
  lead: 'A CV says what you have done. A short clip shows who you are. We edit it with you; companies we have selected discover it. Nothing appears without your agreement.',
  start: 'Become a candidate',
  startNote: 'Free, for adults. Three lines to fill in.',
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
      text: 'The best passages, the essential in little time. Neither title nor description carries your name or how to reach you.',
    },
    approve: {
      title: 'You say yes, or no',
      text: 'You watch it in private and answer by e-mail. Accept it all, keep just a passage, or ask for changes. Your silence never counts as agreement.',
    },
    meetCompany: {
      title: 'Companies discover you',
      text: 'Those in the network consult your profile, and you see which ones. They learn how to reach you only if you, too, agree to be introduced.',
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
      text: 'Ask, without a reason: your profile, or part of it, then opens with a password only. It is free and immediate. You can also make yourself invisible to some companies, your own for example.',
    },
    free: {
      title: 'Free for candidates',
      text: 'Nobody should pay to look for work. You will be asked for nothing, now or when you are hired.',
    },
    proof: {
      title: 'Verifiable',
      text: 'Every agreement is written into a register that nobody can alter unseen, not even us. You receive a receipt.',
      link: 'Verify a receipt',
    },
  },
  honest: {
    title: 'What we do not do',
    promise: 'We do not promise a job: we give you a voice and hold the door.',
    contact: 'We do not hand out your address, and we show nothing you have not approved.',
    registration: 'We register nobody in their stead: a profile exists only if you ask for it yourself.',
  },
  close: { title: 'Shall we begin?', text: 'Your first name, your last name, your e-mail address. No password to remember.' },
  recruiter: {
    title: 'Are you recruiting?',
    text: 'The network brings together companies we have selected; one joins by invitation. If you received one, sign in. If not, let’s talk: {{email}}.',
    signIn: 'Sign in as a recruiter',
  },
} satisfies typeof fr;
