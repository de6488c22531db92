import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { Clip } from '../clips/clip.entity.ts';
import { findingsOf } from '../clips/clip-findings.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { knownIdentityOf } from '../clips/known-identity.ts';
import { announce } from '../platform/events.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { removeClip, standingClip } from '../profiles/place-clip.ts';
import { profileOf } from '../profiles/profile-of.ts';

/** No clip of theirs is published or changed until the transaction ends: whoever publishes holds the clip, then asks for the name. */
export const holdClips = (em: Em, candidateId: string): Promise<Clip[]> =>
  em.find(
    Clip,
    { candidate: candidateId, state: { $ne: 'WITHDRAWN' } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );

/**
 * C2: a title or description that carries the name or address as it now is comes off at once, everywhere. It was approved as it stood, so no word of it can be changed: the clip is
 * withdrawn, and another made of it. What is not published yet is checked again at each of its steps.
 */
export const withdrawIfNamed = async (
  em: Em,
  candidate: Candidate,
  { clips, what, by }: { clips: readonly Clip[]; what: 'name, as corrected,' | 'new address'; by: RegisterReference },
  now: Date,
): Promise<boolean> => {
  const profile = await profileOf(em, candidate.id);
  const placement = profile && (await standingClip(em, profile.id));
  const version = placement && (await em.findOne(ClipVersion, { id: placement.clipVersionId }));
  const clip = clips.find(({ id }) => id === version?.clip.id);
  if (!profile || !version || !clip) return false;
  const certain = findingsOf(version, await knownIdentityOf(em, candidate)).filter(({ severity }) => severity === 'block');
  if (certain.length === 0) return false;
  Object.assign(clip, { state: 'WITHDRAWN', withdrawnAt: now });
  await em.flush();
  await append(em, {
    register: 'transactions',
    type: 'clip-withdrawn',
    at: now,
    by,
    about: { kind: 'clip', id: clip.id },
    parties: [candidate.id],
    payload: { reason: `C2: the candidate’s ${what} stands in its ${certain.map(({ field }) => field).join(', ')}` },
  });
  await removeClip(em, profile, 'WITHDRAWN', by, now);
  await announce(em, 'clip-changed', clip.id);
  return true;
};

export type Names = { firstName: string; lastName: string };

/** Changes a candidate’s name, in the caller's transaction, and takes off the clip that would say it (C2). Answers whether one was. */
export const renameCandidate = async (
  em: Em,
  candidate: Candidate,
  { firstName, lastName }: Names,
  by: RegisterReference,
  now: Date,
): Promise<{ hasLostClip: boolean }> => {
  const clips = await holdClips(em, candidate.id);
  const account = await em.findOneOrFail(Account, { id: candidate.account.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  Object.assign(account, { firstName, lastName });
  await em.flush();
  return { hasLostClip: await withdrawIfNamed(em, candidate, { clips, what: 'name, as corrected,', by }, now) };
};
