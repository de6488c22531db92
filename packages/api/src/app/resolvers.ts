import { SessionResolver, SignInResolver, StaffResolver, ViewerResolver } from '../authentication/authentication.resolver.ts';
import { CandidateResolver, ViewerCandidateResolver } from '../candidates/candidate.resolver.ts';
import { ClipApprovalResolver, ClipResolver } from '../clips/clip.resolver.ts';
import { CandidateClipsResolver, ClipSourceResolver } from '../clips/clip-source.resolver.ts';
import { ClipVersionResolver } from '../clips/clip-version.resolver.ts';
import { CompanyResolver } from '../companies/company.resolver.ts';
import { RecruiterInvitationResolver, RecruiterResolver, ViewerRecruiterResolver } from '../companies/recruiter.resolver.ts';
import { CopyingResolver } from '../copying/copying.resolver.ts';
import { DataRightsResolver } from '../data-rights/data-rights.resolver.ts';
import {
  BlockedCompanyResolver,
  DiffusionResolver,
  ProfileDiffusionResolver,
  ProfilePasswordResolver,
  RecruiterPasswordsResolver,
} from '../diffusion/diffusion.resolver.ts';
import { PublishClipResolver } from '../diffusion/publish-clip.resolver.ts';
import { DisputeMessageResolver, DisputeResolver } from '../disputes/dispute.resolver.ts';
import { CandidateImageReleaseResolver, ImageReleaseResolver } from '../image-releases/image-release.resolver.ts';
import { IncomingMailResolver, MailConfirmationResolver } from '../incoming-mail/incoming-mail.resolver.ts';
import { ApiClientResolver, CompanyApiClientsResolver, ViewerApiClientResolver } from '../integrations/api-client.resolver.ts';
import { AvailabilityResolver, HoursExceptionResolver, StaffAvailabilityResolver } from '../interviews/availability.resolver.ts';
import { CandidateInterviewsResolver, InterviewResolver } from '../interviews/interview.resolver.ts';
import { CandidateContactsResolver, ContactResolver, RecruiterContactsResolver } from '../introductions/contact.resolver.ts';
import {
  CandidateIntroductionsResolver,
  IntroductionResolver,
  RecruiterIntroductionsResolver,
} from '../introductions/introduction.resolver.ts';
import { IntroductionQuestionResolver } from '../introductions/introduction-question.resolver.ts';
import { ProfileIntroductionsResolver } from '../introductions/profile-introductions.resolver.ts';
import { CandidateMailboxResolver, EmailChangeResolver, MailboxRecoveryResolver } from '../mailboxes/mailboxes.resolver.ts';
import { MailOfViewerResolver, OutgoingMailResolver } from '../outgoing-mail/outgoing-mail.resolver.ts';
import { PathResolver } from '../path/path.resolver.ts';
import {
  AccessTrailResolver,
  CandidateProfileResolver,
  ProfileClipResolver,
  ProfileListResolver,
  ProfileResolver,
  WorkImageResolver,
} from '../profiles/profile.resolver.ts';
import { PromotionResolver } from '../promotion/promotion.resolver.ts';
import { RecordingResolver, RecordingTrackResolver, RoomRecordingResolver } from '../recordings/recording.resolver.ts';
import { ReceiptResolver } from '../registers/receipt.resolver.ts';
import { RegisterResolver } from '../registers/register.resolver.ts';
import { RoomResolver } from '../rooms/room.resolver.ts';
import { QueueResolver } from '../staff-queue/queue.resolver.ts';
import { CandidateTermsResolver, TermsAcceptanceResolver, TermsTextResolver, TermsVersionResolver } from '../terms/terms.resolver.ts';
import {
  CompanyOrderResolver,
  CompanyOrdersResolver,
  CompanyPaymentResolver,
  OrderCreditResolver,
  PaymentReversalResolver,
} from '../trade/trade.resolver.ts';
import { NodeResolver } from './node.resolver.ts';

/** A line a slice. */
export const resolvers = [
  ...[NodeResolver],
  ...[ViewerResolver, SessionResolver, StaffResolver, SignInResolver],
  ...[CandidateResolver, ViewerCandidateResolver],
  ...[CompanyResolver, RecruiterResolver, ViewerRecruiterResolver, RecruiterInvitationResolver],
  ...[ContactResolver, CandidateContactsResolver, RecruiterContactsResolver],
  ...[
    IntroductionResolver,
    IntroductionQuestionResolver,
    CandidateIntroductionsResolver,
    RecruiterIntroductionsResolver,
    ProfileIntroductionsResolver,
  ],
  ...[InterviewResolver, CandidateInterviewsResolver, AvailabilityResolver, HoursExceptionResolver, StaffAvailabilityResolver],
  ...[RoomResolver],
  ...[RecordingResolver, RecordingTrackResolver, RoomRecordingResolver],
  ...[ApiClientResolver, ViewerApiClientResolver, CompanyApiClientsResolver],
  ...[CompanyOrderResolver, OrderCreditResolver, CompanyPaymentResolver, PaymentReversalResolver, CompanyOrdersResolver],
  ...[ReceiptResolver, RegisterResolver],
  ...[DataRightsResolver],
  ...[DisputeResolver, DisputeMessageResolver],
  ...[ImageReleaseResolver, CandidateImageReleaseResolver],
  ...[TermsVersionResolver, TermsTextResolver, TermsAcceptanceResolver, CandidateTermsResolver],
  ...[ClipResolver, ClipApprovalResolver, ClipSourceResolver, ClipVersionResolver, CandidateClipsResolver],
  ...[IncomingMailResolver, MailConfirmationResolver],
  ...[OutgoingMailResolver, MailOfViewerResolver],
  ...[QueueResolver],
  ...[ProfileResolver, ProfileListResolver, ProfileClipResolver, WorkImageResolver, CandidateProfileResolver, AccessTrailResolver],
  ...[
    ProfileDiffusionResolver,
    DiffusionResolver,
    ProfilePasswordResolver,
    RecruiterPasswordsResolver,
    BlockedCompanyResolver,
    PublishClipResolver,
  ],
  ...[EmailChangeResolver, MailboxRecoveryResolver, CandidateMailboxResolver],
  ...[PromotionResolver],
  ...[CopyingResolver],
  ...[PathResolver],
] as const;
