import { sameBytes } from '../bytes.ts';
import type { Hash } from '../merkle.ts';
import type { Finding } from './finding.ts';
import type { Held, HeldHead } from './held-head.ts';

/** Heads of one size with another root than one handed in before, each with the first such. There may be years of heads: one look at each. */
const splitViews = (heads: readonly HeldHead[]): Finding[] => {
  const ofSize = new Map<number, HeldHead[]>();
  return heads.flatMap((head): Finding[] => {
    const { size, root } = head.head;
    const known = ofSize.get(size) ?? [];
    const isNew = !known.some((other) => sameBytes(other.head.root, root));
    ofSize.set(size, isNew ? [...known, head] : known);
    const other = known.find((one) => !sameBytes(one.head.root, root));
    return other ? [{ kind: 'split-view', size, label: head.label, other: other.label }] : [];
  });
};

/** Holds a register, as it is walked, against what was handed out of it before. */
export class HeldCheck {
  readonly findings: Finding[];
  readonly #heads: readonly HeldHead[];
  readonly #entries: Held['entries'];
  #next = 0;
  #nextEntry = 0;
  #fitting = 0;
  #misfit: HeldHead | undefined;

  constructor({ heads, entries }: Held) {
    this.#heads = heads;
    this.#entries = [...entries].sort((a, b) => a.index - b.index);
    this.findings = splitViews(heads);
  }

  /** How many of the heads handed in the register fits. */
  get fitting(): number {
    return this.#heads.length - this.#misfits;
  }
  #misfits = 0;

  /** Whether a head of that size, or of a smaller one, is still to be held against. */
  isAtHead(size: number): boolean {
    return (this.#heads[this.#next]?.head.size ?? Number.POSITIVE_INFINITY) <= size;
  }

  /** The tree of the first `size` entries; undefined where it cannot be built any more. */
  tree(size: number, root: () => Hash | undefined): void {
    for (let held = this.#heads[this.#next]; held && held.head.size <= size; held = this.#heads[++this.#next]) {
      const actual = held.head.size === size ? root() : undefined;
      if (actual && sameBytes(actual, held.head.root)) this.#fitting = Math.max(this.#fitting, size);
      else this.#fail(held);
    }
  }

  entry(index: number, hash: Hash | undefined): void {
    for (let held = this.#entries[this.#nextEntry]; held && held.index <= index; held = this.#entries[++this.#nextEntry]) {
      if (held.index === index && hash && sameBytes(held.hash, hash)) continue;
      this.findings.push({ kind: 'receipt-contradicted', index: held.index, id: held.id, label: held.label });
    }
  }

  #fail(held: HeldHead): void {
    this.#misfit ??= held;
    this.#misfits++;
  }

  /** After the last entry: what was handed out of a larger register fits no more. */
  end(size: number): void {
    const rest = this.#heads.slice(this.#next);
    for (const held of rest) this.#fail(held);
    for (const held of this.#entries.slice(this.#nextEntry))
      this.findings.push({ kind: 'receipt-contradicted', index: held.index, id: held.id, label: held.label });
    if (!this.#misfit) return;
    const { head, signedAt, label } = this.#misfit;
    const place = { size: head.size, signedAt, label };
    if (head.size > size) this.findings.push({ kind: 'rolled-back', index: size, ...place });
    else this.findings.push({ kind: this.#fitting > 0 ? 'forked' : 'rebuilt', index: this.#fitting, ...place });
  }
}
