import { limits } from '@jobprod/shared/limits';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { hasRole } from '../authorization/who.ts';
import { isConfidentialBetween } from '../companies/company-confidential.ts';
import { ContactSideEnum } from '../introductions/contact.types.ts';
import type { Introduction } from '../introductions/introduction.entity.ts';
import { IntroductionType } from '../introductions/introduction.types.ts';
import { isFollowed, stateAt } from '../introductions/introduction-life.ts';
import { isPutToCompany } from '../introductions/pair-visibility.ts';
import { type Side, sideOf } from '../introductions/side.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { textOf } from '../platform/graphql/text.ts';
import { Refusal } from '../platform/refusal.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { Collaboration, Meeting } from './meeting.entity.ts';
import {
  AcceptMeetingInput,
  AcceptMeetingPayload,
  CancelMeetingInput,
  CancelMeetingPayload,
  CollaborationType,
  MeetingProposalType,
  MeetingSettlementEnum,
  MeetingType,
  ProposeMeetingInput,
  ProposeMeetingPayload,
  RecordCollaborationInput,
  RecordCollaborationPayload,
  RecordMeetingOutcomeInput,
  RecordMeetingOutcomePayload,
  SettleMeetingInput,
  SettleMeetingPayload,
} from './meeting.types.ts';
import {
  awaited,
  type MeetingProposal,
  type MeetingSettlement,
  mayAccept,
  mayChange,
  mayTell,
  openHours,
  settlementsAt,
  waitsSince,
} from './meeting-facts.ts';
import { acceptMeeting, proposeMeeting } from './propose-meeting.ts';
import { mayCollaborate, recordCollaboration } from './record-collaboration.ts';
import { recordOutcome, settleMeeting } from './record-outcome.ts';

const meetingOf = ({ em }: Context, { id }: Introduction): Promise<Meeting | null> => em.findOne(Meeting, { introduction: id });

const reasonOf = (text: string): string => {
  const reason = textOf(text, limits.reason, ['reason']);
  if (reason === '') throw new Refusal('INVALID_INPUT', { detail: 'reason' }, ['reason']);
  return reason;
};

@Resolver(() => MeetingType)
export class MeetingResolver {
  @Mutation(() => ProposeMeetingPayload, { description: 'Proposes hours for the meeting both undertook to hold, or others instead.' })
  async proposeMeeting(
    @Arg('input', () => ProposeMeetingInput) { introductionId, hours, minutes, form, place }: ProposeMeetingInput,
    @Ctx() context: Context,
  ) {
    const said = textOf(place ?? '', limits.meetingPlace, ['place']).replace(/\s+/g, ' ') || null;
    return { introduction: await proposeMeeting(context, idOf('Introduction', introductionId), { hours, minutes, form, place: said }) };
  }

  @Mutation(() => AcceptMeetingPayload, { description: 'Fixes one of the hours the other side proposed; both get a calendar file.' })
  async acceptMeeting(@Arg('input', () => AcceptMeetingInput) { introductionId, startsAt }: AcceptMeetingInput, @Ctx() context: Context) {
    return { introduction: await acceptMeeting(context, idOf('Introduction', introductionId), startsAt) };
  }

  @Mutation(() => CancelMeetingPayload, { description: 'Calls the meeting off for good, until it begins; the other side is told.' })
  async cancelMeeting(@Arg('input', () => CancelMeetingInput) { introductionId, words }: CancelMeetingInput, @Ctx() context: Context) {
    const said = textOf(words ?? '', limits.reason, ['words']) || null;
    return { introduction: await cancelMeeting(context, idOf('Introduction', introductionId), said) };
  }

  @Mutation(() => RecordMeetingOutcomePayload, {
    description: 'Once it has begun, one side’s word on how the meeting went. Held is what both say.',
  })
  async recordMeetingOutcome(
    @Arg('input', () => RecordMeetingOutcomeInput) { introductionId, outcome }: RecordMeetingOutcomeInput,
    @Ctx() context: Context,
  ) {
    return { introduction: await recordOutcome(context, idOf('Introduction', introductionId), outcome) };
  }

  @Mutation(() => RecordCollaborationPayload, {
    description: 'Either side declares that the two work together, in any form: confidentiality between them ends.',
  })
  async recordCollaboration(
    @Arg('input', () => RecordCollaborationInput) { introductionId, form }: RecordCollaborationInput,
    @Ctx() context: Context,
  ) {
    return { introduction: await recordCollaboration(context, idOf('Introduction', introductionId), form) };
  }

  @Mutation(() => SettleMeetingPayload, {
    description:
      'Closes, with a reason, what the two leave open or contradict each other about; held or missed, once it has begun. Called off, both are told. For network managers.',
  })
  async settleMeeting(
    @Arg('input', () => SettleMeetingInput) { introductionId, outcome, reason }: SettleMeetingInput,
    @Ctx() context: Context,
  ) {
    const decision = { outcome, reason: reasonOf(reason) };
    return { introduction: await settleMeeting(context, idOf('Introduction', introductionId), decision) };
  }

