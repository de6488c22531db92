import type fr from '../fr/path.ts';

export default {
  title: 'My path',
  hello: 'Hello {{firstName}}',
  steps: {
    terms: 'The terms',
    interview: 'Your interview',
    video: 'Your video',
    clip: 'Your clip',
    profile: 'Your profile',
    introductions: 'The companies',
  },
  detail: {
    termsApproved: 'Approved on {{date}}',
    releaseUntil: 'Your image release is valid until {{date}}',
    noRelease: 'Without an image release in force, no clip is shown.',
    interviewAt: 'Booked: {{date}}',
    interviewHeld: 'It took place',
    sources_one: '{{count}} video received',
    sources_other: '{{count}} videos received',
    profilePublished: 'Published on {{date}}',
    profileRestricted: 'Restricted: opens only with a password',
    introductions_one: '{{count}} introduction',
    introductions_other: '{{count}} introductions',
  },
  next: {
    APPROVE_TERMS: {
      lead: 'Before anything else, read the terms. Nothing begins without your agreement.',
      action: 'Read and approve the terms',
    },
    LIFT_LOCK: {
      lead: 'Your data are locked, at your request: nobody sees them, and nothing moves on until you lift the lock.',
      action: 'See the lock',
    },
    BOOK_INTERVIEW: {
      lead: 'Let us get to know each other: three quarters of an hour online with someone from JobProd. Choose the hour that suits you. You would rather film yourself? The step “Your video” is open too.',
      action: 'Choose an hour',
    },
    ATTEND_INTERVIEW: {
      lead: 'Your interview is booked. We will remind you the day before, and again an hour before.',
      action: 'See my interview',
    },
    SEND_VIDEO: {
      lead: 'Record yourself for a few minutes, on your phone or computer. Speak simply; we will keep the best of it.',
      action: 'Send my video',
    },
    WAIT_FOR_CLIP: {
      lead: 'We have your video and are editing your clip. There is nothing for you to do: an e-mail will tell you as soon as it is ready.',
      action: 'See what I sent',
    },
    ANSWER_CLIP: {
      lead: 'Your clip is ready. Watch it from the e-mail we sent you, then say yes, or tell us what to change.',
      action: 'See my clip',
    },
    FILL_PROFILE: {
      lead: 'A few lines around your clip, and your profile will be complete.',
      action: 'Complete my profile',
    },
    PUBLISH_PROFILE: {
      lead: 'Everything is ready. Read it one last time, then publish.',
      action: 'Review and publish',
    },
    ANSWER_INTRODUCTION: {
      lead: 'A company would like to meet you. You give your agreement from the e-mail we sent you.',
      action: 'See the request',
    },
    RENEW_TERMS: {
      lead: 'We propose new terms. Whatever is under way continues; you only need to approve them before doing anything new.',
      action: 'Read the new terms',
    },
    NOTHING: {
      lead: 'Nothing is waiting for you. Your profile is online; we will write as soon as a company gets in touch.',
      action: 'See who has viewed me',
    },
  },
} satisfies typeof fr;
