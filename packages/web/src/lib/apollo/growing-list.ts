import type { FieldPolicy, Reference, StoreObject } from '@apollo/client/cache';

type Item = StoreObject | Reference;
type Connection = { edges?: readonly Item[]; nodes?: readonly Item[]; pageInfo?: { endCursor?: string | null } };
/** How many items stood before each cursor: `nodes` carry none themselves. */
type Kept = Connection & { reached?: Readonly<Record<string, number>> };

const joined = (kept: readonly Item[] | undefined, count: number, next: readonly Item[] | undefined) =>
  next && [...(kept ?? []).slice(0, count), ...next];

/**
 * A connection read forward, page by page, by its `edges` or by its `nodes` (Apollo's relayStylePagination keeps edges alone: a page that
 * reads `nodes` would lose its earlier lines). A page after a known cursor takes the place of what stood after it; a page asked from the
 * start replaces the list. `keyArgs`: the arguments that make two lists of one field.
 */
export const growingList = (keyArgs: string[] | false = false): FieldPolicy<Kept, Connection> => ({
  keyArgs,
  read: (kept, { canRead, readField }) => {
    if (!kept) return undefined;
    const { reached: _, edges, nodes, ...rest } = kept;
    return {
      ...rest,
      ...(edges && { edges: edges.filter((edge) => canRead(readField<Reference>('node', edge))) }),
      ...(nodes && { nodes: nodes.filter((node) => canRead(node)) }),
    };
  },
  merge: (kept, incoming, { args }) => {
    const after: unknown = args?.after;
    const before = typeof after === 'string' && kept ? kept : undefined;
    const length = (before?.edges ?? before?.nodes ?? []).length;
    const count = (typeof after === 'string' ? before?.reached?.[after] : undefined) ?? length;
    const edges = joined(before?.edges, count, incoming.edges);
    const nodes = joined(before?.nodes, count, incoming.nodes);
    const endCursor = incoming.pageInfo?.endCursor;
    return {
      ...incoming,
      ...(edges && { edges }),
      ...(nodes && { nodes }),
      reached: { ...before?.reached, ...(endCursor && { [endCursor]: (edges ?? nodes)?.length ?? 0 }) },
    };
  },
});
