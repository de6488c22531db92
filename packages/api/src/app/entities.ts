import { Account } from '../authentication/account.entity.ts';
import { Session } from '../authentication/session.entity.ts';
import { SignInAttempt } from '../authentication/sign-in-attempt.entity.ts';
import { StaffMember } from '../authentication/staff-member.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { ApprovalQuestion } from '../clips/approval-question.entity.ts';
import { Clip } from '../clips/clip.entity.ts';
import { ClipLengthCap } from '../clips/clip-length-cap.entity.ts';
import { ClipRemark } from '../clips/clip-remark.entity.ts';
import { ClipRender } from '../clips/clip-render.entity.ts';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { FinishedUpload } from '../clips/finished-upload.entity.ts';
import { OffTopicPassage } from '../clips/off-topic-passage.entity.ts';
import { Company, CompanyMembership } from '../companies/company.entity.ts';
import { CompanyDisclosure } from '../companies/company-disclosure.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { RecruiterInvitation } from '../companies/recruiter-invitation.entity.ts';
import { CardPicture, CompanyCard } from '../company-space/company-card.entity.ts';
import { CardShowing, CompanyCollection, IntroductionWish, SpaceInvitation } from '../company-space/space-invitation.entity.ts';
import { CopyingNote, Reading } from '../copying/reading.entity.ts';
import { BlockedCompany } from '../diffusion/blocked-company.entity.ts';
import { ClipServing } from '../diffusion/clip-serving.entity.ts';
import { DiffusionSubscription } from '../diffusion/diffusion-subscription.entity.ts';
import { ProfilePassword } from '../diffusion/profile-password.entity.ts';
import { Restriction } from '../diffusion/restriction.entity.ts';
import { UnlockGrant } from '../diffusion/unlock-grant.entity.ts';
import { DeferredErasure, DeferredPartyErasure, Dispute, DisputeEvidence, DisputeMessage } from '../disputes/dispute.entity.ts';
import { KeptFile } from '../disputes/kept-file.entity.ts';
import { ImageRelease, ReleaseLink } from '../image-releases/image-release.entity.ts';
import { IncomingMail } from '../incoming-mail/incoming-mail.entity.ts';
import { MailKey } from '../incoming-mail/mail-key.entity.ts';
import { MailQuestion } from '../incoming-mail/mail-question.entity.ts';
import { ApiClient } from '../integrations/api-client.entity.ts';
import { GuideFamily, GuideQuestion } from '../interview-guides/guide.entity.ts';
import { AskedQuestion, InterviewDesk } from '../interviewer-desk/desk.entity.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { InterviewerAvailability } from '../interviews/interviewer-availability.entity.ts';
import { Contact, ContactMessage } from '../introductions/contact.entity.ts';
import { ContactAddress } from '../introductions/contact-address.entity.ts';
import { ContactAttachment } from '../introductions/contact-attachment.entity.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { IntroductionQuestion } from '../introductions/introduction-question.entity.ts';
import { EmailChange } from '../mailboxes/email-change.entity.ts';
import { MailboxRecovery } from '../mailboxes/mailbox-recovery.entity.ts';
import { Collaboration, Meeting } from '../meetings/meeting.entity.ts';
import { ClipPlace } from '../places/clip-place.entity.ts';
import { YouTubeCopy } from '../places/youtube-copy.entity.ts';
import { ClockMark } from '../platform/clock-mark.entity.ts';
import { MailAddress } from '../platform/mail/mail-address.entity.ts';
import { MailAttempt } from '../platform/mail/mail-attempt.entity.ts';
import { MailRefusal } from '../platform/mail/mail-refusal.entity.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { RegisterEntry, RegisterParty, RegisterPayload, RegisterPending } from '../platform/register/register-entry.entity.ts';
import { RegisterHandout } from '../platform/register/register-handout.entity.ts';
import { RegisterHead, RegisterKey, RegisterLeaf, RegisterNode } from '../platform/register/register-tree.entity.ts';
import { Throttle } from '../platform/throttle/throttle.entity.ts';
import { ClipPlacement } from '../profiles/clip-placement.entity.ts';
import { PortfolioImage } from '../profiles/portfolio-image.entity.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { ProfileAccess } from '../profiles/profile-access.entity.ts';
import { PromotionNote } from '../promotion/promotion-note.entity.ts';
import { ReferringPage } from '../promotion/referring-page.entity.ts';
import { Recording, RecordingNotice, RecordingTrack } from '../recordings/recording.entity.ts';
import { Report } from '../reports/report.entity.ts';
import { RoomSeat, RoomSignal } from '../rooms/room.entity.ts';
import { SavedSearch } from '../saved-searches/saved-search.entity.ts';
import { CompanyNote, ShortlistedProfile } from '../shortlists/shortlist.entity.ts';
import { TermsAcceptance } from '../terms/terms-acceptance.entity.ts';
import { TermsNotice } from '../terms/terms-notice.entity.ts';
import { TermsScan } from '../terms/terms-scan.entity.ts';
import { ArchiveAlarm, TermsCopy, TermsText, TermsVersion } from '../terms/terms-version.entity.ts';
import { CompanyOrder, CompanyPayment, OrderCredit, PaymentReversal } from '../trade/company-order.entity.ts';
import { Webhook, WebhookDelivery } from '../webhooks/webhook.entity.ts';
import { IdempotentAnswer } from './gate/idempotent-answer.entity.ts';

