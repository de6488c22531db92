import type { CompanyFacts } from '@jobprod/shared/company-leaks/find-company-leaks';
import type { Language } from '@jobprod/shared/language';
import type { MailTemplate } from '@jobprod/shared/mail-templates';
import { Account } from '../src/authentication/account.entity.ts';
import { signInMail } from '../src/authentication/sign-in.mail.ts';
import { staffInvitedMail } from '../src/authentication/staff-invited.mail.ts';
import { clipApprovalMail } from '../src/clips/clip-approval.mail.ts';
import { accessEndedMail } from '../src/companies/access-ended.mail.ts';
import { Company } from '../src/companies/company.entity.ts';
import { RecruiterInvitation } from '../src/companies/recruiter-invitation.entity.ts';
import { recruiterInvitedMail } from '../src/companies/recruiter-invited.mail.ts';
import { cardPresentedMail, cardSentBackMail, spaceInvitedMail, wishDeclinedMail } from '../src/company-space/company-space.mail.ts';
import { dataLockedMail, dataUnlockedMail } from '../src/data-rights/data-locked.mail.ts';
import { profileErasedMail } from '../src/data-rights/profile-erased.mail.ts';
import { diffusionRestrictedMail } from '../src/diffusion/diffusion-restricted.mail.ts';
import { passwordIssuedMail } from '../src/diffusion/password-issued.mail.ts';
import { restrictionLiftedMail } from '../src/diffusion/restriction-lifted.mail.ts';
import { type DisputeNews, disputeMail } from '../src/disputes/dispute.mail.ts';
import { releaseEndedMail, releaseReminderMail } from '../src/image-releases/release-reminder.mail.ts';
import { releaseWithdrawnMail } from '../src/image-releases/release-withdrawn.mail.ts';
import { releaseQuestionMail } from '../src/incoming-mail/ask-about-release.ts';
import {
  confirmationMail,
  diffusionQuestionMail,
  doneByMail,
  letterPassedOnMail,
  rectifiedMail,
  refusedByMail,
  settlingMail,
  staffAnswerMail,
} from '../src/incoming-mail/incoming.mail.ts';
import type { MailAct } from '../src/incoming-mail/mail-act.ts';
import { Interview } from '../src/interviews/interview.entity.ts';
import {
  interviewBookedMails,
  interviewCancelledMails,
  interviewMissedMail,
  interviewMovedMails,
  interviewReminderMails,
} from '../src/interviews/interview.mail.ts';
import {
  contactContinuedMail,
  contactStartedMail,
  contactStoppedMail,
  messageFromCandidateMail,
} from '../src/introductions/contact.mail.ts';
import { Introduction } from '../src/introductions/introduction.entity.ts';
import {
  askCandidateMail,
  askRecruiterMail,
  type End,
  introductionEndedMail,
  introductionMadeMails,
} from '../src/introductions/introduction.mail.ts';
import {
  addressAskedForMail,
  askNewMailboxMail,
  askOldMailboxMail,
  emailChangedMails,
  emailChangeNotPossibleMail,
} from '../src/mailboxes/email-change.mail.ts';
import {
  confirmRecoveryMail,
  recoveryAcceptedMail,
  recoveryNotPossibleMail,
  recoveryRefusedMail,
  recoveryStoppedMail,
  recoveryWarningMail,
} from '../src/mailboxes/mailbox-recovery.mail.ts';
import {
  collaborationMail,
  meetingCancelledMails,
  meetingMissedMail,
  meetingProposedMail,
  meetingReminderMails,
  meetingScheduledMails,
  type Reminder,
} from '../src/meetings/meeting.mail.ts';
import type { Mail } from '../src/platform/mail/mail.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { profileExpiredMail, profileExpiringMail } from '../src/profiles/profile-expiry.mail.ts';
import { profilePublishedMail } from '../src/profiles/profile-published.mail.ts';
import { registerAlarmMail, registerHeadMail } from '../src/registers/register-heads.mail.ts';
import { approachUpheldMail, contactUpheldMail, reportDecidedMail } from '../src/reports/report.mail.ts';
import { savedSearchMail } from '../src/saved-searches/saved-search.mail.ts';
import { sourcesToGoMail } from '../src/source-keeping/sources-to-go.mail.ts';
import { newTermsMail } from '../src/terms/new-terms.mail.ts';
import { TermsAcceptance } from '../src/terms/terms-acceptance.entity.ts';
import { receiptFileName, termsReceiptMail } from '../src/terms/terms-receipt.mail.ts';
import { TermsVersion } from '../src/terms/terms-version.entity.ts';
import { webhookDisabledMail } from '../src/webhooks/webhook.mail.ts';

