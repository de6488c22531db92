import type { Em } from './orm.ts';

/** A piece of SQL with its values apart; pieces are put into pieces, so that a condition said once stands in many statements. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** With `$1`, `$2` … where values go. An instant said several times is one parameter, written once. */
const numbered = ({ strings, values }: Sql): { text: string; values: unknown[] } => {
  const places = new Map<unknown, number>();
  const given: unknown[] = [];
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    const isInstant = value instanceof Date;
    const known = isInstant ? places.get(value) : undefined;
    const place = known ?? given.push(isInstant ? value.toISOString() : value);
    if (isInstant) places.set(value, place);
    text += `$${place}${strings[index + 1] ?? ''}`;
  });
  return { text, values: given };
};

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

/**
 * A value that the planner does not see. Where a statement is cheaper for some values than for others, PostgreSQL thinks it worth planning it again for each, at twice the price of its
 * answer; hidden, they all look alike, and it plans a prepared statement once.
 */
export const unseen = (value: Sql): Sql => sql`(select ${value})`;

export const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? raw('true') : sql`(${conditions.reduce((all, condition) => sql`${all} and ${condition}`)})`;

/**
 * Reads rows as they come, past the entity map; within a transaction, through it. `prepared`: PostgreSQL parses and plans it once per connection, without looking at
 * the values; for what is asked all the time in one shape, and is planned alike whatever the values.
 */
export const readRows = async <R extends object>(em: Em, query: Sql, { prepared = false } = {}): Promise<R[]> => {
  if (em.isInTransaction()) return em.execute<R[]>(query.strings.join('?'), [...query.values]);
  const pool = await em.getConnection().getNativeClient();
  const { text, values } = numbered(query);
  const { rows } = await pool.query<R>({ text, values, name: prepared ? statementName(text) : undefined });
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
