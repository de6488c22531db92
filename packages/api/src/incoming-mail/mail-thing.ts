import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Viewer } from '../authorization/viewer.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { candidatesOpenTo } from '../candidates/data-lock.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { ImageRelease } from '../image-releases/image-release.entity.ts';
import { Contact } from '../introductions/contact.entity.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Profile } from '../profiles/profile.entity.ts';
import type { MailPurpose, MailThingKind } from './mail-life.ts';

/** Something a message can be about: `title` as staff know it. */
export type MailThing = { kind: MailThingKind; id: string; title: string; number: number | null; at: Date; candidateId: string };

/** What a message of this purpose can be about; of the others there is nothing but the message. */
export const kindOfPurpose = {
  CLIP_APPROVAL: 'CLIP_VERSION',
  PREVIEW: 'CLIP_VERSION',
  INTRODUCTION: 'INTRODUCTION',
  CONTACT: 'CONTACT',
  RESTRICTION: 'PROFILE',
  IMAGE_RELEASE: 'IMAGE_RELEASE',
} as const satisfies Partial<Record<MailPurpose, MailThingKind>>;

/** Whose, or which: the candidate’s, the recruiter’s, or one by its id. */
export type Which = { candidate: string } | { recruiter: string } | { id: string };

const newest = 10;
type Pair = Introduction | Contact;

const ofPair = (kind: 'INTRODUCTION' | 'CONTACT', { id, company, profile, candidate }: Pair, at: Date): MailThing => ({
  kind,
  id,
  title: `${company.name} · ${profile.reference}`,
  number: null,
  at,
  candidateId: candidate.id,
});

/** As far as the candidate’s data are there for who asks (G3). */
const open = (viewer: Viewer, which: Which): FilterQuery<Candidate> => ({
  $and: [candidatesOpenTo(viewer), 'candidate' in which ? { id: which.candidate } : {}],
});
const pairWhere = (viewer: Viewer, which: Which) => ({
  candidate: open(viewer, which),
  ...('id' in which ? { id: which.id } : {}),
  ...('recruiter' in which ? { recruiter: which.recruiter } : {}),
});

type Finder = (em: Em, viewer: Viewer, which: Which) => Promise<MailThing[]>;

/** Each newest first. A recruiter has no clips, profiles or releases: what is theirs are the pairs they are one of. */
export const findThings: Readonly<Record<MailThingKind, Finder>> = {
  async CLIP_VERSION(em, viewer, which) {
    if ('recruiter' in which) return [];
    const where = { clip: { candidate: open(viewer, which) }, ...('id' in which ? { id: which.id } : {}) };
    const found = await em.find(ClipVersion, where, { populate: ['clip'], orderBy: { renderedAt: 'desc' }, limit: newest });
    return found.map(({ id, title, number, renderedAt: at, clip }) => ({
      kind: 'CLIP_VERSION',
      id,
      title,
      number,
      at,
      candidateId: clip.candidate.id,
    }));
  },
  async INTRODUCTION(em, viewer, which) {
    const options = { populate: ['company', 'profile'] as const, orderBy: { requestedAt: 'desc' } as const, limit: newest };
    return (await em.find(Introduction, pairWhere(viewer, which), options)).map((one) => ofPair('INTRODUCTION', one, one.requestedAt));
  },
  async CONTACT(em, viewer, which) {
    const options = { populate: ['company', 'profile'] as const, orderBy: { startedAt: 'desc' } as const, limit: newest };
    return (await em.find(Contact, pairWhere(viewer, which), options)).map((one) => ofPair('CONTACT', one, one.startedAt));
  },
  async PROFILE(em, viewer, which) {
    if ('recruiter' in which) return [];
    const where = { candidate: open(viewer, which), state: { $ne: 'ERASED' as const }, ...('id' in which ? { id: which.id } : {}) };
    const found = await em.find(Profile, where, { orderBy: { createdAt: 'desc' }, limit: newest });
    return found.map(({ id, reference: title, createdAt: at, candidate }) => ({
      kind: 'PROFILE',
      id,
      title,
      number: null,
      at,
      candidateId: candidate.id,
    }));
  },
  async IMAGE_RELEASE(em, viewer, which) {
    if ('recruiter' in which) return [];
    const where = { candidate: open(viewer, which), ...('id' in which ? { id: which.id } : {}) };
    const found = await em.find(ImageRelease, where, { orderBy: { startsAt: 'desc' }, limit: newest });
    return found.map(({ id, startsAt: at, candidate }) => ({
      kind: 'IMAGE_RELEASE',
      id,
      title: '',
      number: null,
      at,
      candidateId: candidate.id,
    }));
  },
};
