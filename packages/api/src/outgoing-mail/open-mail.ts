import { raw as rawCondition } from '@mikro-orm/core';
import type { StaffViewer } from '../authorization/viewer.ts';
import { digestSql, mailIsOpenSql } from '../candidates/mail-of-locked.ts';
import type { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { raw, type Sql, sql } from '../platform/orm/sql.ts';
import { visibleSql } from '../profiles/visibility.ts';

/**
 * A condition on an `outbound_mail` under this name: what a mail tells of exists for this member of staff. One about a profile that does not (D2), or to a candidate whose data are locked
 * (G3), is no more there for them than what it tells of.
 */
export const openMailSql = (viewer: StaffViewer, now: Date, name: string): Sql => {
  const mail = raw(name);
  const aboutOpen = sql`not exists (select from profile p where p.id = ${mail}.about_profile_id and not ${visibleSql(viewer, now)})`;
  const isOpen = mailIsOpenSql(viewer, { accounts: [sql`${mail}.account_id`], address: digestSql(sql`${mail}."to"`) });
  return sql`(${aboutOpen} and ${isOpen})`;
};

/** The same, for entities: made anew for each statement. */
export const openMails = (viewer: StaffViewer, now: Date): object => {
  const { values } = openMailSql(viewer, now, 'm');
  const condition = rawCondition((alias) => openMailSql(viewer, now, alias).strings.join('?'), [...values]);
  return { [condition]: [] };
};

export const isMailOpen = async (em: Em, id: OutboundMail['id'], viewer: StaffViewer, now: Date): Promise<boolean> => {
  const { strings, values } = openMailSql(viewer, now, 'm');
  const rows = await em.execute<object[]>(`select from outbound_mail m where m.id = ? and ${strings.join('?')}`, [id, ...values]);
  return rows.length > 0;
};
