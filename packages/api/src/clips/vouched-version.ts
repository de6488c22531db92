import type { Em } from '../platform/orm/orm.ts';
import { vouchedFor } from './clip-manifest.ts';
import { sourceIdsOf } from './clip-segment.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';

type Vouched = ReturnType<typeof vouchedFor>;

/** Of how many versions it is remembered: more than a service serves at a time. */
const remembered = 10_000;
/** By the database they are in. */
const memories = new WeakMap<object, Map<string, { state: string; asking: Promise<Vouched> }>>();

const memoryOf = (em: Em) => {
  const connection = em.getConnection();
  const known = memories.get(connection) ?? new Map<string, { state: string; asking: Promise<Vouched> }>();
  memories.set(connection, known);
  return known;
};

const ask = async (em: Em, id: string): Promise<Vouched> => {
  const version = await em.findOne(ClipVersion, { id });
  if (!version) return 'nothing';
  const sources = await em.find(ClipSource, { id: { $in: sourceIdsOf(version.segments) } }, { orderBy: { id: 'asc' } });
  return vouchedFor(version, sources);
};

/**
 * What of a version its hash vouches for (C3), made again whenever what the hash is made of was written to. `state`: what PostgreSQL says of who wrote last, and where, to the
 * version's row and to its person's sources. A range of bytes costs no more than looking that up.
 */
export const vouchedVersion = (em: Em, id: string, state: string): Promise<Vouched> => {
  const memory = memoryOf(em);
  const known = memory.get(id);
  memory.delete(id);
  const asking = known?.state === state ? known.asking : ask(em.fork(), id);
  memory.set(id, { state, asking });
  // Not asked to the end, nothing is known of it.
  asking.catch(() => memory.delete(id));
  const [oldest] = memory.keys();
  if (memory.size > remembered && oldest !== undefined) memory.delete(oldest);
  return asking;
};
