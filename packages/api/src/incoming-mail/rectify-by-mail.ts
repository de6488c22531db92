import { addInParis } from '@jobprod/shared/civil-time';
import { limits } from '@jobprod/shared/limits';
import type { Context } from '../authorization/context.ts';
import { announce } from '../platform/events.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { rectifiedMail } from './incoming.mail.ts';
import type { IncomingMail } from './incoming-mail.entity.ts';
import { settleMail } from './sort-mail.ts';
import { partyOf } from './writer.ts';

/** A right over data is answered within a month (article 6; GDPR, article 12). */
export const answerDue = (receivedAt: Date): Date => addInParis(receivedAt, { months: 1 });

type Names = { firstName: string; lastName: string };

/** G1: corrects the name as a candidate's own mail asked: identity established, registered, and they are told. What else a profile holds they correct themselves. */
export const rectifyByMail = (context: Context, mailId: string, given: Names): Promise<IncomingMail> => {
  const firstName = lineOf(given.firstName, limits.personName, ['firstName']);
  const lastName = lineOf(given.lastName, limits.personName, ['lastName']);
  if (firstName === '' || lastName === '') throw new Refusal('INVALID_INPUT', { detail: 'firstName' }, ['firstName']);
  return settleMail(context, mailId, { type: 'mail-answered', purpose: 'RIGHTS' }, async (tx, { mail, account }) => {
    const { now, viewer } = context;
    // Only a request shown to be theirs, by its signature or by the link sent to the address on file, came to this.
    if (mail.outcome !== 'RIGHTS_REQUEST' || account?.kind !== 'candidate' || viewer.kind !== 'staff')
      throw new Refusal('NOT_POSSIBLE_NOW');
    const corrected = [...(account.firstName === firstName ? [] : ['firstName']), ...(account.lastName === lastName ? [] : ['lastName'])];
    if (corrected.length === 0) throw new Refusal('INVALID_INPUT', { detail: 'firstName' }, ['firstName']);
    Object.assign(account, { firstName, lastName });
    mail.right = 'RECTIFICATION';
    await tx.flush();
    const party = await partyOf(tx, account);
    await append(tx, {
      register: 'communications',
      type: 'data-rectified',
      at: now,
      by: { kind: 'staff', id: viewer.staffId },
      about: { kind: 'incoming-mail', id: mail.id },
      parties: party ? [party.party] : [],
      payload: { corrected, sha256: mail.rawSha256 },
    });
    const profile = party ? await tx.findOne(Profile, { candidate: party.party }) : null;
    if (profile) await announce(tx, 'profile-changed', profile.id);
    await queueMail(tx, rectifiedMail(account), now);
  });
};
