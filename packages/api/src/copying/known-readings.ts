import type { Orm } from '../platform/orm/orm.ts';
import type { ReadingKind } from './reading.entity.ts';

/** So many readings are remembered in a process; the readers longest away are forgotten first, and asked of the database again. */
const readingsAtMost = 200_000;

/** What readers were given today, as far as this process knows: what is there was counted already, so most readings ask the database nothing. */
class KnownReadings {
  #day = '';
  #size = 0;
  readonly #of = new Map<string, Set<string>>();

  #setOf(day: string, reader: string): Set<string> {
    if (day !== this.#day) {
      this.#of.clear();
      [this.#day, this.#size] = [day, 0];
    }
    const known = this.#of.get(reader) ?? new Set<string>();
    // The last to be written is the last to be forgotten.
    this.#of.delete(reader);
    this.#of.set(reader, known);
    return known;
  }

  fresh(day: string, reader: string, kind: ReadingKind, things: readonly string[]): string[] {
    const known = this.#setOf(day, reader);
    return things.filter((thing) => !known.has(`${kind} ${thing}`));
  }

  add(day: string, reader: string, kind: ReadingKind, things: readonly string[]): void {
    const known = this.#setOf(day, reader);
    const before = known.size;
    for (const thing of things) known.add(`${kind} ${thing}`);
    this.#size += known.size - before;
    for (const [other, { size }] of this.#of) {
      if (this.#size <= readingsAtMost || other === reader) break;
      this.#of.delete(other);
      this.#size -= size;
    }
  }
}

const all = new WeakMap<Orm, KnownReadings>();

export const knownReadings = (orm: Orm): KnownReadings => {
  const known = all.get(orm) ?? new KnownReadings();
  all.set(orm, known);
  return known;
};
