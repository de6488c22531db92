import { AsyncLocalStorage } from 'node:async_hooks';
import type { EventSubscriber } from '@mikro-orm/core';
import { refused } from '../../authorization/access-errors.ts';
import { type Viewer, visitor } from '../../authorization/viewer.ts';
import type { Orm } from '../../platform/orm/orm.ts';
import { isNested } from './acting.ts';

/** Who asked for the mutation that runs now; its transactions find them here. */
export const asker = new AsyncLocalStorage<Viewer>();

/** What ends in this very transaction, by signing out say, counts as standing: the row is its own. */
const session = `select from session s join account a on a.id = s.account_id and a.closed_at is null
   where s.id = ? and (s.revoked_at is null or s.xmin = pg_current_xact_id()::xid)`;

type Question = { sql: string; values: readonly unknown[] };

const standing = (viewer: Viewer): Question | undefined => {
  if (viewer.kind === 'api-client')
    return { sql: 'select from api_client where id = ? and revoked_at is null', values: [viewer.apiClientId] };
  return 'sessionId' in viewer ? { sql: session, values: [viewer.sessionId] } : undefined;
};

/** Beyond being who they are: the roles they came with, the membership of their company. */
const entitled = (viewer: Viewer): Question | undefined => {
  if (viewer.kind === 'staff')
    return {
      sql: 'select from staff_member where id = ? and roles @> string_to_array(?, ?)',
      values: [viewer.staffId, [...viewer.roles].join(','), ','],
    };
  if (viewer.kind === 'recruiter')
    return { sql: 'select from company_membership where company_id = ? and ended_at is null', values: [viewer.companyId] };
  return undefined;
};

const checker: EventSubscriber = {
  async beforeTransactionCommit({ em, transaction }) {
    const viewer = asker.getStore();
    const stands = viewer && standing(viewer);
    if (!stands || isNested(transaction)) return;
    const may = entitled(viewer) ?? { sql: 'select', values: [] };
    const sql = `select exists (${stands.sql}) as stands, exists (${may.sql}) as may`;
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- the rows of the very statement above; `execute` of a connection types none
    const rows: { stands: boolean; may: boolean }[] = await em
      .getConnection()
      .execute(sql, [...stands.values, ...may.values], 'all', transaction);
    const [row] = rows;
    if (!row?.stands) throw refused(visitor(viewer.language));
    if (!row.may) throw refused(viewer);
  },
};

/** From now on a mutation commits only while whoever asked for it may still ask: what was taken away while it waited for a lock, or worked, is taken away (fault B08). */
export const checkBeforeCommit = (orm: Orm): void => orm.em.getEventManager().registerSubscriber(checker);
