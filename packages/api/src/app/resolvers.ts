import { SessionResolver, SignInResolver, StaffResolver, ViewerResolver } from '../authentication/authentication.resolver.ts';
import { CandidateResolver, ViewerCandidateResolver } from '../candidates/candidate.resolver.ts';
import { ClipCaptionsResolver, ClipRemarkResolver, ClipVersionCaptionsResolver } from '../clips/captions.resolver.ts';
import { ClipApprovalResolver, ClipResolver } from '../clips/clip.resolver.ts';
import { CandidateClipsResolver, ClipSourceResolver } from '../clips/clip-source.resolver.ts';
import { ClipVersionResolver } from '../clips/clip-version.resolver.ts';
import { CompanyResolver } from '../companies/company.resolver.ts';
import { RecruiterInvitationResolver, RecruiterResolver, ViewerRecruiterResolver } from '../companies/recruiter.resolver.ts';
import {
  CardContentResolver,
  CompanyCardResolver,
  CompanyCollectionResolver,
  CompanySpaceResolver,
  IntroductionWishResolver,
  PresentedCompanyResolver,
  SpaceInvitationResolver,
  ViewerCompanySpaceResolver,
} from '../company-space/company-space.resolver.ts';
import { CopyingResolver } from '../copying/copying.resolver.ts';
import { DataRightsResolver } from '../data-rights/data-rights.resolver.ts';
import {
  BlockedCompanyResolver,
  DiffusionResolver,
  ProfileDiffusionResolver,
  ProfilePasswordResolver,
  RecruiterPasswordsResolver,
} from '../diffusion/diffusion.resolver.ts';
import { LookAtClipResolver, LookAtClipsResolver } from '../diffusion/look-at-clip.resolver.ts';
import { PublishClipResolver } from '../diffusion/publish-clip.resolver.ts';
import { TrailRecipientResolver } from '../diffusion/trail-recipient.resolver.ts';
import { DisputeMessageResolver, DisputeResolver } from '../disputes/dispute.resolver.ts';
import { CandidateImageReleaseResolver, ImageReleaseResolver } from '../image-releases/image-release.resolver.ts';
import {
  IncomingMailResolver,
  MailConfirmationResolver,
  MailReadingResolver,
  MailThingResolver,
} from '../incoming-mail/incoming-mail.resolver.ts';
import { ApiClientResolver, CompanyApiClientsResolver, ViewerApiClientResolver } from '../integrations/api-client.resolver.ts';
import { GuideQuestionResolver, GuideResolver } from '../interview-guides/guide.resolver.ts';
import { AskedQuestionResolver, DeskResolver, InterviewDeskResolver, SourceQuestionsResolver } from '../interviewer-desk/desk.resolver.ts';
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
import { IntroductionMeetingResolver, MeetingProposalResolver, MeetingResolver } from '../meetings/meeting.resolver.ts';
import {
  CandidateOffTopicResolver,
  InterviewRecordingsResolver,
  OffTopicResolver,
  RecordingPassagesResolver,
  SourcePassagesResolver,
} from '../off-topic/off-topic.resolver.ts';
import { MailOfViewerResolver, OutgoingMailResolver } from '../outgoing-mail/outgoing-mail.resolver.ts';
import { PathResolver } from '../path/path.resolver.ts';
import { ClipPlacesResolver, PlaceResolver, ProfileClipPlacesResolver } from '../places/place.resolver.ts';
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
import { ContactAttachmentAddressResolver, ContactReportResolver, ReportResolver } from '../reports/report.resolver.ts';
import { RoomResolver } from '../rooms/room.resolver.ts';
import { RecruiterSearchesResolver, SavedSearchResolver } from '../saved-searches/saved-search.resolver.ts';
import {
  CandidateNotesResolver,
  CompanyNoteResolver,
  ProfileShortlistsResolver,
  RecruiterShortlistsResolver,
  ShortlistEntryResolver,
  ShortlistResolver,
} from '../shortlists/shortlist.resolver.ts';
import { SourceKeepingResolver } from '../source-keeping/source-keeping.resolver.ts';
import { QueueResolver } from '../staff-queue/queue.resolver.ts';
import { CandidateTermsResolver, TermsAcceptanceResolver, TermsTextResolver, TermsVersionResolver } from '../terms/terms.resolver.ts';
import {
  CompanyOrderResolver,
  CompanyOrdersResolver,
  CompanyPaymentResolver,
  OrderCreditResolver,
  PaymentReversalResolver,
} from '../trade/trade.resolver.ts';
import { WebhookResolver } from '../webhooks/webhook.resolver.ts';
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
  ...[ReportResolver, ContactReportResolver, ContactAttachmentAddressResolver],
  ...[CompanySpaceResolver, CardContentResolver, PresentedCompanyResolver, CompanyCardResolver, ViewerCompanySpaceResolver],
  ...[SpaceInvitationResolver, CompanyCollectionResolver, IntroductionWishResolver],
  ...[MeetingResolver, MeetingProposalResolver, IntroductionMeetingResolver],
  ...[InterviewResolver, CandidateInterviewsResolver, AvailabilityResolver, HoursExceptionResolver, StaffAvailabilityResolver],
  ...[RoomResolver],
  ...[PlaceResolver, ClipPlacesResolver, ProfileClipPlacesResolver],
  ...[RecordingResolver, RecordingTrackResolver, RoomRecordingResolver],
  ...[OffTopicResolver, RecordingPassagesResolver, InterviewRecordingsResolver, SourcePassagesResolver, CandidateOffTopicResolver],
  ...[GuideResolver, GuideQuestionResolver],
  ...[DeskResolver, AskedQuestionResolver, InterviewDeskResolver, SourceQuestionsResolver],
  ...[ApiClientResolver, ViewerApiClientResolver, CompanyApiClientsResolver],
  ...[WebhookResolver],
  ...[CompanyOrderResolver, OrderCreditResolver, CompanyPaymentResolver, PaymentReversalResolver, CompanyOrdersResolver],
  ...[ReceiptResolver, RegisterResolver],
  ...[DataRightsResolver],
  ...[DisputeResolver, DisputeMessageResolver],
  ...[ImageReleaseResolver, CandidateImageReleaseResolver],
  ...[TermsVersionResolver, TermsTextResolver, TermsAcceptanceResolver, CandidateTermsResolver],
  ...[ClipResolver, ClipApprovalResolver, ClipSourceResolver, ClipVersionResolver, CandidateClipsResolver],
  ...[ClipCaptionsResolver, ClipVersionCaptionsResolver, ClipRemarkResolver],
  ...[IncomingMailResolver, MailReadingResolver, MailThingResolver, MailConfirmationResolver],
  ...[OutgoingMailResolver, MailOfViewerResolver],
  ...[QueueResolver],
  ...[SourceKeepingResolver],
  ...[ProfileResolver, ProfileListResolver, ProfileClipResolver, WorkImageResolver, CandidateProfileResolver, AccessTrailResolver],
  ...[
    ProfileDiffusionResolver,
    DiffusionResolver,
    ProfilePasswordResolver,
    RecruiterPasswordsResolver,
    BlockedCompanyResolver,
    PublishClipResolver,
    LookAtClipResolver,
    LookAtClipsResolver,
    TrailRecipientResolver,
  ],
  ...[EmailChangeResolver, MailboxRecoveryResolver, CandidateMailboxResolver],
  ...[PromotionResolver],
  ...[SavedSearchResolver, RecruiterSearchesResolver],
  ...[
    ShortlistResolver,
    ShortlistEntryResolver,
    RecruiterShortlistsResolver,
    ProfileShortlistsResolver,
    CompanyNoteResolver,
    CandidateNotesResolver,
  ],
  ...[CopyingResolver],
  ...[PathResolver],
] as const;
