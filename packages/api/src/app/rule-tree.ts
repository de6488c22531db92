import { allow } from 'graphql-shield';
import { authenticationRules } from '../authentication/authentication.rules.ts';
import type { Rules, ShieldRule } from '../authorization/define-rule.ts';
import { candidateRules } from '../candidates/candidate.rules.ts';
import { clipRules } from '../clips/clip.rules.ts';
import { companyRules } from '../companies/company.rules.ts';
import { companySpaceRules } from '../company-space/company-space.rules.ts';
import { copyingRules } from '../copying/copying.rules.ts';
import { dataRightsRules } from '../data-rights/data-rights.rules.ts';
import { diffusionRules } from '../diffusion/diffusion.rules.ts';
import { disputeRules } from '../disputes/dispute.rules.ts';
import { imageReleaseRules } from '../image-releases/image-release.rules.ts';
import { incomingMailRules } from '../incoming-mail/incoming-mail.rules.ts';
import { apiClientRules } from '../integrations/api-client.rules.ts';
import { guideRules } from '../interview-guides/guide.rules.ts';
import { deskRules } from '../interviewer-desk/desk.rules.ts';
import { interviewRules } from '../interviews/interview.rules.ts';
import { introductionRules } from '../introductions/introduction.rules.ts';
import { mailboxRules } from '../mailboxes/mailboxes.rules.ts';
import { meetingRules } from '../meetings/meeting.rules.ts';
import { offTopicRules } from '../off-topic/off-topic.rules.ts';
import { outgoingMailRules } from '../outgoing-mail/outgoing-mail.rules.ts';
import { pathRules } from '../path/path.rules.ts';
import { placeRules } from '../places/place.rules.ts';
import { profileRules } from '../profiles/profile.rules.ts';
import { promotionRules } from '../promotion/promotion.rules.ts';
import { recordingRules } from '../recordings/recording.rules.ts';
import { registerRules } from '../registers/register.rules.ts';
import { reportRules } from '../reports/report.rules.ts';
import { roomRules } from '../rooms/room.rules.ts';
import { savedSearchRules } from '../saved-searches/saved-search.rules.ts';
import { shortlistRules } from '../shortlists/shortlist.rules.ts';
import { queueRules } from '../staff-queue/queue.rules.ts';
import { termsRules } from '../terms/terms.rules.ts';
import { tradeRules } from '../trade/trade.rules.ts';
import { webhookRules } from '../webhooks/webhook.rules.ts';

/** Each slice's part; two parts may name the same type, never the same field. */
const parts: readonly Rules[] = [
  authenticationRules,
  candidateRules,
  companyRules,
  introductionRules,
  companySpaceRules,
  meetingRules,
  reportRules,
  interviewRules,
  diffusionRules,
  dataRightsRules,
  apiClientRules,
  webhookRules,
  tradeRules,
  copyingRules,
  imageReleaseRules,
  profileRules,
  registerRules,
  disputeRules,
  termsRules,
  clipRules,
  placeRules,
  queueRules,
  incomingMailRules,
  outgoingMailRules,
  mailboxRules,
  pathRules,
  promotionRules,
  savedSearchRules,
  shortlistRules,
  roomRules,
  recordingRules,
  offTopicRules,
  guideRules,
  deskRules,
  { Query: { node: allow, nodes: allow }, PageInfo: { '*': allow }, UserError: { '*': allow } },
];

export const ruleTree: Rules = parts.reduce<Record<string, Record<string, ShieldRule>>>((tree, part) => {
  for (const [type, fields] of Object.entries(part)) {
    const known = tree[type] ?? {};
    const twice = Object.keys(fields).find((field) => field in known);
    if (twice) throw new Error(`Two slices rule ${type}.${twice}`);
    tree[type] = { ...known, ...fields };
  }
  return tree;
}, {});
