import { limits } from '@jobprod/shared/limits';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Company } from '../companies/company.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { textOf } from '../platform/graphql/text.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { hasConsulted } from '../profiles/has-consulted.ts';
import { holdSeenProfile } from './hold-profile.ts';
import { CompanyNote } from './shortlist.entity.ts';

/** Notes something of a profile the company has consulted. What the page warns of is the writer's to mend: refusing to keep it would only have it kept elsewhere. */
export const writeCompanyNote = ({ em, viewer: asking, now }: Context, profileId: string, written: string): Promise<string> =>
  em.transactional(async (tx) => {
    const { viewer, profile } = await holdSeenProfile(tx, { viewer: asking, now }, profileId);
    if (!(await hasConsulted(tx, profile.id, viewer.companyId))) throw new Refusal('CONSULTATION_REQUIRED');
    const text = textOf(written, limits.companyNote, ['text']);
    if (text === '') throw new Refusal('INVALID_INPUT', { detail: 'text' }, ['text']);
    const company = tx.getReference(Company, viewer.companyId);
    if ((await tx.count(CompanyNote, { company, profile })) >= limits.companyNotes)
      throw new Refusal('CONTENT_TOO_LONG', { maximum: limits.companyNotes }, ['text']);
    const writtenBy = tx.getReference(Recruiter, viewer.recruiterId);
    await tx.persist(tx.create(CompanyNote, { id: newId(), company, profile, text, writtenBy, writtenAt: now })).flush();
    return profile.id;
  });

/** Any of the company's recruiters may: a note is the company's, and whoever wrote it may have left. */
export const deleteCompanyNote = ({ em, viewer: asking, now }: Context, noteId: string): Promise<string> =>
  em.transactional(async (tx) => {
    const note = asking.kind === 'recruiter' ? await tx.findOne(CompanyNote, { id: noteId, company: asking.companyId }) : null;
    if (!note) throw notFound();
    const { profile } = await holdSeenProfile(tx, { viewer: asking, now }, note.profile.id);
    await tx.nativeDelete(CompanyNote, { id: noteId });
    return profile.id;
  });
