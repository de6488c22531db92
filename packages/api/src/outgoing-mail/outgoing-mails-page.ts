import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { newestFirst } from '../platform/graphql/newest-first.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import { MailAttempt } from '../platform/mail/mail-attempt.entity.ts';
import { type MailState, OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { openMails } from './open-mail.ts';

/** Without its files, which are long. */
export type ListedMail = Omit<OutboundMail, 'attachments'>;
export type MailsAsked = { state?: MailState | null; template?: string | null; person?: string | null };

/** Letters that stand for themselves in LIKE. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Those whose address holds these letters, and those to accounts whose name does. */
const toPerson = async (em: Em, person: string) => {
  const pattern = `%${literal(person.trim().toLowerCase())}%`;
  const accounts = await em.execute<{ id: string }[]>(
    `select id from account where lower(unaccent(first_name || ' ' || last_name)) like lower(unaccent(?)) limit 200`,
    [pattern],
  );
  return { $or: [{ to: { $ilike: pattern } }, { accountId: { $in: accounts.map(({ id }) => id) } }] };
};

/** What left, newest first, as far as these words go, and as far as what it tells of exists for who asks. */
export const outgoingMailsPage = async (
  { em, viewer, now }: Context,
  page: PageArguments,
  { state, template, person }: MailsAsked,
): Promise<Connection<ListedMail>> => {
  if (viewer.kind !== 'staff') throw notFound();
  const wanted = pageWanted(page);
  const matching = {
    ...(state ? { state } : {}),
    ...(template ? { template: { $eq: template } } : {}),
    ...(person?.trim() ? await toPerson(em, person.slice(0, 254)) : {}),
  };
  const { where, orderBy } = newestFirst('queuedAt', wanted);
  const narrowed = () => ({ $and: [matching as object, openMails(viewer, now)] });
  const rows = await em.find(OutboundMail, { $and: [narrowed(), where] }, { orderBy, limit: wanted.size + 1, exclude: ['attachments'] });
  return connectionOf(rows, wanted, ({ queuedAt, id }) => ({ at: queuedAt, id }), await em.count(OutboundMail, narrowed()));
};

/** What became of one mail, in the order it happened. */
export const attemptsOf = (em: Em, mailId: string): Promise<MailAttempt[]> =>
  em.find(MailAttempt, { mailId }, { orderBy: { at: 'asc', id: 'asc' }, limit: 200 });
