import type { Context } from './context.ts';

/** How `node(id:)` reads a type: the row, where this viewer may see it; null where it is hidden or absent, which is one answer. */
export type NodeLoader = (id: string, context: Context) => Promise<object | null>;
