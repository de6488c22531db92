import type { Context } from '../authorization/context.ts';
import { keepsAccounts } from '../authorization/who.ts';
import type { Em } from '../platform/orm/orm.ts';
import { mayAudit, subjectOf } from './readable-entry.ts';

export type EntryRow = { id: string; register: string; type: string; at: string; index: number | null };

/** An entry `e` and its leaf `l`, as the API gives it. */
export const entryColumns = `e.id, upper(e.register::text) as register, e.type,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, l.index::int as index`;

/** An entry, where the viewer is a party to it, speaks for JobProd in a company's order, or audits; null otherwise. Its parties are known with the payload at once, and by number afterwards. */
export const findEntry = async ({ em, viewer }: Context, id: string): Promise<EntryRow | null> => {
  const subject = subjectOf(viewer);
  if (!subject && !mayAudit(viewer) && !keepsAccounts(viewer)) return null;
  const [row] = await em.execute<EntryRow[]>(
    `select ${entryColumns} from register_entry e left join register_leaf l on l.entry_id = e.id
     where e.id = ? and (?::boolean
       or (?::boolean and e.register in ('orders', 'payments') and e.type like 'company-%') or exists (select from register_payload p where p.entry_id = e.id and ?::uuid = any(p.parties))
       or exists (select from register_party r where r.subject_id = ?::uuid and r.index = l.index))`,
    [id, mayAudit(viewer), keepsAccounts(viewer), subject ?? null, subject ?? null],
  );
  return row ?? null;
};

/** The entry of something the viewer was found to see. */
export const entryOf = async (em: Em, id: string): Promise<EntryRow | null> => {
  const query = `select ${entryColumns} from register_entry e left join register_leaf l on l.entry_id = e.id where e.id = ?`;
  const [row] = await em.execute<EntryRow[]>(query, [id]);
  return row ?? null;
};