  @FieldResolver(() => MeetingProposalType, { nullable: true, description: 'Hours that wait for an answer; null for none.' })
  async proposal(@Root() meeting: Meeting, @Ctx() { em, viewer }: Context): Promise<MeetingProposal | null> {
    const { proposal } = meeting;
    if (!proposal) return null;
    await em.populate(meeting, ['introduction']);
    // The place is for the two alone, here as well.
    return sideOf(meeting.introduction, viewer) ? proposal : { ...proposal, place: null };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where, or by which number or link, for the two alone; null when nothing was said, and for anyone else.',
  })
  async place(@Root() meeting: Meeting, @Ctx() { em, viewer }: Context): Promise<string | null> {
    await em.populate(meeting, ['introduction']);
    return sideOf(meeting.introduction, viewer) ? (meeting.place ?? null) : null;
  }
}

@Resolver(() => MeetingProposalType)
export class MeetingProposalResolver {
  @FieldResolver(() => [GraphQLDateTimeISO], { description: 'The hours that can still be accepted; empty once all have passed.' })
  hours(@Root() proposal: MeetingProposal, @Ctx() { now }: Context): Date[] {
    return openHours(proposal, now);
  }
}

@Resolver(() => IntroductionType)
export class IntroductionMeetingResolver {
  @FieldResolver(() => MeetingType, { nullable: true, description: 'The meeting; null until both have agreed and one has spoken of it.' })
  meeting(@Root() introduction: Introduction, @Ctx() context: Context): Promise<Meeting | null> {
    return meetingOf(context, introduction);
  }

  @FieldResolver(() => CollaborationType, { nullable: true, description: 'That the two work together; null while nobody has said so.' })
  collaboration(@Root() { id }: Introduction, @Ctx() { em }: Context): Promise<Collaboration | null> {
    return em.findOne(Collaboration, { introduction: id });
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the candidate keeps the company’s name, city and main activity to themselves: until a collaboration is declared.',
  })
  isConfidential(@Root() introduction: Introduction, @Ctx() { em }: Context): Promise<boolean> {
    return isConfidentialBetween(em, introduction);
  }

  @FieldResolver(() => [ContactSideEnum], { description: 'Whose word or act it waits for now; empty where it waits for nobody.' })
  async waitsFor(@Root() introduction: Introduction, @Ctx() context: Context): Promise<readonly Side[]> {
    const sides = awaited(stateAt(introduction, context.now), await meetingOf(context, introduction), context.now);
    return sides.filter((side) => side !== 'COMPANY' || isPutToCompany(introduction));
  }

  @FieldResolver(() => GraphQLDateTimeISO, { nullable: true, description: 'Since when it waits for them; null where it waits for nobody.' })
  async waitsSince(@Root() introduction: Introduction, @Ctx() context: Context): Promise<Date | null> {
    const state = stateAt(introduction, context.now);
    const meeting = await meetingOf(context, introduction);
    return awaited(state, meeting, context.now).length === 0 ? null : waitsSince(state, introduction, meeting);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may close it now, with a reason: staff, where both have agreed and nothing has ended it.',
  })
  viewerCanSettleMeeting(@Root() { state }: Introduction, @Ctx() { viewer }: Context): boolean {
    return hasRole(viewer, 'NETWORK_MANAGER') && isFollowed(state);
  }

  @FieldResolver(() => [MeetingSettlementEnum], {
    description: 'As what they may close it now: that it was held, or missed, is said of an hour that has come. Empty where they may not.',
  })
  async viewerCanSettleMeetingAs(@Root() introduction: Introduction, @Ctx() context: Context): Promise<readonly MeetingSettlement[]> {
    if (!hasRole(context.viewer, 'NETWORK_MANAGER')) return [];
    return settlementsAt(introduction.state, await meetingOf(context, introduction), context.now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may propose hours now.' })
  async viewerCanProposeMeeting(@Root() introduction: Introduction, @Ctx() context: Context): Promise<boolean> {
    const isOwn = sideOf(introduction, context.viewer) !== undefined;
    return isOwn && mayChange(introduction.state, await meetingOf(context, introduction), context.now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may accept one of the proposed hours now.' })
  async viewerCanAcceptMeeting(@Root() introduction: Introduction, @Ctx() context: Context): Promise<boolean> {
    const side = sideOf(introduction, context.viewer);
    const meeting = await meetingOf(context, introduction);
    return side !== undefined && mayChange(introduction.state, meeting, context.now) && mayAccept(meeting?.proposal, side, context.now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may call the meeting off now.' })
  async viewerCanCancelMeeting(@Root() introduction: Introduction, @Ctx() context: Context): Promise<boolean> {
    const isOwn = sideOf(introduction, context.viewer) !== undefined;
    return isOwn && mayChange(introduction.state, await meetingOf(context, introduction), context.now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may say now how the meeting went.' })
  async viewerCanTellOutcome(@Root() introduction: Introduction, @Ctx() context: Context): Promise<boolean> {
    const isOwn = sideOf(introduction, context.viewer) !== undefined;
    return isOwn && mayTell(introduction.state, await meetingOf(context, introduction), context.now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may declare now that the two work together.' })
  async viewerCanRecordCollaboration(@Root() introduction: Introduction, @Ctx() { em, viewer }: Context): Promise<boolean> {
    if (sideOf(introduction, viewer) === undefined || !(await mayCollaborate(em, introduction))) return false;
    return (await em.count(Collaboration, { introduction: introduction.id })) === 0;
  }
}
