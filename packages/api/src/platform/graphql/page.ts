import { limits } from '@jobprod/shared/limits';
import { GraphQLError } from 'graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page of a list stands.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more comes after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether more comes before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null for an empty page.' })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null for an empty page.' })
  endCursor?: string | null;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: 'How many items from the start (1 to 100; 20 when nothing is said).' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Items after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many items from the end (1 to 100).' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Items before this cursor.' })
  before?: string | null;
}

export type Connection<T> = { edges: { node: T; cursor: string }[]; nodes: T[]; pageInfo: PageInfo; totalCount: number };

/** A place in a list sorted by an instant (newest first) and an id; `part`: of a list that is in several parts, one after the other, in which. */
export type Position = { at: Date; id: string; part?: number };

const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

export const toCursor = ({ at, id, part }: Position): string =>
  Buffer.from(`${at.toISOString()} ${id}${part === undefined ? '' : ` ${part}`}`).toString('base64url');

export const fromCursor = (cursor: string): Position => {
  const [instant = '', id = '', part] = Buffer.from(cursor.slice(0, 200), 'base64url').toString().split(' ');
  const at = new Date(instant);
  // As `toCursor` writes it, in a year of four digits: JavaScript reads instants that PostgreSQL has no form for.
  const isOurs = !Number.isNaN(at.getTime()) && at.toISOString() === instant && instant.length === 24;
  if (!isOurs || !/^[0-9a-f-]{36}$/.test(id) || !/^\d?$/.test(part ?? ''))
    throw bad('This cursor is not one of ours: start again without it');
  return { at, id, ...(part ? { part: Number(part) } : {}) };
};

export type PageWanted = { size: number; backwards: boolean; from?: Position };

export const pageWanted = ({ first, after, last, before }: PageArguments): PageWanted => {
  if (first != null && last != null) throw bad('Ask for `first` or for `last`, not both');
  const size = first ?? last ?? 20;
  if (size < 1 || size > limits.pageSize) throw bad(`Ask for 1 to ${limits.pageSize} items a page`);
  const backwards = last != null;
  const cursor = backwards ? before : after;
  return { size, backwards, ...(cursor ? { from: fromCursor(cursor) } : {}) };
};

/**
 * Makes a connection of rows read in the wanted direction, one more than the page holds, newest first when read forwards.
 * `positionOf` must be what the rows were sorted by.
 */
export const connectionOf = <T>(
  rows: readonly T[],
  wanted: PageWanted,
  positionOf: (row: T) => Position,
  totalCount: number,
): Connection<T> => {
  const more = rows.length > wanted.size;
  const page = rows.slice(0, wanted.size);
  if (wanted.backwards) page.reverse();
  // Written when asked for: most pages ask for one.
  const edges = page.map((node) => ({
    node,
    get cursor() {
      return toCursor(positionOf(node));
    },
  }));
  return {
    edges,
    nodes: page,
    totalCount,
    pageInfo: {
      hasNextPage: wanted.backwards ? wanted.from !== undefined : more,
      hasPreviousPage: wanted.backwards ? more : wanted.from !== undefined,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
};