/** A line a slice. */
export const entities = [
  ...[Dispute, DisputeMessage, DisputeEvidence, DeferredErasure, DeferredPartyErasure, KeptFile],
  ...[ClockMark, Throttle],
  ...[OutboundMail, MailAttempt, MailAddress, MailRefusal],
  ...[IdempotentAnswer],
  ...[
    RegisterEntry,
    RegisterPayload,
    RegisterPending,
    RegisterParty,
    RegisterLeaf,
    RegisterNode,
    RegisterHead,
    RegisterKey,
    RegisterHandout,
  ],
  ...[Account, Session, SignInAttempt, StaffMember],
  ...[Candidate],
  ...[Company, CompanyMembership, CompanyDisclosure, Recruiter, RecruiterInvitation],
  ...[Contact, ContactMessage, ContactAddress, ContactAttachment, Introduction, IntroductionQuestion],
  ...[Meeting, Collaboration],
  ...[Report],
  ...[CompanyCard, CardPicture, CompanyCollection, SpaceInvitation, CardShowing, IntroductionWish],
  ...[ApiClient],
  ...[Webhook, WebhookDelivery],
  ...[Reading, CopyingNote],
  ...[CompanyOrder, OrderCredit, CompanyPayment, PaymentReversal],
  ...[ImageRelease, ReleaseLink],
  ...[FinishedUpload, ClipSource, Clip, ClipRender, ClipVersion, ClipRemark, ApprovalQuestion, OffTopicPassage, ClipLengthCap],
  ...[TermsVersion, TermsText, TermsAcceptance, TermsCopy, TermsScan, ArchiveAlarm, TermsNotice],
  ...[Profile, ClipPlacement, PortfolioImage, ProfileAccess],
  ...[ClipPlace, YouTubeCopy],
  ...[ReferringPage, PromotionNote],
  ...[SavedSearch],
  ...[ShortlistedProfile, CompanyNote],
  ...[MailKey, IncomingMail, MailQuestion],
  ...[EmailChange, MailboxRecovery],
  ...[Restriction, DiffusionSubscription, ProfilePassword, UnlockGrant, ClipServing, BlockedCompany],
  ...[Interview, InterviewerAvailability],
  ...[GuideFamily, GuideQuestion, InterviewDesk, AskedQuestion],
  ...[RoomSeat, RoomSignal],
  ...[Recording, RecordingNotice, RecordingTrack],
];
