import type { Em } from '../platform/orm/orm.ts';
import { vouchedFor } from './clip-manifest.ts';
import { sourceIdsOf } from './clip-segment.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { approvedFiles, type ServedFiles } from './served-files.ts';

/** Of how many versions it is remembered: more than a service serves at a time. */
const remembered = 10_000;
/** By the database they are in. */
const memories = new WeakMap<object, Map<string, { state: string; asking: Promise<ServedFiles | null> }>>();

const memoryOf = (em: Em) => {
  const connection = em.getConnection();
  const known = memories.get(connection) ?? new Map<string, { state: string; asking: Promise<ServedFiles | null> }>();
  memories.set(connection, known);
  return known;
};

const ask = async (em: Em, id: string): Promise<ServedFiles | null> => {
  const version = await em.findOne(ClipVersion, { id });
  if (!version) return null;
  const sources = await em.find(ClipSource, { id: { $in: sourceIdsOf(version.segments) } }, { orderBy: { id: 'asc' } });
  const vouched = vouchedFor(version, sources);
  const files = vouched === 'nothing' ? null : approvedFiles(version);
  // Of the part that was approved: what has files of its own, made of what the hash vouches for.
  return !files || version.excerpt || vouched === 'all' ? files : { ...files, strip: null };
};

/**
 * The files of what was approved of a version, as far as its hash vouches for them (C3), made out again whenever what that turns on was written to. `state`: what PostgreSQL says of who
 * wrote last, and where, to the version's row and to its person's sources. A range of bytes costs no more than looking that up.
 */
export const vouchedFiles = (em: Em, id: string, state: string): Promise<ServedFiles | null> => {
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
