import { authenticationMatrix } from './authentication.matrix.ts';
import { candidateMatrix } from './candidate.matrix.ts';
import { clipMatrix } from './clip.matrix.ts';
import { deskMatrix } from './desk.matrix.ts';
import { disputeMatrix } from './dispute.matrix.ts';
import { interviewMatrix } from './interview.matrix.ts';
import { introductionMatrix } from './introduction.matrix.ts';
import { mailMatrix } from './mail.matrix.ts';
import { mailboxMatrix } from './mailboxes.matrix.ts';
import type { MatrixPart } from './matrix.ts';
import { networkMatrix } from './network.matrix.ts';
import { outgoingMailMatrix } from './outgoing-mail.matrix.ts';
import { placeMatrix } from './place.matrix.ts';
import { profileMatrix } from './profile.matrix.ts';
import { roomMatrix } from './room.matrix.ts';
import { spaceMatrix } from './space.matrix.ts';
import { termsMatrix } from './terms.matrix.ts';
import { tradeMatrix } from './trade.matrix.ts';
import { workspaceMatrix } from './workspace.matrix.ts';

/** Each slice's part; every field of Query, Mutation and Subscription stands in one of them. */
export const parts: readonly MatrixPart[] = [
  authenticationMatrix,
  candidateMatrix,
  termsMatrix,
  clipMatrix,
  placeMatrix,
  profileMatrix,
  networkMatrix,
  introductionMatrix,
  spaceMatrix,
  interviewMatrix,
  roomMatrix,
  deskMatrix,
  mailMatrix,
  outgoingMailMatrix,
  mailboxMatrix,
  disputeMatrix,
  tradeMatrix,
  workspaceMatrix,
];
