import { LockMode } from '@mikro-orm/core';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { discloseCompany } from '../companies/disclose-company.ts';
import { later } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import { digestOf, newId, newSecret, sameDigest } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { ProfileAccess } from '../profiles/profile-access.entity.ts';
import { isVisibleTo } from '../profiles/visibility.ts';
import { hashPhrase, normalReference } from './pass-phrase.ts';
import { ProfilePassword } from './profile-password.entity.ts';
import { UnlockGrant } from './unlock-grant.entity.ts';
import { browserCookie } from './unlocked-profiles.ts';

const unlockMinutes = 30;
const longestPhrase = 200;

const perSource = { limit: 40, minutes: 10 };
const perSourceAndGate = { limit: 8, minutes: 10 };
const perGate = { limit: 60, minutes: 10 };
const perSourceUnderAttack = { limit: 2, minutes: 10 };

/** A person who is signed in is held off as themselves, anyone else by where they come from. */
const sourceOf = ({ viewer, exchange }: Context): string =>
  digestOf('accountId' in viewer ? `account ${viewer.accountId}` : `source ${exchange.source}`);

/**
 * Holds guessing off by source and by gate, whether or not the gate leads anywhere (fault C08). A gate under attack from many places narrows for each place, and
 * closes for none: whoever holds the password and comes from elsewhere still gets in.
 */
const holdOff = async (context: Context, reference: string): Promise<void> => {
  const { em, now } = context;
  const source = sourceOf(context);
  await throttle(em, `gate from ${source}`, perSource, now);
  await throttle(em, `gate ${reference} from ${source}`, perSourceAndGate, now);
  try {
    await throttle(em, `gate ${reference}`, perGate, now);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await throttle(em, `gate ${reference} under attack from ${source}`, perSourceUnderAttack, now);
  }
};

const unlocked = (viewer: Viewer, profileId: string): Viewer => ({
  ...viewer,
  unlockedProfileIds: new Set([...viewer.unlockedProfileIds, profileId]),
});

/**
 * The password that opens this gate with this phrase. One slow hash is made and compared with every password of the gate, or with none; of those that do not fit
 * nothing else is read, so that a gate with passwords and one with none take the same time (fault C12).
 */
const findPassword = async (em: Em, reference: string, phrase: string): Promise<ProfilePassword | undefined> => {
  const known = await em.execute<{ id: string; hash: string }[]>(
    `select w.id, w.hash from profile_password w join profile p on p.id = w.profile_id
     where p.reference = ? and w.revoked_at is null order by w.issued_at desc limit 200`,
    [reference],
  );
  const hash = await hashPhrase(reference, phrase);
  const [found] = known.filter((password) => sameDigest(password.hash, hash));
  return found && em.findOneOrFail(ProfilePassword, found.id, { populate: ['profile', 'recruiter'] });
};

/** What this browser had opened goes on under its new secret: the old one, which it may have been given, opens nothing any more (fault A17). */
const takeOver = async (em: Em, { exchange }: Context, browserDigest: string): Promise<void> => {
  const brought = exchange.cookie(browserCookie);
  if (brought) await em.nativeUpdate(UnlockGrant, { browserDigest: digestOf(brought) }, { browserDigest });
};

const open = (context: Context, found: ProfilePassword, browserDigest: string): Promise<Date> =>
  context.em.fork().transactional(async (tx) => {
    const { now, viewer } = context;
    await takeOver(tx, context, browserDigest);
    // Held until the commit: a revocation waits, or has come first and is seen here (fault J05).
    const password = await tx.findOne(ProfilePassword, { id: found.id, revokedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!password) throw new Refusal('PASSWORD_WRONG', {}, ['password']);
    await tx.populate(password, ['profile', 'recruiter']);
    const { profile, recruiter } = password;
    const expiresAt = new Date(Math.min(later(now, { minutes: unlockMinutes }).getTime(), password.expiresAt.getTime()));
    password.lastUsedAt = now;
    const companyId = viewer.kind === 'recruiter' ? viewer.companyId : (recruiter?.company.id ?? null);
    tx.create(UnlockGrant, { id: newId(), password, profileId: profile.id, browserDigest, grantedAt: now, expiresAt });
    const access = tx.create(ProfileAccess, {
      id: newId(),
      profile,
      at: now,
      kind: 'UNLOCKED',
      reason: 'PASSWORD_HOLDER',
      company: companyId,
      actorId: password.id,
    });
    await tx.flush();
    await append(tx, {
      register: 'communications',
      type: 'profile-unlocked',
      at: now,
      by: 'accountId' in viewer ? { kind: viewer.kind, id: viewer.accountId } : { kind: viewer.kind },
      about: { kind: 'profile', id: profile.id },
      parties: [profile.candidateId, ...(companyId === null ? [] : [companyId])],
      payload: { access: access.id, password: password.id, until: expiresAt.toISOString() },
    });
    if (companyId !== null) await discloseCompany(tx, { candidateId: profile.candidateId, companyId, occasion: 'consultation' }, now);
    await announce(tx, 'profile-unlocked', profile.id);
    return expiresAt;
  });

/**
 * The gate, the same for everybody: opens one profile, in this browser, for half an hour, to whoever has its reference and a password that stands (D2, D3). A wrong
 * reference, a wrong password, a profile that is not shown or does not exist for this viewer: one answer, after the same work.
 */
export const unlockProfile = async (
  context: Context,
  typed: { reference: string; password: string },
): Promise<{ profileId: string; expiresAt: Date }> => {
  const { em, viewer, now, exchange } = context;
  const reference = normalReference(typed.reference.slice(0, 40));
  await holdOff(context, reference);
  // Cut, not refused: too long a phrase costs what any wrong one does.
  const found = await findPassword(em.fork(), reference, typed.password.slice(0, longestPhrase));
  const wrong = new Refusal('PASSWORD_WRONG', {}, ['password']);
  if (!found || typed.password.length > longestPhrase || !isVisibleTo(found.profile, unlocked(viewer, found.profile.id), now)) throw wrong;
  if (found.expiresAt <= now) throw new Refusal('PASSWORD_EXPIRED', {}, ['password']);
  const secret = newSecret();
  const expiresAt = await open(context, found, digestOf(secret));
  exchange.setCookie(browserCookie, secret, { maxAgeSeconds: unlockMinutes * 60 });
  context.viewer = unlocked(viewer, found.profile.id);
  return { profileId: found.profile.id, expiresAt };
};
