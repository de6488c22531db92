import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { answerDue } from './answer-due.ts';
import { confirmMail, mailToConfirm } from './confirm-mail.ts';
import type { IncomingMail } from './incoming-mail.entity.ts';
import {
  AnswerMailInput,
  AnswerMailPayload,
  AskAboutMailInput,
  AskAboutMailPayload,
  FileMailInput,
  FileMailPayload,
  IncomingMailConnection,
  IncomingMailType,
  MailReadingType,
  RectifyByMailInput,
  RectifyByMailPayload,
} from './incoming-mail.types.ts';
import { ConfirmMailInput, ConfirmMailPayload, MailConfirmationType, nameOfAct } from './mail-confirmation.types.ts';
import { mailsPage } from './mails-page.ts';
import { rectifyByMail } from './rectify-by-mail.ts';
import { openReading, type Reading } from './sealed.ts';
import { answerMail, askAboutMail, fileMail } from './sort-mail.ts';

@Resolver(() => IncomingMailType)
export class IncomingMailResolver {
  @Query(() => IncomingMailConnection, { description: 'Messages that came in, newest first, for the staff who sort mail.' })
  incomingMails(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('toSort', () => Boolean, { nullable: true, description: 'Only those that wait for staff; all when absent.' }) toSort:
      | boolean
      | null,
    @Ctx() { em }: Context,
  ): Promise<Connection<IncomingMail>> {
    return mailsPage(em, page, toSort ?? false);
  }

  @Mutation(() => FileMailPayload, { description: 'Files a message to what it is about.' })
  async fileMail(@Arg('input', () => FileMailInput) { mailId, purpose }: FileMailInput, @Ctx() context: Context) {
    return { mail: await fileMail(context, idOf('IncomingMail', mailId), purpose) };
  }

  @Mutation(() => AnswerMailPayload, { description: 'Answers a message, at the address on file of whom it says it is from.' })
  async answerMail(@Arg('input', () => AnswerMailInput) { mailId, text }: AnswerMailInput, @Ctx() context: Context) {
    return { mail: await answerMail(context, idOf('IncomingMail', mailId), text) };
  }

  @Mutation(() => AskAboutMailPayload, {
    description:
      'Asks whom a message says it is from, at their address on file, the one question that settles it. Their answer is read like any other.',
  })
  async askAboutMail(@Arg('input', () => AskAboutMailInput) { mailId, about }: AskAboutMailInput, @Ctx() context: Context) {
    return { mail: await askAboutMail(context, idOf('IncomingMail', mailId), about ?? undefined) };
  }

  @Mutation(() => RectifyByMailPayload, {
    description:
      'Corrects a candidate’s name, language or page as a message of theirs asked, tells them so, and files it. A published clip whose words carry the name as corrected is withdrawn. Refused unless the message is theirs for sure.',
  })
  async rectifyByMail(@Arg('input', () => RectifyByMailInput) { mailId, ...given }: RectifyByMailInput, @Ctx() context: Context) {
    return { mail: await rectifyByMail(context, idOf('IncomingMail', mailId), given) };
  }

  @FieldResolver(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'By when a claim of a right over data is to be answered: a month on from its receipt; null for anything else.',
  })
  answerDueAt(@Root() { purpose, receivedAt }: IncomingMail): Date | null {
    return purpose === 'RIGHTS' ? answerDue(receivedAt) : null;
  }

  @FieldResolver(() => ID, { description: 'Which message.' })
  id(@Root() { id }: IncomingMail): string {
    return toGlobalId('IncomingMail', id);
  }

  @FieldResolver(() => MailReadingType, { nullable: true, description: 'What was read of it; null until it is read.' })
  reading(@Root() { id }: IncomingMail, @Ctx() { em, services }: Context): Promise<Reading | null> {
    return openReading(em, services, id);
  }

  @FieldResolver(() => CandidateType, { nullable: true, description: 'The candidate it says it is from; null for anyone else.' })
  candidate(@Root() { accountId }: IncomingMail, @Ctx() { em }: Context): Promise<Candidate | null> | null {
    return accountId ? em.findOne(Candidate, { account: accountId }) : null;
  }
}

@Resolver(() => MailConfirmationType)
export class MailConfirmationResolver {
  @Query(() => MailConfirmationType, {
    nullable: true,
    description: 'What a confirmation mail’s link is about; null for unknown, used and expired alike. Reading it decides nothing.',
  })
  async mailConfirmation(
    @Arg('token', () => String, { description: 'What the mail’s link carries after its #.' }) token: string,
    @Ctx() { em, now }: Context,
  ) {
    const mail = await mailToConfirm(em, token, now);
    if (!mail) return null;
    const { act, receivedAt } = mail;
    return { receivedAt, kind: nameOfAct[act.kind], elements: act.kind === 'restrict' ? act.elements : null };
  }

  @Mutation(() => ConfirmMailPayload, { description: 'Confirms a message from the address on file: what it asked is done.' })
  async confirmMail(@Arg('input', () => ConfirmMailInput) { token }: ConfirmMailInput, @Ctx() context: Context) {
    return { kind: nameOfAct[(await confirmMail(context, token)).kind] };
  }
}
