import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import { raw, type Sql, sql } from '../platform/orm/sql.ts';

/** As `digestOf` makes it. */
export const digestSql = (text: Sql): Sql => sql`translate(rtrim(encode(sha256(convert_to(${text}, 'UTF8')), 'base64'), '='), '+/', '-_')`;

/** Whose a mail is, in or out: the account it names, and the digest of its address, which it may have been to or from before there was an account, or before it was read. */
export type MailParty = { accounts: readonly [Sql, ...Sql[]]; address: Sql };

/** G3: a mail to or from a candidate whose data are locked, by a former address of theirs too, is there for the officer who answers for them alone. */
export const mailIsOpenSql = (viewer: Viewer, { accounts: [account, ...others], address }: MailParty): Sql => {
  if (hasRole(viewer, 'DATA_PROTECTION_OFFICER')) return raw('true');
  const known = others.reduce((all, one) => sql`${all}, ${one}`, account);
  return sql`not exists (select from candidate l join account o on o.id = l.account_id where l.data_locked_at is not null
    and (o.id in (${known}) or ${address} = any(o.former_email_digests || ${digestSql(raw('o.email'))})))`;
};
