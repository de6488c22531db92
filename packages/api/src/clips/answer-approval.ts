import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../authorization/context.ts';
import { requireUnlocked } from '../candidates/data-lock.ts';
import { holdReleaseCovering } from '../image-releases/release-covers.ts';
import { announce } from '../platform/events.ts';
import { textOf } from '../platform/graphql/text.ts';
import { enqueue } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { Clip } from './clip.entity.ts';
import { refuseLeaks } from './clip-findings.ts';
import type { ClipState } from './clip-life.ts';
import { ClipRemark } from './clip-remark.entity.ts';
import type { ClipVersion, Diffusion, Excerpt } from './clip-version.entity.ts';
import { cutExcerpt } from './cut-excerpt.job.ts';
import { knownIdentityOf } from './known-identity.ts';
import { newestVersion } from './newest-version.ts';
import { refuseOffTopic, shownOf } from './off-topic.ts';
import { type QuestionKey, takeQuestion } from './open-question.ts';
import { usedBy } from './used-of-person.ts';

/** The version a mail is about, where its clip still waits for that answer: approving version 3 while 4 stands is refused, plainly (C3). */
const versionAsked = async (em: Em, key: QuestionKey, now: Date): Promise<ClipVersion> => {
  const { version } = await takeQuestion(em, key, now);
  await requireUnlocked(em, version.clip.candidate.id);
  // As it stands once nobody else holds it: an editor may have changed it while this waited.
  const clip = await em.findOneOrFail(Clip, version.clip.id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const newest = await newestVersion(em, clip);
  if (clip.state !== 'AWAITING_APPROVAL' || newest?.id !== version.id) throw new Refusal('CLIP_CHANGED');
  return version;
};

const checkExcerpt = (excerpt: Excerpt | null | undefined, duration: number): Excerpt | null => {
  if (!excerpt) return null;
  const { start, end } = excerpt;
  if (!(start >= 0 && end - start >= 1 && end <= duration + 0.04)) throw new Refusal('EXCERPT_INVALID', {}, ['excerpt']);
  return start === 0 && end >= duration ? null : { start, end: Math.min(end, duration) };
};

const settle = async (em: Em, version: ClipVersion, state: ClipState): Promise<void> => {
  await em.nativeUpdate(Clip, { id: version.clip.id }, { state });
  await announce(em, 'clip-changed', version.clip.id);
};

export type ApprovalAnswer = { diffusion?: Diffusion | null; excerpt?: Excerpt | null };
/** What stands behind an answer: the link of the mail and a button, or the reply itself. */
export type AnsweredBy = { how: string; from: string };

/**
 * The candidate's approval by e-mail: by the link of the mail followed by an explicit button, or by a reply (C3). It binds media, title, description and poster by the
 * manifest's hash. Whether the clip is public or restricted is asked, nothing pre-ticked; without that choice nothing happens (C4).
 */
export const approveClip = (
  { em, now }: Pick<Context, 'em' | 'now'>,
  key: QuestionKey,
  { diffusion, excerpt: wanted }: ApprovalAnswer,
  { how, from }: AnsweredBy,
): Promise<ClipVersion> =>
  em.transactional(async (tx) => {
    if (!diffusion) throw new Refusal('DIFFUSION_CHOICE_REQUIRED', {}, ['diffusion']);
    const version = await versionAsked(tx, key, now);
    const { candidate } = version.clip;
    await holdReleaseCovering(tx, candidate.id, usedBy(version), now);
    refuseLeaks(version, await knownIdentityOf(tx, candidate));
    const excerpt = checkExcerpt(wanted, version.durationSeconds);
    // A part without what they marked off-topic may be approved; the whole may not (I4).
    await refuseOffTopic(tx, shownOf({ segments: version.segments, excerpt }), 'version');
    Object.assign(version, { approvedAt: now, diffusion, excerpt });
    await settle(tx, version, 'APPROVED');
    if (excerpt) await enqueue(tx, cutExcerpt, { versionId: version.id });
    await append(tx, {
      register: 'transactions',
      type: 'clip-approved',
      at: now,
      by: { kind: 'candidate', id: candidate.id },
      about: { kind: 'clip-version', id: version.id },
      parties: [candidate.id],
      payload: {
        number: version.number,
        manifestHash: version.manifestHash,
        diffusion,
        excerpt,
        how,
        from,
      },
    });
    return version;
  });

export type Remark = { text: string; at: number | null };

/** In the candidate's words, each with its place; `comment` is of the clip as a whole, or of the place it was written at. */
const readRemarks = (comment: string, at: number | null, placed: readonly Remark[]): Remark[] => {
  if (placed.length > limits.clipRemarks) throw new Refusal('CONTENT_TOO_LONG', { maximum: limits.clipRemarks }, ['remarks']);
  const first = { text: textOf(comment, limits.longText, ['comment']), at };
  const others = placed.map((remark, index) => ({
    at: remark.at,
    text: textOf(remark.text, limits.reason, ['remarks', String(index), 'text']),
  }));
  const made = [first, ...others].filter(({ text }) => text !== '');
  if (made.length === 0) throw new Refusal('INVALID_INPUT', { detail: 'comment' }, ['comment']);
  if (made.some((remark) => remark.at !== null && !(remark.at >= 0 && remark.at <= limits.sourceSeconds)))
    throw new Refusal('INVALID_INPUT', { detail: 'atSeconds' }, ['remarks']);
  return made;
};

/** The candidate's no, with what to change and where: the editor takes it from there. */
export const requestClipChanges = (
  { em, now }: Pick<Context, 'em' | 'now'>,
  key: QuestionKey,
  comment: string,
  at: number | null | undefined,
  placed: readonly Remark[] = [],
): Promise<ClipVersion> =>
  em.transactional(async (tx) => {
    const remarks = readRemarks(comment, at ?? null, placed);
    const version = await versionAsked(tx, key, now);
    const [first] = remarks;
    Object.assign(version, { changesRequestedAt: now, changesComment: first?.text, changesAt: first?.at ?? null });
    for (const remark of remarks) tx.create(ClipRemark, { version, ...remark, madeAt: now });
    await settle(tx, version, 'CHANGES_REQUESTED');
    await append(tx, {
      register: 'communications',
      type: 'clip-changes-requested',
      at: now,
      by: { kind: 'candidate', id: version.clip.candidate.id },
      about: { kind: 'clip-version', id: version.id },
      parties: [version.clip.candidate.id],
      payload: { number: version.number, comment: first?.text ?? '', at: first?.at ?? null, remarks: remarks.slice(1) },
    });
    return version;
  });
