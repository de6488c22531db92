import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { RecruiterType } from '../companies/recruiter.types.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { profileFor } from '../profiles/load-profiles.ts';
import { ProfileType } from '../profiles/profile.types.ts';
import type { ProfileView } from '../profiles/profile-view.ts';
import { deleteCompanyNote, writeCompanyNote } from './keep-notes.ts';
import { shortlistProfile, unlistProfile } from './keep-shortlist.ts';
import { entriesOf, listsWith, type Shortlist, type ShortlistEntry, shortlistsOf } from './read-shortlists.ts';
import { CompanyNote } from './shortlist.entity.ts';
import {
  CompanyNoteType,
  DeleteCompanyNoteInput,
  ShortlistEntryType,
  ShortlistPayload,
  ShortlistProfileInput,
  ShortlistType,
  WriteCompanyNoteInput,
} from './shortlist.types.ts';

@Resolver(() => ShortlistType)
export class ShortlistResolver {
  @FieldResolver(() => [ShortlistEntryType])
  entries(@Root() list: Shortlist, @Ctx() context: Context): Promise<ShortlistEntry[]> {
    return entriesOf(context, list);
  }

  @Mutation(() => ShortlistPayload, { description: 'Puts a profile on one of the company’s lists.' })
  async shortlistProfile(@Arg('input', () => ShortlistProfileInput) { profileId, list }: ShortlistProfileInput, @Ctx() context: Context) {
    return { profile: await profileFor(context, await shortlistProfile(context, idOf('Profile', profileId), list)) };
  }

  @Mutation(() => ShortlistPayload, { description: 'Takes a profile off one of the company’s lists.' })
  async unlistProfile(@Arg('input', () => ShortlistProfileInput) { profileId, list }: ShortlistProfileInput, @Ctx() context: Context) {
    return { profile: await profileFor(context, await unlistProfile(context, idOf('Profile', profileId), list)) };
  }

  @Mutation(() => ShortlistPayload, {
    description: 'Notes something of a profile, for the company’s recruiters; its candidate may read it.',
  })
  async writeCompanyNote(@Arg('input', () => WriteCompanyNoteInput) { profileId, text }: WriteCompanyNoteInput, @Ctx() context: Context) {
    return { profile: await profileFor(context, await writeCompanyNote(context, idOf('Profile', profileId), text)) };
  }

  @Mutation(() => ShortlistPayload, { description: 'Deletes a note of the company’s.' })
  async deleteCompanyNote(@Arg('input', () => DeleteCompanyNoteInput) { noteId }: DeleteCompanyNoteInput, @Ctx() context: Context) {
    return { profile: await profileFor(context, await deleteCompanyNote(context, idOf('CompanyNote', noteId))) };
  }
}

@Resolver(() => ShortlistEntryType)
export class ShortlistEntryResolver {
  @FieldResolver(() => Date)
  addedAt(@Root() { kept }: ShortlistEntry): Date {
    return new Date(kept.addedAt);
  }

  @FieldResolver(() => String)
  addedByName(@Root() { kept }: ShortlistEntry): string {
    return kept.addedByName;
  }
}

@Resolver(() => RecruiterType)
export class RecruiterShortlistsResolver {
  @FieldResolver(() => [ShortlistType], {
    description: 'For a recruiter, of themselves: the lists their company keeps, by name. Empty for anyone else.',
  })
  shortlists(@Ctx() context: Context): Promise<Shortlist[]> {
    return shortlistsOf(context);
  }
}

@Resolver(() => ProfileType)
export class ProfileShortlistsResolver {
  @FieldResolver(() => [String], { description: 'For a recruiter: which of their company’s lists it is on. Empty for anyone else.' })
  shortlists(@Root() { id }: ProfileView, @Ctx() context: Context): Promise<string[]> {
    return listsWith(context, id);
  }

  @FieldResolver(() => [CompanyNoteType], {
    description: 'For a recruiter: what their company noted of it, the latest first. Empty for anyone else.',
  })
  async companyNotes(@Root() { id }: ProfileView, @Ctx() { em, viewer }: Context): Promise<CompanyNote[]> {
    if (viewer.kind !== 'recruiter') return [];
    return em.find(
      CompanyNote,
      { profile: id, company: viewer.companyId },
      { populate: ['company', 'writtenBy.account'], orderBy: { writtenAt: 'desc', id: 'desc' }, refresh: true },
    );
  }
}

@Resolver(() => CompanyNoteType)
export class CompanyNoteResolver {
  @FieldResolver(() => ID, { description: 'Its id.' })
  id(@Root() { id }: CompanyNote): string {
    return toGlobalId('CompanyNote', id);
  }

  @FieldResolver(() => String, { description: 'The company it is of.' })
  companyName(@Root() { company }: CompanyNote): string {
    return company.name;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'For the company’s recruiters: who of them wrote it. Null for the candidate, who reads the company’s name.',
  })
  writtenByName(@Root() { writtenBy: { account } }: CompanyNote, @Ctx() { viewer }: Context): string | null {
    return viewer.kind === 'recruiter' ? `${account.firstName} ${account.lastName}` : null;
  }
}

@Resolver(() => CandidateType)
export class CandidateNotesResolver {
  @FieldResolver(() => [CompanyNoteType], {
    description: 'For the candidate themselves: what companies noted of them, the latest first (G2). Empty for anyone else.',
  })
  companyNotes(@Root() { id }: Candidate, @Ctx() { em }: Context): Promise<CompanyNote[]> {
    return em.find(
      CompanyNote,
      { profile: { candidate: id } },
      { populate: ['company', 'writtenBy.account'], orderBy: { writtenAt: 'desc', id: 'desc' }, refresh: true },
    );
  }
}
