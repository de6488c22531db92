import type { Hash, Node } from '../merkle.ts';
import type { RegisterLeaf } from '../register-leaf.ts';

/** An entry as a register shows it, at the place it gives it. */
export interface ShownEntry {
  index: number;
  /** As the tree keeps it; undefined where only the entry is shown (an export). */
  hash: Hash | undefined;
  /** Undefined when the place is there and the entry is not. */
  leaf: RegisterLeaf | undefined;
  /** `gone` when the register has none any more; undefined when facts are not shown (an export). */
  facts: ShownFacts | 'gone' | undefined;
}

export interface ShownFacts {
  /** Canonical JSON, as it was committed to. */
  text: string;
  salt: string;
  /** Whose it is, in the two places where the database says so. */
  parties: readonly string[];
  listedParties: readonly string[];
}

/** A signed head as a register shows it. What stands beside the note is undefined where only the note is shown (an export). */
export interface ShownHead {
  number: number;
  note: string;
  beside: { size: number; root: Hash } | undefined;
}

/** What follows one another in the log: entries, and the complete subtrees that these entries close. */
export interface ShownBatch {
  entries: readonly ShownEntry[];
  nodes: readonly (Node & { hash: Hash })[];
}

/** A whole register, one batch after the other, so that its audit takes no more memory for a million entries than for a thousand. */
export interface RegisterSource {
  /** The keys it publishes, oldest first, as vkeys. They prove nothing by themselves. */
  keys(): Promise<readonly string[]>;
  /** Heads that announce keys. */
  announcements(): Promise<readonly string[]>;
  /** By place. */
  entries(): AsyncIterable<ShownBatch>;
  /** By number. */
  heads(): AsyncIterable<readonly ShownHead[]>;
  /** Entries that say that facts were erased and wait for their place: what they name is gone already. */
  waitingErasures(): Promise<readonly ShownEntry[]>;
  /** Of these entries, those whose facts it shows, with their places; a few of them at most. An entry that waits for its place has none. */
  standing(ids: readonly string[]): Promise<readonly { id: string; index: number | undefined }[]>;
  /** Entries that have no place and wait for none, a few of them at most. */
  placeless(): Promise<readonly RegisterLeaf[]>;
}
