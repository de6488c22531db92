import type fr from '../fr/settings.ts';

export default {
  title: 'Settings',
  lead: 'What holds for the whole team. Each change is entered in the register.',
  clips: {
    title: 'How long a clip is',
    lead: 'A clip presents somebody in short. What is cut from now on is no longer than this; what was rendered stays.',
    seconds: 'Longest, in seconds',
    hint: 'From {{least}} to {{most}} seconds. Today: {{now}}.',
    wrong: 'A whole number, from {{least}} to {{most}}.',
    submit: 'Save',
    done: 'Noted: a clip lasts {{now}} at most.',
  },
} satisfies typeof fr;
