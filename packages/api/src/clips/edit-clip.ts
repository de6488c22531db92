import type { Language } from '@jobprod/shared/language';
import { limits } from '@jobprod/shared/limits';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { requireUnlocked } from '../candidates/data-lock.ts';
import { announce } from '../platform/events.ts';
import { textOf } from '../platform/graphql/text.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { requireCurrentTerms } from '../terms/current-terms.ts';
import { checkSegments, type WantedSegment } from './check-segments.ts';
import { Clip } from './clip.entity.ts';
import { carriedCaptions } from './clip-captions.ts';
import { durationOf } from './clip-duration.ts';
import { refuseLeaks } from './clip-findings.ts';
import { isEditable } from './clip-life.ts';
import { holdClip } from './hold-clip.ts';
import { knownIdentityOf } from './known-identity.ts';

export type ClipChanges = {
  title?: string | null;
  description?: string | null;
  segments?: readonly WantedSegment[] | null;
  posterAt?: number | null;
};

const change = async (em: Em, clip: Clip, { title, description, segments, posterAt }: ClipChanges, now: Date): Promise<void> => {
  const words = {
    title: title == null ? clip.title : textOf(title, limits.clipTitle, ['title']).replace(/\s+/g, ' '),
    description: description == null ? clip.description : textOf(description, limits.clipDescription, ['description']),
  };
  const cut = segments ? await checkSegments(em, clip.candidate, segments) : clip.segments;
  refuseLeaks({ ...words, segments: cut }, await knownIdentityOf(em, clip.candidate));
  const captions = segments ? await carriedCaptions(em, clip, cut) : clip.captions;
  Object.assign(clip, words, { segments: cut, captions });
  if (posterAt != null) clip.posterAt = Math.max(0, Math.min(posterAt, durationOf(clip.segments)));
  clip.updatedAt = now;
};

export const createClip = (
  { em, now, viewer }: Context,
  candidateId: string,
  language: Language | undefined,
  changes: ClipChanges,
): Promise<Clip> =>
  em.transactional(async (tx) => {
    const candidate = await tx.findOne(Candidate, { id: candidateId }, { populate: ['account'] });
    if (!candidate || viewer.kind !== 'staff') throw notFound();
    await requireUnlocked(tx, candidate.id, viewer);
    await requireCurrentTerms(tx, candidate.id, viewer.kind);
    const clip = tx.create(Clip, {
      id: newId(),
      candidate,
      state: 'DRAFT',
      revision: 1,
      title: '',
      description: '',
      language: language ?? candidate.account.language,
      segments: [],
      posterAt: 0,
      captions: [],
      captionsLanguage: language ?? candidate.account.language,
      createdAt: now,
      updatedAt: now,
    });
    await change(tx, clip, changes, now);
    await tx.persist(clip).flush();
    await append(tx, {
      register: 'transactions',
      type: 'clip-created',
      at: now,
      by: { kind: 'staff', id: viewer.staffId },
      about: { kind: 'clip', id: clip.id },
      parties: [candidate.id],
      payload: {},
    });
    return clip;
  });

/** Changes a draft. It starts the way to approval anew: what was rendered or asked about before is no longer what stands here (C3). */
export const updateClip = ({ em, viewer, now }: Context, clipId: string, revision: number, changes: ClipChanges): Promise<Clip> =>
  em.transactional(async (tx) => {
    const clip = await holdClip(tx, clipId, viewer);
    if (clip.revision !== revision) throw new Refusal('CLIP_CHANGED');
    if (!isEditable(clip.state)) throw new Refusal('NOT_POSSIBLE_NOW');
    await change(tx, clip, changes, now);
    clip.revision += 1;
    clip.state = 'DRAFT';
    await announce(tx, 'clip-changed', clip.id);
    return clip;
  });
