/** The type of an entry that says whose facts were erased. Its own never are. */
export const erasureType = 'facts-erased';

/**
 * Holds facts that are gone against the entries that say so, as the register is walked. Kept in memory is only what is gone and not yet accounted
 * for: a hundred bytes for each of those.
 */
export class ErasureCheck {
  /** By place, since entries come by place. */
  readonly #gone = new Map<string, number>();
  readonly #named = new Set<string>();
  readonly #never: { id: string; index: number }[] = [];
  /** How many facts were erased as they should be. */
  erased = 0;

  gone(id: string, type: string, index: number): void {
    if (type === erasureType) this.#never.push({ id, index });
    else if (this.#named.delete(id)) this.erased++;
    else this.#gone.set(id, index);
  }

  named(ids: readonly string[]): void {
    for (const id of ids) {
      if (this.#gone.delete(id)) this.erased++;
      // Erased before it had its place: what says so may have got one first.
      else this.#named.add(id);
    }
  }

  /** Those named as erased of which no empty place was met: gone before they had one, or there still. */
  get unmet(): readonly string[] {
    return [...this.#named];
  }

  /** The first entries whose facts are gone without a word. */
  unaccounted(most: number): { id: string; index: number }[] {
    const first: { id: string; index: number }[] = [];
    for (const [id, index] of this.#gone) if (first.push({ id, index }) === most) break;
    return [...first, ...this.#never].sort((a, b) => a.index - b.index).slice(0, most);
  }
}
