import type { Language } from '@jobprod/shared/language';
import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { announce } from '../platform/events.ts';
import { textOf } from '../platform/graphql/text.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { requireCurrentTerms } from '../terms/current-terms.ts';
import { Clip, type Segment } from './clip.entity.ts';
import { durationOf } from './clip-duration.ts';
import { refuseLeaks } from './clip-findings.ts';
import { isEditable } from './clip-life.ts';
import { ClipSource } from './clip-source.entity.ts';
import { knownIdentityOf } from './known-identity.ts';

export type ClipChanges = {
  title?: string | null;
  description?: string | null;
  segments?: readonly Segment[] | null;
  posterAt?: number | null;
};

/** Passages lie inside ready sources of this candidate, and together within the length cap (C1). */
const checkSegments = async (em: Em, candidate: Candidate, segments: readonly Segment[]): Promise<void> => {
  if (segments.length > limits.clipSegments) throw new Refusal('SEGMENTS_INVALID', {}, ['segments']);
  const sources = await em.find(ClipSource, { candidate, id: { $in: segments.map(({ sourceId }) => sourceId) } });
  for (const { sourceId, start, end } of segments) {
    const source = sources.find(({ id }) => id === sourceId);
    if (!source) throw notFound();
    if (source.state !== 'READY' || !source.facts) throw new Refusal('SOURCE_NOT_READY', {}, ['segments']);
    if (!(start >= 0 && end > start && end <= source.facts.duration + 0.04)) throw new Refusal('SEGMENTS_INVALID', {}, ['segments']);
  }
  if (durationOf(segments) > limits.clipSeconds) throw new Refusal('CLIP_TOO_LONG', { maximum: limits.clipSeconds }, ['segments']);
};

const change = async (em: Em, clip: Clip, { title, description, segments, posterAt }: ClipChanges, now: Date): Promise<void> => {
  const words = {
    title: title == null ? clip.title : textOf(title, limits.clipTitle, ['title']).replace(/\s+/g, ' '),
    description: description == null ? clip.description : textOf(description, limits.clipDescription, ['description']),
  };
  refuseLeaks(words, await knownIdentityOf(em, clip.candidate));
  if (segments) {
    await checkSegments(em, clip.candidate, segments);
    clip.segments = segments.map(({ sourceId, start, end }) => ({ sourceId, start, end }));
  }
  Object.assign(clip, words);
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
export const updateClip = ({ em, now }: Context, clipId: string, revision: number, changes: ClipChanges): Promise<Clip> =>
  em.transactional(async (tx) => {
    const clip = await tx.findOne(Clip, { id: clipId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (clip) await tx.populate(clip, ['candidate']);
    if (!clip) throw notFound();
    if (clip.revision !== revision) throw new Refusal('CLIP_CHANGED');
    if (!isEditable(clip.state)) throw new Refusal('NOT_POSSIBLE_NOW');
    await change(tx, clip, changes, now);
    clip.revision += 1;
    clip.state = 'DRAFT';
    await announce(tx, 'clip-changed', clip.id);
    return clip;
  });
