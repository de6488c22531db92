import type { Orm } from '../platform/orm/orm.ts';
import type { ReadingKind } from './reading.entity.ts';

/** So many readings are remembered in a process; the readers longest away are forgotten first, and asked of the database again. */
const readingsAtMost = 200_000;

/** What readers were given today, as far as this process knows: what is there was counted already, so most readings ask the database nothing. */
class KnownReadings {
  #day = '';
  #size = 0;
  readonly #of = new Map<string, Set<string>>();

  /** Of one kind each: a page of a list asks for twenty things, and writes no key for them. */
  #setOf(day: string, reader: string, kind: ReadingKind): Set<string> {
    if (day !== this.#day) {
      this.#of.clear();
      [this.#day, this.#size] = [day, 0];
    }
    const key = `${kind} ${reader}`;
    const known = this.#of.get(key) ?? new Set<string>();
    // The last to be written is the last to be forgotten.
    this.#of.delete(key);
    this.#of.set(key, known);
    return known;
  }

  fresh(day: string, reader: string, kind: ReadingKind, things: readonly string[]): string[] {
    const known = this.#setOf(day, reader, kind);
    return things.filter((thing) => !known.has(thing));
  }

  add(day: string, reader: string, kind: ReadingKind, things: readonly string[]): void {
    const known = this.#setOf(day, reader, kind);
    const before = known.size;
    for (const thing of things) known.add(thing);
    this.#size += known.size - before;
    for (const [other, readings] of this.#of) {
      if (this.#size <= readingsAtMost || readings === known) break;
      this.#of.delete(other);
      this.#size -= readings.size;
    }
  }
}

const all = new WeakMap<Orm, KnownReadings>();

export const knownReadings = (orm: Orm): KnownReadings => {
  const known = all.get(orm) ?? new KnownReadings();
  all.set(orm, known);
  return known;
};
