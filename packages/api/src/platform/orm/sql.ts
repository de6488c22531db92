import type { Em } from './orm.ts';

/** A piece of SQL with its values apart; pieces are put into pieces, so that a condition said once stands in many statements. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}

  /** With `$1`, `$2` … where values go. */
  get text(): string {
    return this.strings.reduce((text, string, index) => `${text}$${index}${string}`);
  }
}

/** As PostgreSQL writes an array of texts: what takes it casts it. */
const arrayText = (items: readonly unknown[]): string =>
  `{${items.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

/** sql`select … where id = ${id} and ${condition}`: a nested piece is merged, anything else becomes a value (an array as text, to be cast). Never text from outside as a piece. */
export const sql = (strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql => {
  const merged = [strings[0] ?? ''];
  const values: unknown[] = [];
  parts.forEach((part, index) => {
    if (part instanceof Sql) {
      merged.push(`${merged.pop() ?? ''}${part.strings[0] ?? ''}`, ...part.strings.slice(1));
      values.push(...part.values);
    } else {
      merged.push('');
      values.push(Array.isArray(part) ? arrayText(part) : part);
    }
    merged.push(`${merged.pop() ?? ''}${strings[index + 1] ?? ''}`);
  });
  return new Sql(merged, values);
};

/** A name or a keyword of ours, never a value. */
export const raw = (text: string): Sql => new Sql([text], []);

export const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? raw('true') : sql`(${conditions.reduce((all, condition) => sql`${all} and ${condition}`)})`;

/**
 * Reads rows as they come, past the entity map; within a transaction, through it. `prepared`: PostgreSQL parses and plans it once per connection, without looking at
 * the values; for what is asked all the time in one shape, and is planned alike whatever the values.
 */
export const readRows = async <R extends object>(em: Em, query: Sql, { prepared = false } = {}): Promise<R[]> => {
  if (em.isInTransaction()) return em.execute<R[]>(query.strings.join('?'), [...query.values]);
  const pool = await em.getConnection().getNativeClient();
  const { text } = query;
  const { rows } = await pool.query<R>({ text, values: [...query.values], name: prepared ? statementName(text) : undefined });
  return rows;
};

const names = new Map<string, string>();
/** Each connection keeps what it has prepared: beyond so many shapes, statements are parsed each time. */
const mostNames = 300;

const statementName = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const name = `jobprod_${names.size}`;
  names.set(text, name);
  return name;
};
