import { raw as rawCondition } from '@mikro-orm/core';
import type { Viewer } from '../authorization/viewer.ts';
import { mailIsOpenSql } from '../candidates/mail-of-locked.ts';
import { raw, type Sql, sql } from '../platform/orm/sql.ts';

/**
 * A condition on an `incoming_mail` under this name: it is there for this member of staff (G3). Whose it is says the key that closed it, from before it is read on, and from
 * before its writer had an account.
 */
export const incomingMailOpenSql = (viewer: Viewer, name: string): Sql => {
  const mail = raw(name);
  const of = (kind: string) => sql`(select substr(k.owner, ${raw(String(kind.length + 2))}) from mail_key k
    where k.id = ${mail}.key_id and starts_with(k.owner, ${raw(`'${kind} '`)}))`;
  return mailIsOpenSql(viewer, { accounts: [sql`${mail}.account_id`, sql`${of('account')}::uuid`], address: of('address') });
};

/** The same, for entities: made anew for each statement. */
export const mailsOpenTo = (viewer: Viewer): object => {
  const { values } = incomingMailOpenSql(viewer, 'm');
  const condition = rawCondition((alias) => incomingMailOpenSql(viewer, alias).strings.join('?'), [...values]);
  return { [condition]: [] };
};