/** What people may be called and write, and whom it is about. */
export type Told = { language: Language; company: CompanyFacts; firstName: string; lastName: string; words: string };

const origin = 'https://jobprod.com';
const token = 'mB3xQ0k4ZyR7vL1sT9cW2nP6hD8jF5gA_uEoIiYtKrM';
const at = new Date('2028-02-29T23:30:00Z');
const replyTo = 'r-abcdefghijklmnopqrstuvwxyz@jobprod.com';
const reference = 'JP-7K2M9Q';

const both = (mails: readonly Mail[]): [Mail, Mail] => {
  const [toCandidate, toInterviewer] = mails;
  if (!toCandidate || !toInterviewer) throw new Error('One mail to each');
  return [toCandidate, toInterviewer];
};

/** Every template of the table, said with these people and words; what the company is called reaches each mail that is told of a company at all. */
export const mailSamples = ({ language, company: facts, firstName, lastName, words }: Told): Readonly<Record<MailTemplate, Mail>> => {
  const person = Object.assign(new Account(), { email: 'camille@example.test', firstName, lastName, language });
  const recruiter = Object.assign(new Account(), { email: 'rachel@example.test', firstName: lastName, lastName: firstName, language });
  const company = Object.assign(new Company(), facts);
  const jobBrief = { role: words, place: facts.city, contractKind: 'PERMANENT' as const, pay: words };
  const introduction = Object.assign(new Introduction(), { askedBy: 'COMPANY' as const, jobBrief, message: words, expiresAt: at });
  const asking = {
    introduction,
    recruiterName: `${lastName} ${firstName}`,
    company,
    reference,
    token,
    replyTo,
    origin,
    isConfidential: true,
  };
  const made = introductionMadeMails({ candidate: person, recruiter, company, origin, isConfidential: true });
  const [toCandidate, toCompany] = made;
  if (!toCandidate || !toCompany) throw new Error('One mail to each');
  const asked = { change: { newEmail: 'camille@new.example', expiresAt: at }, token, origin };
  const asker = { newEmail: 'camille@new.example', language, confirmUntil: at };
  const [changedToNew, changedToOld] = emailChangedMails(person, { oldEmail: 'camille@old.example', hasLostClip: true, origin });
  const writes = {
    origin,
    replyTo,
    recruiterName: `${lastName} ${firstName}`,
    companyName: facts.name,
    jobBrief,
    text: words,
    isConfidential: true,
  };
  const version = Object.assign(new TermsVersion(), { number: 12 });
  const acceptance = Object.assign(new TermsAcceptance(), { version, contentHash: 'a'.repeat(64), approvedAt: at });
  const receipt = { fileName: `${receiptFileName(acceptance)}.json`, contentType: 'application/json', content: '{"statement":{}}' };
  const interview = Object.assign(new Interview(), {
    startsAt: new Date('2026-03-29T07:00:00Z'),
    endsAt: new Date('2026-03-29T07:45:00Z'),
    timeZone: 'Indian/Reunion',
  });
  const told = {
    interview,
    candidate: person,
    interviewer: recruiter,
    interviewerZone: 'Europe/Paris',
    settings: { origin, mailDomain: 'jobprod.com', contactAddress: 'contact@jobprod.com' },
  };
  const [bookedToCandidate, bookedToInterviewer] = both(interviewBookedMails(told, at));
  const [movedToCandidate] = both(interviewMovedMails(told, at, { by: 'INTERVIEWER', words }, at));
  const [, movedToInterviewer] = both(interviewMovedMails(told, at, { by: 'CANDIDATE', words }, at));
  const [cancelledToCandidate] = both(interviewCancelledMails(told, { by: 'INTERVIEWER', words }, at));
  const [, cancelledToInterviewer] = both(interviewCancelledMails(told, { by: 'CANDIDATE', words }, at));
  const [reminderToCandidate, reminderToInterviewer] = both(interviewReminderMails(told, at));
  const meets = {
    candidate: person,
    recruiter,
    company,
    reference,
    jobBrief,
    isConfidential: true,
    meeting: {
      introduction: { id: '01990000-0000-7000-8000-000000000001' },
      startsAt: new Date('2026-03-29T07:00:00Z'),
      endsAt: new Date('2026-03-29T07:45:00Z'),
      form: 'ON_SITE' as const,
      place: `${words}, ${facts.city}`,
      calendarSequence: 1,
    },
    settings: { origin, mailDomain: 'jobprod.com', contactAddress: 'contact@jobprod.com' },
  };
  const proposal = { by: 'COMPANY', at: at.toISOString(), hours: [at.toISOString()], minutes: 45, form: 'VIDEO', place: words } as const;
  const [scheduled] = both(meetingScheduledMails(meets, at));
  const [meetingCancelled] = both(meetingCancelledMails(meets, { by: 'COMPANY', words }, at));
  const meetingReminder = (of: Reminder): Mail => both(meetingReminderMails(meets, of, ['CANDIDATE', 'COMPANY']))[0];
  const invitation = Object.assign(new RecruiterInvitation(), { email: recruiter.email, language, expiresAt: at });
  const signsIn = (account: Account | null, isRegistering: boolean) =>
    signInMail({
      to: person.email,
      account,
      registration: isRegistering ? { firstName, lastName, language } : null,
      language,
      code: '042917',
      link: token,
      origin,
    });
  const ended = (end: End) =>
    introductionEndedMail(person, { end, side: 'CANDIDATE', askedBy: 'COMPANY', companyName: facts.name, reference, isConfidential: true });
  const news = (what: DisputeNews) => disputeMail({ ...person }, what, { disputeId: 'ZGlzcHV0ZQ', reference, origin });
  const done = (act: MailAct): Mail => {
    const mail = doneByMail(person, act, new Date('2026-11-23T10:00:00Z'));
    if (!mail) throw new Error(`Nothing is said of ${act.kind}`);
    return mail;
  };
  const reminder = (days: 60 | 30 | 7 | 1) =>
    releaseReminderMail(person, { days, expiresAt: at }, { origin, withdrawUrl: `${origin}/release/withdraw#${token}` });
  return {
    'sign-in.signIn': signsIn(person, false),
    'sign-in.signUp': signsIn(null, true),
    'sign-in.knownAddress': signsIn(person, true),
    'sign-in.unknownAddress': signsIn(null, false),
    'staff-invited': staffInvitedMail(person, origin),
    'terms-receipt': termsReceiptMail(person, acceptance, [receipt], origin, {
      until: at,
      withdrawUrl: `${origin}/release/withdraw#${token}`,
    }),
    'new-terms': newTermsMail(person, 12, origin),
    'release-reminder-60': reminder(60),
    'release-reminder-30': reminder(30),
    'release-reminder-7': reminder(7),
    'release-reminder-1': reminder(1),
    'release-ended': releaseEndedMail(person, at, origin),
    'release-withdrawn': releaseWithdrawnMail(person, at, origin),
    'release-question': releaseQuestionMail(person, `${origin}/release/withdraw#${token}`),
    'clip-approval': clipApprovalMail(person, { url: `${origin}/clips/approval#${token}`, replyTo, days: 30 }),
    'profile-published': profilePublishedMail(person, { slug: 'jp-7k2m9q', restrictedWhole: false }, origin),
    'diffusion-restricted': diffusionRestrictedMail(person, { whole: false, elements: ['NAME', 'CLIP'] }, origin),
    'restriction-lifted': restrictionLiftedMail(person, origin),
    'data-locked': dataLockedMail(person, { byStaff: true }, origin),
    'data-unlocked': dataUnlockedMail(person, origin),
    'profile-erased': profileErasedMail(person, origin),
    'profile-expiring': profileExpiringMail(person, at, origin),
    'profile-expired': profileExpiredMail(person, origin),
    'sources-to-go': sourcesToGoMail(person, { sent: 1, recorded: 4 }, at, origin),
    'password-issued': passwordIssuedMail(person, { toRecruiter: true, until: '29/02/2028' }, origin),
    'recruiter-invited': recruiterInvitedMail(invitation, facts.name, token, origin),
    'access-ended': accessEndedMail(recruiter),
    'contact-started': contactStartedMail(person, writes),
    'contact-continued': contactContinuedMail(person, { ...writes, jobBrief: null, files: 1 }),
    'contact-replied': messageFromCandidateMail(recruiter, { origin, replyTo, reference, text: words, files: 2 }),
    'contact-stopped': contactStoppedMail(recruiter, { reference }),
    'report-decided.toCandidate': reportDecidedMail(person, {
      kind: 'CONTACT',
      isUpheld: true,
      answer: words,
      isConfidential: true,
      origin,
      contactId: introduction.id,
    }),
    'report-decided.toCompany': reportDecidedMail(recruiter, {
      kind: 'DIRECT_APPROACH',
      isUpheld: false,
      answer: words,
      isConfidential: false,
      origin,
    }),
    'contact-report-upheld': contactUpheldMail(recruiter, { reference }),
    'direct-approach-upheld': approachUpheldMail(person, { companyName: facts.name, isConfidential: true }),
    'letter-passed-on': letterPassedOnMail(person, { file: true, address: true }),
    'introduction-asked': askCandidateMail(person, asking),
    'introduction-to-confirm': askRecruiterMail(recruiter, asking),
    'introduction-made.toCandidate': toCandidate,
    'introduction-made.toCompany': toCompany,
    'introduction-declined': ended('DECLINED'),
    'introduction-withdrawn': ended('WITHDRAWN'),
    'introduction-expired': ended('EXPIRED'),
    'introduction-released': ended('RELEASED'),
    'space-invited': spaceInvitedMail(person, { token, expiresAt: at, origin }),
    'card-presented': cardPresentedMail(recruiter, origin),
    'card-sent-back': cardSentBackMail(recruiter, { reason: words, isStillShown: true, origin }),
    'wish-declined': wishDeclinedMail(person, { companyName: facts.name, reason: words, origin }),
    'meeting-proposed': meetingProposedMail(meets, proposal),
    'meeting-scheduled': scheduled,
    'meeting-cancelled': meetingCancelled,
    'meeting-missed': meetingMissedMail(meets, 'COMPANY'),
    'meeting-reminder.hours': meetingReminder('hours'),
    'meeting-reminder.eve': meetingReminder('eve'),
    'meeting-reminder.outcome': meetingReminder('outcome'),
    'collaboration-declared': collaborationMail(meets, 'COMPANY'),
    'webhook-disabled': webhookDisabledMail(recruiter, 'https://ats.example.test/jobprod?key=secret', origin),
    'saved-search-news': savedSearchMail(
      recruiter,
      [
        { name: words, count: 1, query: 'text=menuisier&place=Nantes' },
        { name: 'CDI', count: 12, query: 'contract=PERMANENT' },
      ],
      origin,
    ),
    'dispute-opened': news('opened'),
    'dispute-written': news('written'),
    'dispute-proposed': news('proposed'),
    'dispute-settled': news('settled'),
    'dispute-notSettled': news('notSettled'),
    'register-head': registerHeadMail(
      { to: 'notary@example.test', language },
      { size: 1_234, root: Buffer.alloc(32, 7), note: 'jobprod.com/register\n' },
      origin,
    ),
    'register-alarm': registerAlarmMail({ to: 'notary@example.test', language }, 'witness.example', origin),
    'mail-unclear.contact': settlingMail(person, 'contact', replyTo),
    'mail-unclear.letter': settlingMail(person, 'letter', replyTo),
    'mail-unclear.clip': settlingMail(person, 'clip', replyTo),
    'mail-unclear.introduction': settlingMail(person, 'introduction', replyTo),
    'mail-unclear.restriction': settlingMail(person, 'restriction', replyTo),
    'mail-unclear.rights': settlingMail(person, 'rights', replyTo),
    'mail-unclear.other': settlingMail(person, 'other', replyTo),
    'data-rectified': rectifiedMail(person, {
      hasNewName: true,
      isSpokenOtherwise: true,
      elements: ['headline', 'places'],
      hasLostClip: true,
      isOnPage: true,
    }),
    'diffusion-question': diffusionQuestionMail(person, replyTo),
    'done-by-mail.approvedPublic': done({ kind: 'approve-clip', question: '1', diffusion: 'PUBLIC' }),
    'done-by-mail.approvedRestricted': done({ kind: 'approve-clip', question: '1', diffusion: 'RESTRICTED' }),
    'done-by-mail.changes': done({ kind: 'change-clip', question: '1' }),
    'done-by-mail.agreed': done({ kind: 'agree-to-introduction', question: '1' }),
    'done-by-mail.declined': done({ kind: 'decline-introduction', question: '1' }),
    'done-by-mail.stopped': done({ kind: 'stop-contact', contact: '1' }),
    'done-by-mail.rights': done({ kind: 'rights', right: 'ERASURE' }),
    'refused-by-mail': refusedByMail(person, new Refusal('NOT_POSSIBLE_NOW'), origin),
    'mail-confirmation': confirmationMail(person, token, 7, origin),
    'interview-booked.toCandidate': bookedToCandidate,
    'interview-booked.toInterviewer': bookedToInterviewer,
    'interview-moved.toCandidate': movedToCandidate,
    'interview-moved.toInterviewer': movedToInterviewer,
    'interview-cancelled.toCandidate': cancelledToCandidate,
    'interview-cancelled.toInterviewer': cancelledToInterviewer,
    'interview-reminder.toCandidate': reminderToCandidate,
    'interview-reminder.toInterviewer': reminderToInterviewer,
    'interview-missed.toCandidate': interviewMissedMail(told, 'INTERVIEWER', false),
    'interview-missed.toInterviewer': interviewMissedMail(told, 'CANDIDATE', true),
    'email-change.toOld': askOldMailboxMail(person, asked),
    'email-change.toNew': askNewMailboxMail(language, asked),
    'email-change.taken': addressAskedForMail(language, 'camille@new.example'),
    'email-change.notPossible': emailChangeNotPossibleMail(person),
    'email-changed.toNew': changedToNew,
    'email-changed.toOld': changedToOld,
    'mailbox-recovery.confirm': confirmRecoveryMail(asker, token, origin),
    'mailbox-recovery.warning': recoveryWarningMail(person, { dueAt: at, token, origin }),
    'mailbox-recovery.accepted': recoveryAcceptedMail(asker, at),
    'mailbox-recovery.refused': recoveryRefusedMail(asker, words),
    'mailbox-recovery.stopped': recoveryStoppedMail(asker),
    'mailbox-recovery.notPossible': recoveryNotPossibleMail(asker),
    'staff-answer': staffAnswerMail(person.email, person, words),
  };
};
