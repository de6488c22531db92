import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { StaffType } from '../authentication/authentication.types.ts';
import { StaffMember } from '../authentication/staff-member.entity.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { RecruiterType } from '../companies/recruiter.types.ts';
import { fromGlobalId, idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { withoutSecrets } from '../platform/mail/reply-address.ts';
import { answerDue } from './answer-due.ts';
import { confirmMail, mailToConfirm } from './confirm-mail.ts';
import { confirmationShown } from './confirmation-shown.ts';
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
  MailFileType,
  MailReadingType,
  MailThingType,
  RectifyByMailInput,
  RectifyByMailPayload,
} from './incoming-mail.types.ts';
import { ConfirmMailInput, ConfirmMailPayload, MailConfirmationType, nameOfAct } from './mail-confirmation.types.ts';
import { isLetterOfAPair } from './mail-life.ts';
import type { MailThing } from './mail-thing.ts';
import { mailsPage } from './mails-page.ts';
import { originalAddress } from './original-mail.ts';
import { rectifyByMail } from './rectify-by-mail.ts';
import { openReading, type Reading } from './sealed.ts';
import { answerMail, askAboutMail, fileMail } from './sort-mail.ts';
import { thingAnswered, thingFiledTo, thingsOf } from './things-of-mail.ts';

/** The row of what is named, whatever its kind: which kind it may be says the purpose. */
const thingOf = (globalId: string | null | undefined): string | undefined =>
  globalId == null ? undefined : (fromGlobalId(globalId)?.id ?? idOf('MailThing', globalId));

@Resolver(() => IncomingMailType)
export class IncomingMailResolver {
  @Query(() => IncomingMailConnection, { description: 'Messages that came in, newest first, for the staff who sort mail.' })
  incomingMails(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('toSort', () => Boolean, { nullable: true, description: 'Only those that wait for staff; all when absent.' }) toSort:
      | boolean
      | null,
    @Ctx() context: Context,
  ): Promise<Connection<IncomingMail>> {
    return mailsPage(context, page, toSort ?? false);
  }

  @Mutation(() => FileMailPayload, { description: 'Files a message to what it is about.' })
  async fileMail(@Arg('input', () => FileMailInput) { mailId, purpose, thingId }: FileMailInput, @Ctx() context: Context) {
    return { mail: await fileMail(context, idOf('IncomingMail', mailId), { purpose, thingId: thingOf(thingId) }) };
  }

  @Mutation(() => AnswerMailPayload, { description: 'Answers a message, at the address on file of whom it says it is from.' })
  async answerMail(@Arg('input', () => AnswerMailInput) { mailId, text }: AnswerMailInput, @Ctx() context: Context) {
    return { mail: await answerMail(context, idOf('IncomingMail', mailId), text) };
  }

