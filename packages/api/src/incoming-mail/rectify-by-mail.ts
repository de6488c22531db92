import type { Language } from '@jobprod/shared/language';
import { limits } from '@jobprod/shared/limits';
import type { Account } from '../authentication/account.entity.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { type Names, renameCandidate } from '../diffusion/rename-candidate.ts';
import { lineOf } from '../platform/graphql/text.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { announceElements } from '../profiles/announce-profile.ts';
import { profileOf } from '../profiles/profile-of.ts';
import { type ProfileRectified, pageNamesOwner, rectifyProfile } from '../profiles/rectify-profile.ts';
import { answerByMail } from './answer-by-mail.ts';
import { rectifiedMail } from './incoming.mail.ts';
import type { IncomingMail } from './incoming-mail.entity.ts';
import { settleMail } from './sort-mail.ts';

export type Rectified = Names & { language?: Language | null } & ProfileRectified;

const candidateOf = async (em: Em, account: Account | null): Promise<Candidate | null> =>
  account?.kind === 'candidate' ? em.findOne(Candidate, { account: account.id }, { populate: ['account'] }) : null;

/** G1: corrects what a candidate's own mail asked to have corrected: identity established, registered, and they are told. What it touches is checked again (C2). */
export const rectifyByMail = (
  context: Context,
  mailId: string,
  { firstName, lastName, language, ...given }: Rectified,
): Promise<IncomingMail> => {
  const names = {
    firstName: lineOf(firstName, limits.personName, ['firstName']),
    lastName: lineOf(lastName, limits.personName, ['lastName']),
  };
  if (names.firstName === '' || names.lastName === '') throw new Refusal('INVALID_INPUT', { detail: 'firstName' }, ['firstName']);
  return settleMail(context, mailId, { type: 'mail-answered', purpose: 'RIGHTS' }, async (tx, { mail, account }) => {
    const { now, viewer } = context;
    const candidate = await candidateOf(tx, account);
    // Only a request shown to be theirs, by its signature or by the link sent to the address on file, came to this.
    if (mail.outcome !== 'RIGHTS_REQUEST' || !account || !candidate || viewer.kind !== 'staff') throw new Refusal('NOT_POSSIBLE_NOW');
    const by = { kind: 'staff', id: viewer.staffId } as const;
    const corrected: string[] = (['firstName', 'lastName'] as const).filter((name) => account[name] !== names[name]);
    const hasNewName = corrected.length > 0;
    const { hasLostClip } = hasNewName ? await renameCandidate(tx, candidate, names, by, now) : { hasLostClip: false };
    const isSpokenOtherwise = language != null && language !== account.language;
    if (isSpokenOtherwise) account.language = language;
    const elements = await rectifyProfile(tx, candidate, given, { by, language: viewer.language }, now);
    corrected.push(...(isSpokenOtherwise ? ['language'] : []), ...elements);
    if (corrected.length === 0) throw new Refusal('INVALID_INPUT', { detail: 'firstName' }, ['firstName']);
    mail.right = 'RECTIFICATION';
    await tx.flush();
    await append(tx, {
      register: 'communications',
      type: 'data-rectified',
      at: now,
      by,
      about: { kind: 'incoming-mail', id: mail.id },
      parties: [candidate.id],
      payload: { corrected, sha256: mail.rawSha256 },
    });
    const profile = await profileOf(tx, candidate.id);
    if (profile) await announceElements(tx, profile, hasNewName ? ['NAME'] : []);
    const isOnPage = hasNewName && (await pageNamesOwner(tx, candidate));
    await answerByMail(tx, rectifiedMail(account, { hasNewName, isSpokenOtherwise, elements, hasLostClip, isOnPage }), now);
  });
};
