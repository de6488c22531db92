import { factsOfTemplate, mailTopics } from '@jobprod/shared/mail-templates';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../authentication/authentication.types.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import type { Connection } from '../platform/graphql/page.ts';
import { MailAddress } from '../platform/mail/mail-address.entity.ts';
import type { MailAttempt } from '../platform/mail/mail-attempt.entity.ts';
import { MailRefusal } from '../platform/mail/mail-refusal.entity.ts';
import { acknowledgeMailTrouble, type MailTrouble, mailTroubleOf } from './mail-trouble.ts';
import {
  AcknowledgeMailTroublePayload,
  ChooseMailTopicInput,
  ChooseMailTopicPayload,
  MailAttemptType,
  MailTopicChoiceType,
  MailTroubleType,
  OutgoingMailConnection,
  OutgoingMailsArguments,
  OutgoingMailType,
  ResumeMailAddressInput,
  ResumeMailAddressPayload,
} from './outgoing-mail.types.ts';
import { attemptsOf, type ListedMail, outgoingMailsPage } from './outgoing-mails-page.ts';
import { chooseTopic } from './refuse-topic.ts';
import { resumeAddress } from './resume-address.ts';

@Resolver(() => OutgoingMailType)
export class OutgoingMailResolver {
  @Query(() => OutgoingMailConnection, { description: 'Mails of ours, newest first, for the staff who mind them.' })
  outgoingMails(
    @Args(() => OutgoingMailsArguments) page: OutgoingMailsArguments,
    @Ctx() context: Context,
  ): Promise<Connection<ListedMail>> {
    return outgoingMailsPage(context, page, page);
  }

  @Mutation(() => ResumeMailAddressPayload, { description: 'An address that did not work works again: what waited for it leaves.' })
  async resumeMailAddress(@Arg('input', () => ResumeMailAddressInput) { address }: ResumeMailAddressInput, @Ctx() context: Context) {
    return { released: await resumeAddress(context, address) };
  }

  @FieldResolver(() => ID, { description: 'Which mail.' })
  id(@Root() { id }: ListedMail): string {
    return toGlobalId('OutgoingMail', id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is part of the contract, and sent whatever its reader wants.' })
  isContract(@Root() { template }: ListedMail): boolean {
    return factsOfTemplate(template).topic === undefined;
  }

  @FieldResolver(() => Int, { description: 'How often it was tried since it was last taken up.' })
  tries(@Root() { attempts }: ListedMail): number {
    return attempts;
  }

  @FieldResolver(() => [MailAttemptType], {
    description: 'Each attempt and each word that came back, in the order they came; 200 at most.',
  })
  attempts(@Root() { id }: ListedMail, @Ctx() { em }: Context): Promise<MailAttempt[]> {
    return attemptsOf(em, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether its address does not work.' })
  async addressFails(@Root() { to }: ListedMail, @Ctx() { em }: Context): Promise<boolean> {
    return (await em.count(MailAddress, { address: to, failingSince: { $ne: null } })) > 0;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it can be tried again now.' })
  viewerCanResend(@Root() { state }: ListedMail): boolean {
    return state === 'failed' || state === 'bounced';
  }

  @FieldResolver(() => CandidateType, { nullable: true, description: 'The candidate it is to; null for anyone else.' })
  candidate(@Root() { accountId }: ListedMail, @Ctx() { em }: Context): Promise<Candidate | null> | null {
    return accountId ? em.findOne(Candidate, { account: accountId }) : null;
  }
}

@Resolver(() => ViewerType)
export class MailOfViewerResolver {
  @FieldResolver(() => [MailTopicChoiceType], { description: 'Which courtesy mails the viewer wants; none for those who get none.' })
  async mailTopics(@Root() viewer: Viewer, @Ctx() { em }: Context) {
    if (viewer.kind !== 'candidate' && viewer.kind !== 'recruiter') return [];
    const refused = await em.find(MailRefusal, { accountId: viewer.accountId });
    const theirs = mailTopics.filter((topic) => viewer.kind === 'recruiter' || topic !== 'SAVED_SEARCHES');
    return theirs.map((topic) => ({ topic, isWanted: refused.every((one) => one.topic !== topic) }));
  }

  @FieldResolver(() => MailTroubleType, {
    nullable: true,
    description: 'Mails to the viewer that came back; null when none did, or when they have read so.',
  })
  mailTrouble(@Root() viewer: Viewer, @Ctx() { em }: Context): Promise<MailTrouble | null> | null {
    return 'email' in viewer && viewer.email ? mailTroubleOf(em, viewer.email) : null;
  }

  @Mutation(() => ChooseMailTopicPayload, { description: 'Says whether the viewer wants a kind of courtesy mail.' })
  async chooseMailTopic(
    @Arg('input', () => ChooseMailTopicInput) { topic, isWanted }: ChooseMailTopicInput,
    @Ctx() { em, viewer, now }: Context,
  ) {
    if ('accountId' in viewer) {
      const { accountId } = viewer;
      await em.transactional((tx) => chooseTopic(tx, { accountId, topic, isWanted, by: 'account' }, now));
    }
    return { viewer };
  }

  @Mutation(() => AcknowledgeMailTroublePayload, { description: 'The viewer has read that mails had not reached them.' })
  async acknowledgeMailTrouble(@Ctx() { em, viewer }: Context) {
    if ('email' in viewer && viewer.email) await em.transactional((tx) => acknowledgeMailTrouble(tx, viewer.email));
    return { viewer };
  }
}
