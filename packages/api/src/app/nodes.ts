import { sessionNode, staffNode } from '../authentication/authentication-nodes.ts';
import type { NodeLoader } from '../authorization/node-loader.ts';
import { candidateNode } from '../candidates/candidate-node.ts';
import { clipSourceNode } from '../clips/clip-nodes.ts';
import { companyNode, recruiterInvitationNode, recruiterNode } from '../companies/company-nodes.ts';
import { companyCollectionNode, introductionWishNode, spaceInvitationNode } from '../company-space/company-space-nodes.ts';
import { blockedCompanyNode, profilePasswordNode, restrictionNode } from '../diffusion/diffusion-nodes.ts';
import { clipLookedAt, clipVersionLookedAt } from '../diffusion/look-at-clip.ts';
import { disputeMessageNode, disputeNode } from '../disputes/dispute-nodes.ts';
import { imageReleaseNode } from '../image-releases/image-release-node.ts';
import { apiClientNode } from '../integrations/api-client-node.ts';
import { interviewNode } from '../interviews/interview-node.ts';
import { contactMessageNode, contactNode, introductionNode } from '../introductions/introduction-nodes.ts';
import { profileAccessNode } from '../profiles/access-trail.ts';
import { profileNode } from '../profiles/profile-node.ts';
import { registerEntryNode } from '../registers/register-entry-node.ts';
import { reportNode } from '../reports/report-node.ts';
import { termsAcceptanceNode, termsVersionNode } from '../terms/terms-nodes.ts';
import { companyOrderNode, companyPaymentNode, orderCreditNode, paymentReversalNode } from '../trade/trade-nodes.ts';
import { webhookNode } from '../webhooks/webhook-node.ts';

/** Every type that is a `Node`, and how it is read. A test fails when one is missing. */
export const nodeLoaders: ReadonlyMap<string, NodeLoader> = new Map([
  ['Session', sessionNode],
  ['Staff', staffNode],
  ['Candidate', candidateNode],
  ['Company', companyNode],
  ['Recruiter', recruiterNode],
  ['RecruiterInvitation', recruiterInvitationNode],
  ['Contact', contactNode],
  ['ContactMessage', contactMessageNode],
  ['Introduction', introductionNode],
  ['Report', reportNode],
  ['SpaceInvitation', spaceInvitationNode],
  ['CompanyCollection', companyCollectionNode],
  ['IntroductionWish', introductionWishNode],
  ['Interview', interviewNode],
  ['ApiClient', apiClientNode],
  ['Webhook', webhookNode],
  ['Dispute', disputeNode],
  ['DisputeMessage', disputeMessageNode],
  ['ImageRelease', imageReleaseNode],
  ['RegisterEntry', registerEntryNode],
  ['Clip', clipLookedAt],
  ['ClipSource', clipSourceNode],
  ['ClipVersion', clipVersionLookedAt],
  ['TermsVersion', termsVersionNode],
  ['TermsAcceptance', termsAcceptanceNode],
  ['Profile', profileNode],
  ['ProfileAccess', profileAccessNode],
  ['Restriction', restrictionNode],
  ['ProfilePassword', profilePasswordNode],
  ['BlockedCompany', blockedCompanyNode],
  ['CompanyOrder', companyOrderNode],
  ['OrderCredit', orderCreditNode],
  ['CompanyPayment', companyPaymentNode],
  ['PaymentReversal', paymentReversalNode],
]);
