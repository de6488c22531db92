import type { Em, Orm } from '../orm/orm.ts';

/** By the database that mails are written to: a mail has its name from its row on, which the register entry of its transaction holds. */
const domains = new WeakMap<Em['config'], string>();

/** Said once, when the service starts: whose domain every Message-ID is of. */
export const nameMailsBy = (orm: Orm, domain: string): void => {
  domains.set(orm.em.config, domain);
};

/** Of its own row, in a domain of ours: nobody else makes the same one. */
export const messageIdOf = (em: Em, id: string): string => {
  const domain = domains.get(em.config);
  if (domain === undefined) throw new Error('Nobody has said whose domain mails are of');
  return `<${id}@${domain}>`;
};