  @Mutation(() => AskAboutMailPayload, {
    description:
      'Asks whom a message says it is from, at their address on file, the one question that settles it. Their answer is read like any other.',
  })
  async askAboutMail(@Arg('input', () => AskAboutMailInput) { mailId, about, thingId }: AskAboutMailInput, @Ctx() context: Context) {
    return { mail: await askAboutMail(context, idOf('IncomingMail', mailId), { purpose: about ?? undefined, thingId: thingOf(thingId) }) };
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

  @FieldResolver(() => String, {
    description:
      'Where the message is taken as it came, byte for byte, by the staff who sort mail: as a file, never shown. Each time is registered.',
  })
  originalUrl(@Root() { id }: IncomingMail): string {
    return originalAddress(id);
  }

  @FieldResolver(() => MailReadingType, { nullable: true, description: 'What was read of it; null until it is read.' })
  async reading(@Root() mail: IncomingMail, @Ctx() { em, services }: Context): Promise<Reading | null> {
    if (isLetterOfAPair(mail)) return null;
    const reading = await openReading(em, services, mail.id);
    if (!reading) return null;
    const { to, subject, text } = reading;
    return { ...reading, to: to.map(withoutSecrets), subject: withoutSecrets(subject), text: withoutSecrets(text) };
  }

  @FieldResolver(() => CandidateType, { nullable: true, description: 'The candidate it says it is from; null for anyone else.' })
  candidate(@Root() { accountId }: IncomingMail, @Ctx() { em }: Context): Promise<Candidate | null> | null {
    return accountId ? em.findOne(Candidate, { account: accountId }) : null;
  }

  @FieldResolver(() => RecruiterType, { nullable: true, description: 'The recruiter it says it is from; null for anyone else.' })
  recruiter(@Root() { accountId }: IncomingMail, @Ctx() { em }: Context): Promise<Recruiter | null> | null {
    return accountId ? em.findOne(Recruiter, { account: accountId }) : null;
  }

  @FieldResolver(() => StaffType, { nullable: true, description: 'The member of staff it says it is from; null for anyone else.' })
  colleague(@Root() { accountId }: IncomingMail, @Ctx() { em }: Context): Promise<StaffMember | null> | null {
    return accountId ? em.findOne(StaffMember, { account: accountId }) : null;
  }

  @FieldResolver(() => [MailThingType], {
    description:
      'What it may be filed to: what it answers first, then what whoever it says it is from is part of. None once it is settled.',
  })
  async things(@Root() mail: IncomingMail, @Ctx() { em, viewer, services }: Context): Promise<MailThing[]> {
    return mail.state === 'TO_SORT' ? thingsOf({ em, viewer, services }, mail) : [];
  }

  @FieldResolver(() => MailThingType, {
    nullable: true,
    description: 'What it answers, by the address it was sent to or the mail it answers; null where neither says so.',
  })
  async answers(@Root() mail: IncomingMail, @Ctx() { em, viewer, services }: Context): Promise<MailThing | null> {
    return isLetterOfAPair(mail) ? null : thingAnswered({ em, viewer, services }, mail);
  }

  @FieldResolver(() => MailThingType, {
    nullable: true,
    description: 'What a member of staff filed it to; null for nothing in particular.',
  })
  filedTo(@Root() mail: IncomingMail, @Ctx() { em, viewer, services }: Context): Promise<MailThing | null> {
    return thingFiledTo({ em, viewer, services }, mail);
  }
}

@Resolver(() => MailThingType)
export class MailThingResolver {
  @FieldResolver(() => ID, { description: 'Which one: to be given back to file a message to it.' })
  id(@Root() { kind, id }: MailThing): string {
    return toGlobalId(`MailThing-${kind}`, id);
  }
}

@Resolver(() => MailReadingType)
export class MailReadingResolver {
  @FieldResolver(() => [MailFileType], {
    description: 'What is attached to it, at most fifty; none of a message read before attachments were listed.',
  })
  files(@Root() { files }: Reading): readonly MailFileType[] {
    return files ?? [];
  }
}

@Resolver(() => MailConfirmationType)
export class MailConfirmationResolver {
  @Query(() => MailConfirmationType, {
    nullable: true,
    description:
      'What a confirmation mail’s link is about, in full; null for unknown, used and expired alike, and where what it is about has ended. Reading it decides nothing.',
  })
  async mailConfirmation(
    @Arg('token', () => String, { description: 'What the mail’s link carries after its #.' }) token: string,
    @Ctx() { em, now, services }: Context,
  ): Promise<MailConfirmationType | null> {
    const mail = await mailToConfirm(em, token, now);
    const shown = mail && (await confirmationShown(em, mail, { services, now }));
    return shown && { ...shown, alsoRights: shown.alsoRights ?? false, kind: nameOfAct[shown.act] };
  }

  @Mutation(() => ConfirmMailPayload, { description: 'Confirms a message from the address on file: what it asked is done.' })
  async confirmMail(@Arg('input', () => ConfirmMailInput) { token }: ConfirmMailInput, @Ctx() context: Context) {
    return { kind: nameOfAct[(await confirmMail(context, token)).kind] };
  }
}
