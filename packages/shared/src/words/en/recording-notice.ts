import type fr from '../fr/recording-notice.ts';

export default {
  title: 'Before we record',
  what: {
    both: 'Once you agree, your image and your voice are recorded by your browser. Whoever is interviewing you is recorded by theirs.',
    voice:
      'Once you agree, your voice is recorded by your browser, without your image: you did not allow it. Whoever is interviewing you is recorded by their own browser.',
    image:
      'Once you agree, your image is recorded by your browser, without your voice: you did not allow it. Whoever is interviewing you is recorded by their own browser.',
  },
  why: 'This recording serves one purpose: making a short clip that presents you. Nothing of it is shown before you have approved that clip.',
  who: 'You and JobProd’s editors have access to it, nobody else. It has no public address, and no company receives it.',
  'how-long': 'It is kept only as long as your clip needs it. If you withdraw your release of image or voice, it stops being used at once.',
  free: 'You are free to refuse: the interview then goes on without being recorded. You can pause or stop at any time.',
} satisfies typeof fr;
