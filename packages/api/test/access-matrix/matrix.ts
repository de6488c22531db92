import type { World } from './world.ts';

/** What a field is asked about (whose, or which), and with which arguments. `absent` is what never existed: what is hidden must answer like it. */
export type Subjects = Readonly<Record<string, (world: World) => Record<string, unknown>>>;

/** One slice's part: a row per field of Query, Mutation and Subscription. */
export type MatrixPart = Readonly<Record<string, Subjects>>;

/** A well-formed id that no row has. */
export const absent = (type: string): string => Buffer.from(`${type}:01900000-0000-7000-8000-000000000000`).toString('base64url');

export const nothing = (): Record<string, unknown> => ({});
