import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Clip } from '../clips/clip.entity.ts';
import { isOwn, worksOnClips } from '../clips/clip-access.ts';
import { requireCaptions } from '../clips/clip-captions.ts';
import { refuseLeaks } from '../clips/clip-findings.ts';
import { mayBecome } from '../clips/clip-life.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { holdClip } from '../clips/hold-clip.ts';
import { knownIdentityOf } from '../clips/known-identity.ts';
import { newestVersion } from '../clips/newest-version.ts';
import { refuseOffTopic, shownOf } from '../clips/off-topic.ts';
import { approvedFiles } from '../clips/served-files.ts';
import { usedBy } from '../clips/used-of-person.ts';
import { withdrawClip } from '../clips/withdraw-clip.ts';
import { holdReleaseCovering } from '../image-releases/release-covers.ts';
import { announce } from '../platform/events.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import type { RegisterReference } from '../platform/register/append.ts';
import { ensureProfile } from '../profiles/ensure-profile.ts';
import { placeClip, removeClip, standingClip } from '../profiles/place-clip.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { isFrozen } from '../profiles/profile-life.ts';
import { profileOf } from '../profiles/profile-of.ts';
import { restrictAlso } from './restrict-diffusion.ts';

/** The clip that stood there before has made room: it is shown nowhere any more. */
const retire = async (em: Em, profile: Profile, now: Date): Promise<void> => {
  const before = await standingClip(em, profile.id);
  const version = before && (await em.findOne(ClipVersion, { id: before.clipVersionId }));
  if (version) await em.nativeUpdate(Clip, { id: version.clip.id, state: 'PUBLISHED' }, { state: 'WITHDRAWN', withdrawnAt: now });
};

/**
 * Puts the approved version of a clip on its candidate's profile: exactly what was approved, by the editor or the candidate (C3, C4). Its words are checked against the
 * candidate's name once more (C2), and the release must hold and cover what its files show (A1). Restricted, where the candidate chose so with the approval, it is so from the first instant.
 */
export const publishClip = ({ em, viewer, now }: Context, clipId: string): Promise<Clip> =>
  em.transactional(async (tx) => {
    const clip = await holdClip(tx, clipId, viewer);
    if (!(worksOnClips(viewer) || isOwn(clip, viewer))) throw notFound();
    if (!mayBecome(clip.state, 'PUBLISHED')) throw new Refusal('CLIP_NOT_APPROVED');
    const version = await newestVersion(tx, clip);
    const files = version && approvedFiles(version);
    if (!version || !files) throw new Refusal('CLIP_NOT_RENDERED');
    await refuseOffTopic(tx, shownOf(version), 'version');
    await requireCaptions(tx, version);
    const used = usedBy(version);
    await holdReleaseCovering(tx, clip.candidate.id, used, now);
    // Held: a name corrected meanwhile is waited for, or finds the clip published.
    await tx.findOneOrFail(Account, { id: clip.candidate.account.id }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
    refuseLeaks(version, await knownIdentityOf(tx, clip.candidate));

    const { id } = await ensureProfile(tx, clip.candidate.id, now);
    const profile = await tx.findOneOrFail(Profile, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    // Locked, nothing of it is changed (G3).
    if (isFrozen(profile.state)) throw new Refusal('NOT_POSSIBLE_NOW');
    await retire(tx, profile, now);
    const by: RegisterReference =
      viewer.kind === 'staff' ? { kind: 'staff', id: viewer.staffId } : { kind: 'candidate', id: clip.candidate.id };
    if (version.diffusion === 'RESTRICTED') await restrictAlso(tx, profile, 'CLIP', { kind: 'candidate', id: clip.candidate.id }, now);
    const { title, description, excerpt } = version;
    await placeClip(
      tx,
      profile,
      {
        clipVersionId: version.id,
        title,
        description,
        durationSeconds: files.durationSeconds,
        excerpt: excerpt ? { startSeconds: excerpt.start, endSeconds: excerpt.end } : null,
        ...used,
      },
      by,
      now,
    );
    clip.state = 'PUBLISHED';
    clip.publishedAt = now;
    await announce(tx, 'clip-changed', clip.id);
    return clip;
  });

/** Takes a clip back, and off the profile it stands on, in one go. */
export const takeClipBack = ({ em, viewer, now }: Context, clipId: string, reason: string | null | undefined): Promise<Clip> =>
  em.transactional(async (tx) => {
    const clip = await withdrawClip(tx, viewer, clipId, reason, now);
    const profile = await profileOf(tx, clip.candidate.id);
    const placement = profile && (await standingClip(tx, profile.id));
    const version = placement && (await tx.findOne(ClipVersion, { id: placement.clipVersionId }));
    const by: RegisterReference =
      viewer.kind === 'staff' ? { kind: 'staff', id: viewer.staffId } : { kind: 'candidate', id: clip.candidate.id };
    if (profile && version?.clip.id === clip.id) await removeClip(tx, profile, 'WITHDRAWN', by, now);
    return clip;
  });
