import { parisDay } from '@jobprod/shared/civil-time';
import { limits } from '@jobprod/shared/limits';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { hasRole } from '../authorization/who.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { Company } from '../companies/company.entity.ts';
import { CompanyType } from '../companies/company.types.ts';
import { normalReference } from '../diffusion/pass-phrase.ts';
import { Contact } from '../introductions/contact.entity.ts';
import { ContactAttachmentType, ContactType } from '../introductions/contact.types.ts';
import type { ContactAttachment } from '../introductions/contact-attachment.entity.ts';
import { attachmentAddress } from '../introductions/contact-attachment-media.ts';
import { recruiterName } from '../introductions/parties.ts';
import { sideOf } from '../introductions/side.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { lineOf, textOf } from '../platform/graphql/text.ts';
import { Refusal } from '../platform/refusal.ts';
import { decideReport } from './decide-report.ts';
import { Report } from './report.entity.ts';
import {
  DecideReportInput,
  DecideReportPayload,
  ReportConnection,
  ReportContactInput,
  ReportContactPayload,
  ReportDirectApproachInput,
  ReportDirectApproachPayload,
  ReportType,
} from './report.types.ts';
import { reportApproach } from './report-approach.ts';
import { reportContact } from './report-contact.ts';
import { reportsVisibleTo } from './report-visibility.ts';
import { seesAttachment } from './reported-attachment.ts';
import { reportsPage } from './reports-page.ts';

const wordsOf = (value: string, field: string, maximum: number = limits.reason): string => {
  const text = textOf(value, maximum, [field]);
  if (text === '') throw new Refusal('INVALID_INPUT', { detail: field }, [field]);
  return text;
};

const referenceOf = (value: string | null | undefined): string | null =>
  normalReference(textOf(value ?? '', limits.shortText, ['profileReference'])) || null;

/** A civil day that has come, in Paris, and of the last two years: an approach is reported while it can be looked into. */
const dayOf = (date: Date, now: Date): string => {
  const day = date.toISOString().slice(0, 10);
  const today = parisDay(now);
  const first = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  if (day.length !== 10 || day > today || day < first) throw new Refusal('INVALID_INPUT', { detail: 'approachedOn' }, ['approachedOn']);
  return day;
};

@Resolver(() => ReportType)
export class ReportResolver {
  @Query(() => ReportConnection, { description: 'The reports of the viewer’s side; all of them for a network manager. The latest first.' })
  reports(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<Report>> {
    return reportsPage(context, page);
  }

  @Mutation(() => ReportContactPayload, {
    description: 'The candidate reports what a company writes to them: a person decides and answers. The company does not learn of it.',
  })
  async reportContact(@Arg('input', () => ReportContactInput) { contactId, ground, words }: ReportContactInput, @Ctx() context: Context) {
    return { contact: await reportContact(context, idOf('Contact', contactId), { ground, words: wordsOf(words, 'words') }) };
  }

  @Mutation(() => ReportDirectApproachPayload, {
    description: 'A company reports that somebody approached it directly, instead of through JobProd: a person decides and answers.',
  })
  async reportDirectApproach(
    @Arg('input', () => ReportDirectApproachInput) { means, approachedOn, who, profileReference, words }: ReportDirectApproachInput,
    @Ctx() context: Context,
  ) {
    const report = await reportApproach(context, {
      means,
      approachedOn: dayOf(approachedOn, context.now),
      who: lineOf(who, limits.shortText, ['who']),
      profileReference: referenceOf(profileReference),
      words: wordsOf(words, 'words'),
    });
    return { report };
  }

  @Mutation(() => DecideReportPayload, {
    description: 'A person decides of a report, once, with a reason, and answers who made it. For network managers.',
  })
  async decideReport(
    @Arg('input', () => DecideReportInput) { reportId, decision, reason, answer, profileReference, isSomebodyElse }: DecideReportInput,
    @Ctx() context: Context,
  ) {
    const report = await decideReport(context, idOf('Report', reportId), {
      decision,
      reason: wordsOf(reason, 'reason'),
      answer: wordsOf(answer, 'answer', limits.contactMessage),
      profileReference: referenceOf(profileReference),
      isSomebodyElse,
    });
    return { report };
  }

  @FieldResolver(() => CompanyType, { description: 'The company; confidential.' })
  company(@Root() { company }: Report, @Ctx() { em }: Context): Promise<Company> {
    return em.findOneOrFail(Company, { id: company.id });
  }

  @FieldResolver(() => CandidateType, {
    nullable: true,
    description: 'For staff: the candidate it is about, where they are known; null otherwise, and for anyone else.',
  })
  async candidate(@Root() { candidate }: Report, @Ctx() { em }: Context): Promise<Candidate | null> {
    return candidate ? em.findOne(Candidate, { id: candidate.id }) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The recruiter who reports a direct approach; null for a contact.' })
  async recruiterName(@Root() { recruiter }: Report, @Ctx() { em }: Context): Promise<string | null> {
    return recruiter ? recruiterName(em, { recruiter }) : null;
  }

  @FieldResolver(() => ContactType, { nullable: true, description: 'The thread that is reported; null for a direct approach.' })
  async contact(@Root() { contact }: Report, @Ctx() { em }: Context): Promise<Contact | null> {
    return contact ? em.findOne(Contact, { id: contact.id }) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may decide of it now.' })
  viewerCanDecide(@Root() { decidedAt }: Report, @Ctx() { viewer }: Context): boolean {
    return !decidedAt && hasRole(viewer, 'NETWORK_MANAGER');
  }
}

@Resolver(() => ContactType)
export class ContactReportResolver {
  @FieldResolver(() => ReportType, {
    nullable: true,
    description: 'What the candidate last reported of it; null for nothing, and for the company.',
  })
  report(@Root() { id }: Contact, @Ctx() { em, viewer }: Context): Promise<Report | null> {
    return em.findOne(Report, { $and: [{ contact: id }, reportsVisibleTo(viewer)] }, { orderBy: { reportedAt: 'desc', id: 'desc' } });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may report it now: the candidate, while no report of it waits.' })
  async viewerCanReport(@Root() contact: Contact, @Ctx() { em, viewer }: Context): Promise<boolean> {
    return sideOf(contact, viewer) === 'CANDIDATE' && (await em.count(Report, { contact: contact.id, decidedAt: null })) === 0;
  }
}

@Resolver(() => ContactAttachmentType)
export class ContactAttachmentAddressResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where its bytes are, for minutes: for the two of the thread, and a network manager it was reported to. Null for anyone else.',
  })
  async url(@Root() attachment: ContactAttachment, @Ctx() context: Context): Promise<string | null> {
    return (await seesAttachment(context.em, attachment, context.viewer)) ? attachmentAddress(context, attachment) : null;
  }

  @FieldResolver(() => ID, { description: 'What it was named by.' })
  id(@Root() { id }: ContactAttachment): string {
    return toGlobalId('ContactAttachment', id);
  }
}
