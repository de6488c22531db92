/** What a person may want no more of, by one click (RFC 8058). */
export const mailTopics = ['CONVERSATIONS', 'SAVED_SEARCHES'] as const;
export type MailTopic = (typeof mailTopics)[number];

type MailTemplateFacts = {
  /** Set for a courtesy: what it tells stands on a page as well, and whoever does not want it says so once. Everything else is part of the contract and always sent. */
  topic?: MailTopic;
  /** The rule by which its body may name a company. Nothing else of a mail ever does (N8): neither its subject, nor its opening (what a locked phone shows), nor its headers, nor a file's name. */
  mayNameCompany?: string;
  /** For its own people, who keep no secret of where they work: it may be named in the opening too. */
  isToItsOwnPeople?: true;
  /** Sent though the address does not work: it is how its owner shows that it works again. */
  evenIfFailing?: true;
};

/**
 * Every mail the service sends. A template that is not here does not compile, and fails the test that renders each of them.
 *
 * A company is named to a candidate who has to know who writes (N3) or whom they agree with (N6), and to the company's own people.
 */
export const mailTemplates = {
  'sign-in.signIn': { evenIfFailing: true },
  'sign-in.signUp': { evenIfFailing: true },
  'sign-in.knownAddress': { evenIfFailing: true },
  'sign-in.unknownAddress': { evenIfFailing: true },
  'staff-invited': {},
  'terms-receipt': {},
  'new-terms': {},
  'release-reminder-60': {},
  'release-reminder-30': {},
  'release-reminder-7': {},
  'release-reminder-1': {},
  'release-ended': {},
  'release-withdrawn': {},
  'release-question': {},
  'clip-approval': {},
  'profile-published': {},
  'diffusion-restricted': {},
  'restriction-lifted': {},
  'data-locked': {},
  'data-unlocked': {},
  'profile-erased': {},
  'profile-expiring': {},
  'profile-expired': {},
  'sources-to-go': {},
  'password-issued': {},
  'recruiter-invited': { mayNameCompany: 'N1', isToItsOwnPeople: true },
  'access-ended': {},
  'contact-started': { mayNameCompany: 'N3: who writes' },
  'contact-continued': { topic: 'CONVERSATIONS', mayNameCompany: 'N3: who writes' },
  'contact-replied': { topic: 'CONVERSATIONS', mayNameCompany: 'N3: the candidate’s own words', isToItsOwnPeople: true },
  'contact-stopped': {},
  'letter-passed-on': {},
  'report-decided.toCandidate': { mayNameCompany: 'N3: what they reported, in the staff’s own words' },
  'report-decided.toCompany': { mayNameCompany: 'N5: what they reported, in the staff’s own words', isToItsOwnPeople: true },
  'contact-report-upheld': {},
  'direct-approach-upheld': { mayNameCompany: 'N5: whom they approached, where they know it from us' },
  'introduction-asked': { mayNameCompany: 'N6: whom one agrees with' },
  'introduction-to-confirm': { mayNameCompany: 'N6: their own job brief', isToItsOwnPeople: true },
  'introduction-made.toCandidate': { mayNameCompany: 'N6: how to reach the other' },
  'introduction-made.toCompany': {},
  'introduction-declined': { mayNameCompany: 'N6: which one has ended' },
  'introduction-withdrawn': { mayNameCompany: 'N6: which one has ended' },
  'introduction-expired': { mayNameCompany: 'N6: which one has ended' },
  'introduction-released': { mayNameCompany: 'N6: which one has ended' },
  'space-invited': {},
  'card-presented': {},
  'card-sent-back': {},
  'wish-declined': { mayNameCompany: 'N5: which wish was not passed on' },
  'meeting-proposed': { mayNameCompany: 'N7: with whom one meets' },
  'meeting-scheduled': { mayNameCompany: 'N7: with whom one meets' },
  'meeting-cancelled': { mayNameCompany: 'N7: with whom one meets' },
  'meeting-missed': { mayNameCompany: 'N7: with whom one meets' },
  'meeting-reminder.hours': { mayNameCompany: 'N7: with whom one meets' },
  'meeting-reminder.eve': { mayNameCompany: 'N7: with whom one meets' },
  'meeting-reminder.outcome': { mayNameCompany: 'N7: with whom one meets' },
  'collaboration-declared': { mayNameCompany: 'N8: with whom one works' },
  'webhook-disabled': {},
  'saved-search-news': { topic: 'SAVED_SEARCHES', mayNameCompany: 'N8: the recruiter’s own words', isToItsOwnPeople: true },
  'dispute-opened': {},
  'dispute-written': {},
  'dispute-proposed': {},
  'dispute-settled': {},
  'dispute-notSettled': {},
  'register-head': {},
  'register-alarm': {},
  'mail-unclear.contact': {},
  'mail-unclear.letter': {},
  'mail-unclear.clip': {},
  'mail-unclear.introduction': {},
  'mail-unclear.restriction': {},
  'mail-unclear.rights': {},
  'mail-unclear.other': {},
  'data-rectified': {},
  'diffusion-question': {},
  'done-by-mail.approvedPublic': {},
  'done-by-mail.approvedRestricted': {},
  'done-by-mail.changes': {},
  'done-by-mail.agreed': {},
  'done-by-mail.declined': {},
  'done-by-mail.stopped': {},
  'done-by-mail.rights': {},
  'refused-by-mail': {},
  'mail-confirmation': {},
  'interview-booked.toCandidate': {},
  'interview-booked.toInterviewer': {},
  'interview-moved.toCandidate': { mayNameCompany: 'N8: the interviewer’s own words' },
  'interview-moved.toInterviewer': { mayNameCompany: 'N8: the candidate’s own words' },
  'interview-cancelled.toCandidate': { mayNameCompany: 'N8: the interviewer’s own words' },
  'interview-cancelled.toInterviewer': { mayNameCompany: 'N8: the candidate’s own words' },
  'interview-reminder.toCandidate': {},
  'interview-reminder.toInterviewer': {},
  'interview-missed.toCandidate': {},
  'interview-missed.toInterviewer': {},
  'email-change.toOld': { evenIfFailing: true },
  'email-change.toNew': { evenIfFailing: true },
  'email-change.taken': {},
  'email-change.notPossible': {},
  'email-changed.toNew': {},
  'email-changed.toOld': { evenIfFailing: true },
  'mailbox-recovery.confirm': { evenIfFailing: true },
  'mailbox-recovery.warning': { evenIfFailing: true },
  'mailbox-recovery.accepted': {},
  'mailbox-recovery.refused': {},
  'mailbox-recovery.stopped': {},
  'mailbox-recovery.notPossible': {},
  'staff-answer': { mayNameCompany: 'N5: what was asked, in the staff’s own words' },
} as const satisfies Readonly<Record<string, MailTemplateFacts>>;

export type MailTemplate = keyof typeof mailTemplates;

export const factsOfTemplate = (template: MailTemplate): MailTemplateFacts => mailTemplates[template];
