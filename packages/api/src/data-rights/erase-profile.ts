import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { requireUnlocked } from '../candidates/data-lock.ts';
import { mayBecome as clipMayBecome } from '../clips/clip-life.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { eraseClipFiles } from '../clips/erase-clip-files.ts';
import { endDiffusion } from '../diffusion/end-diffusion.ts';
import { normalReference } from '../diffusion/pass-phrase.ts';
import { takeClipBack } from '../diffusion/publish-clip.ts';
import { holdClips } from '../diffusion/rename-candidate.ts';
import { forgetFilesOf } from '../disputes/keep-files.ts';
import { announce } from '../platform/events.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { ClipPlacement } from '../profiles/clip-placement.entity.ts';
import { erasePictures } from '../profiles/erase-pictures.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { takeOwnProfile } from '../profiles/publish-profile.ts';
import { isOwner } from '../profiles/visibility.ts';
import { forgetPromotionOf } from '../promotion/forget-promotion.ts';
import { forgetShortlistsOf } from '../shortlists/forget-shortlists.ts';
import { profileErasedMail } from './profile-erased.mail.ts';

/** The clips that ever stood on it: taken back where they still stand. Answers how many, and their files, which nothing names any more. */
const eraseClips = async (tx: Em, context: Context, profileId: string): Promise<{ clips: number; files: string[] }> => {
  const placed = await tx.find(ClipPlacement, { profile: profileId });
  const versions = await tx.find(
    ClipVersion,
    { id: { $in: placed.map(({ clipVersionId }) => clipVersionId) } },
    { populate: ['clip'], orderBy: { clip: { id: 'asc' } } },
  );
  const clips = [...new Map(versions.map(({ clip }) => [clip.id, clip])).values()];
  for (const { id, state } of clips) if (clipMayBecome(state, 'WITHDRAWN')) await takeClipBack({ ...context, em: tx }, id, null);
  const files = await eraseClipFiles(
    tx,
    clips.map(({ id }) => id),
    context.now,
  );
  return { clips: clips.length, files };
};

/**
 * Erases a candidate's own profile, for ever: what it said, its pictures, the clips that stood on it, whoever it was open to or closed for, and the address and reference
 * it went by. Their account, agreements, videos sent, exchanges with companies, and the registers stay: the erasure of all that is held (G4) is another right. The
 * reference, typed once more, is the confirmation. While a case of theirs is open, what the registers hold and the files that may be evidence stay until it ends, shown to nobody (T6).
 */
export const eraseProfile = (context: Context, id: string, reference: string): Promise<Candidate> =>
  context.em.transactional(async (tx) => {
    const { viewer, now, services } = context;
    const seen = await tx.findOne(Profile, { id, state: { $ne: 'ERASED' } });
    if (!seen || !isOwner(seen, viewer)) throw notFound();
    await requireUnlocked(tx, seen.candidateId);
    if (normalReference(reference) !== seen.reference) throw new Refusal('CONFIRMATION_WRONG', {}, ['reference']);
    // Candidate, clips, profile, placement: the order of everyone who takes several.
    await holdClips(tx, seen.candidateId);
    const profile = await takeOwnProfile(tx, viewer, id);
    const { clips, files } = await eraseClips(tx, context, id);
    const { state: before, candidate } = profile;
    const pictures = await erasePictures(tx, profile);
    const areFilesGone = await forgetFilesOf(tx, candidate.id, [...files, ...pictures], now);
    await endDiffusion(tx, profile, now);
    await forgetPromotionOf(tx, profile);
    const kept = await forgetShortlistsOf(tx, id);
    profile.erase(now);
    await tx.flush();
    await append(tx, {
      register: 'communications',
      type: 'profile-erased',
      at: now,
      by: { kind: 'candidate', id: candidate.id },
      about: { kind: 'profile', id },
      parties: [candidate.id],
      payload: { before, clips, pictures: pictures.length, companyNotes: kept.notes, ...(areFilesGone ? {} : { filesKeptFor: 'dispute' }) },
    });
    const account = await tx.findOneOrFail(Account, candidate.account.id);
    await queueMail(tx, profileErasedMail(account, services.settings.origin), now);
    await announce(tx, 'profile-changed', id);
    return candidate;
  });
