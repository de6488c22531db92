import type { Em } from '../orm/orm.ts';

/** What was written to an account and has not left goes to its new address; what was meant for the old mailbox alone does not. */
export const moveMails = async (em: Em, accountId: string, from: string, to: string, kept: readonly string[]): Promise<void> => {
  await em.execute(
    `update outbound_mail set "to" = ? where account_id = ? and "to" = ? and state <> 'sent' and template <> all(?::text[])`,
    [to, accountId, from, `{${kept.join(',')}}`],
  );
};
