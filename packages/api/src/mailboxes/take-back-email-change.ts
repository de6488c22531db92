import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { EmailChange } from './email-change.entity.ts';
import { emailChangeOfLink, holdEmailChange } from './email-change-of-link.ts';
import { endEmailChange } from './end-email-changes.ts';
import { candidateOf } from './hold-account.ts';

/** By the link in the mail to the old address, or signed in; the new mailbox has nothing to take back. */
const findIt = async (em: Em, { viewer, now }: Context, token: string | undefined): Promise<EmailChange> => {
  if (token !== undefined) {
    const found = await emailChangeOfLink(em, token, now);
    if (found?.side !== 'OLD') throw new Refusal('LINK_USED_OR_EXPIRED');
    return found.change;
  }
  if (viewer.kind !== 'candidate') throw notFound();
  const own = await em.findOne(EmailChange, { account: viewer.accountId, state: 'ASKED', expiresAt: { $gt: now } });
  if (!own) throw new Refusal('NOT_POSSIBLE_NOW');
  return own;
};

/** Takes the wish back: neither link does anything any more (T8). */
export const takeBackEmailChange = (context: Context, token: string | undefined): Promise<EmailChange> =>
  context.em.transactional(async (tx) => {
    const { now } = context;
    const change = await holdEmailChange(tx, (await findIt(tx, context, token)).id, now);
    if (!change) throw new Refusal('NOT_POSSIBLE_NOW');
    const candidate = await candidateOf(tx, change.account);
    await endEmailChange(tx, change, { end: 'TAKEN_BACK', by: { kind: 'candidate', id: candidate.id } }, now);
    return change;
  });
