/**
 * What an audit found. Places are indexes from 0; `index` is the first that may be meant and `until` the first after the last, so that
 * `until` is `index + 1` where the entry itself is known.
 */
export type Finding =
  /** An entry is no longer what was numbered. */
  | { kind: 'edited'; index: number; until: number; id: string }
  | { kind: 'facts-edited' | 'parties-edited'; index: number; until: number; id: string }
  /** Its facts, or what says whose it is, are gone, and no entry says that they were erased. */
  | { kind: 'facts-removed'; index: number; until: number; id: string }
  /** An entry says that its facts were erased, and they are there. */
  | { kind: 'facts-kept'; index: number; until: number; id: string }
  /** Its place is empty, or was closed up. */
  | { kind: 'removed'; index: number; until: number }
  | { kind: 'inserted'; index: number; until: number; id: string }
  | { kind: 'swapped'; index: number; until: number; other: number }
  /** Its date is far from the time at which it was numbered. */
  | { kind: 'back-dated' | 'post-dated'; index: number; until: number; id: string; at: string }
  /** Somewhere in these entries is something else than what was signed; the register no longer tells where. */
  | { kind: 'altered'; index: number; until: number; size: number }
  /** Heads were signed over more entries than there are. */
  | { kind: 'truncated'; index: number; until: number; size: number }
  /** Entries stand in the log under no signed head. */
  | { kind: 'unsigned'; index: number; until: number }
  /** An entry has no place in the log and waits for none. */
  | { kind: 'placeless'; id: string }
  /** The entries are what was signed; a hash of the tree above them is not. */
  | { kind: 'tree-edited'; level: number; index: number; until: number }
  /** A head in the register's own list. */
  | { kind: 'head-removed'; number: number }
  | { kind: 'head-edited' | 'head-unsigned'; number: number; size: number }
  | { kind: 'head-disordered'; number: number; size: number }
  /** A head that was handed out no longer fits; `index` is the first entry that may differ. */
  | { kind: 'rolled-back' | 'forked' | 'rebuilt'; size: number; index: number; signedAt: string; label: string }
  /** Two heads of one size, each signed, with two roots: keep both, together they prove it. */
  | { kind: 'split-view'; size: number; label: string; other: string }
  /** A head that was handed in, but that no trusted key signed. */
  | { kind: 'foreign-head'; label: string }
  /** The register names a key that is neither trusted nor announced under one that is. */
  | { kind: 'foreign-key'; key: string }
  /** A receipt's entry is not the one at its place. */
  | { kind: 'receipt-contradicted'; index: number; id: string; label: string };

export type FindingKind = Finding['kind'];
