import { limits } from '@jobprod/shared/limits';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { Company } from '../companies/company.entity.ts';
import { isConfidentialBetween } from '../companies/company-confidential.ts';
import type { Recruiter } from '../companies/recruiter.entity.ts';
import { RecruiterType } from '../companies/recruiter.types.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { textOf } from '../platform/graphql/text.ts';
import { Refusal } from '../platform/refusal.ts';
import { profileFor } from '../profiles/load-profiles.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { ProfileType } from '../profiles/profile.types.ts';
import type { ProfileView } from '../profiles/profile-view.ts';
import { withAttachments } from './attach.ts';
import { Contact, ContactMessage } from './contact.entity.ts';
import {
  ContactCandidateInput,
  ContactCandidatePayload,
  ContactMessageType,
  ContactType,
  ReplyToContactInput,
  ReplyToContactPayload,
  StopContactInput,
  StopContactPayload,
} from './contact.types.ts';
import { contactCandidate } from './contact-candidate.ts';
import { mayReply, mayStop } from './contact-open.ts';
import { jobBriefOf } from './job-brief.ts';
import { pairsVisibleTo } from './pair-visibility.ts';
import { recruiterName } from './parties.ts';
import { replyToContact } from './reply-to-contact.ts';
import { stopContact } from './stop-contact.ts';

const wordsOf = (value: string): string => {
  const text = textOf(value, limits.contactMessage, ['text']);
  if (text === '') throw new Refusal('INVALID_INPUT', { detail: 'text' }, ['text']);
  return text;
};

const newestFirst = { orderBy: { startedAt: 'desc', id: 'desc' }, limit: limits.pageSize } as const;

@Resolver(() => ContactType)
export class ContactResolver {
  @Query(() => ContactType, {
    nullable: true,
    description: 'A thread the viewer is in, or any for a network manager; null for hidden and absent alike.',
  })
  contact(@Arg('id', () => ID) id: string, @Ctx() { em, viewer }: Context): Promise<Contact | null> {
    return em.findOne(Contact, { $and: [{ id: idOf('Contact', id) }, pairsVisibleTo(viewer)] });
  }

  @Mutation(() => ContactCandidatePayload, {
    description:
      'Writes to a candidate about a job, after a consultation. The candidate is told who writes and why they may; both addresses stay private.',
  })
  async contactCandidate(
    @Arg('input', () => ContactCandidateInput) { profileId, text, jobBrief }: ContactCandidateInput,
    @Ctx() context: Context,
  ) {
    const contact = await contactCandidate(context, {
      profileId: idOf('Profile', profileId),
      jobBrief: jobBriefOf(jobBrief),
      text: wordsOf(text),
    });
    return { contact, profile: await profileFor(context, contact.profile.id) };
  }

  @Mutation(() => ReplyToContactPayload, { description: 'A word more in a thread, from either of the two.' })
  async replyToContact(
    @Arg('input', () => ReplyToContactInput) { contactId, text, attachmentIds }: ReplyToContactInput,
    @Ctx() context: Context,
  ) {
    const attachments = (attachmentIds ?? []).map((id) => idOf('ContactAttachment', id));
    return { contact: await replyToContact(context, idOf('Contact', contactId), { text: wordsOf(text), attachments }) };
  }

  @Mutation(() => StopContactPayload, {
    description: 'The candidate puts an end to a thread: nobody of that company writes to them any more.',
  })
  async stopContact(@Arg('input', () => StopContactInput) { contactId }: StopContactInput, @Ctx() context: Context) {
    return { contact: await stopContact(context, idOf('Contact', contactId)) };
  }

  @FieldResolver(() => ProfileType, {
    nullable: true,
    description: 'The profile, as the viewer may see it now; null where they may not any more.',
  })
  profile(@Root() { profile }: Contact, @Ctx() context: Context): Promise<ProfileView | null> {
    return profileFor(context, profile.id);
  }

  @FieldResolver(() => String, { description: 'What the profile goes by.' })
  async profileReference(@Root() { profile }: Contact, @Ctx() { em }: Context): Promise<string> {
    return (await em.findOneOrFail(Profile, { id: profile.id })).reference;
  }

  @FieldResolver(() => String, { description: 'The company; confidential.' })
  async companyName(@Root() { company }: Contact, @Ctx() { em }: Context): Promise<string> {
    return (await em.findOneOrFail(Company, { id: company.id })).name;
  }

  @FieldResolver(() => String, { description: 'Who writes for it.' })
  recruiterName(@Root() contact: Contact, @Ctx() { em }: Context): Promise<string> {
    return recruiterName(em, contact);
  }

  @FieldResolver(() => [ContactMessageType], { description: 'What was written, in order; the last 500.' })
  async messages(@Root() contact: Contact, @Ctx() { em }: Context): Promise<ContactMessage[]> {
    const last = await em.find(ContactMessage, { contact }, { orderBy: { sentAt: 'desc', id: 'desc' }, limit: 500 });
    return withAttachments(em, last.reverse());
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the candidate keeps the company’s name, city and main activity to themselves: until a collaboration is declared.',
  })
  isConfidential(@Root() contact: Contact, @Ctx() { em }: Context): Promise<boolean> {
    return isConfidentialBetween(em, contact);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may write in it now.' })
  async viewerCanReply(@Root() contact: Contact, @Ctx() { em, viewer, now }: Context): Promise<boolean> {
    return mayReply(contact, await em.findOneOrFail(Profile, { id: contact.profile.id }), viewer, now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may put an end to it now.' })
  viewerCanStop(@Root() contact: Contact, @Ctx() { viewer }: Context): boolean {
    return mayStop(contact, viewer);
  }
}

@Resolver(() => CandidateType)
export class CandidateContactsResolver {
  @FieldResolver(() => [ContactType], { description: 'Who wrote to them, newest first; for themselves and the network manager.' })
  contacts(@Root() { id }: Candidate, @Ctx() { em, viewer }: Context): Promise<Contact[]> {
    return em.find(Contact, { $and: [{ candidate: id }, pairsVisibleTo(viewer)] }, newestFirst);
  }
}

@Resolver(() => RecruiterType)
export class RecruiterContactsResolver {
  @FieldResolver(() => [ContactType], {
    description: 'The threads they write in for their company, newest first; for colleagues and the network manager.',
  })
  contacts(@Root() { id }: Recruiter, @Ctx() { em, viewer }: Context): Promise<Contact[]> {
    return em.find(Contact, { $and: [{ recruiter: id }, pairsVisibleTo(viewer)] }, newestFirst);
  }
}
