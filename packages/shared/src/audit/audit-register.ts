import { sameBytes } from '../bytes.ts';
import { type Hash, type Node, TreeBuilder } from '../merkle.ts';
import { leafHashOf } from '../register-leaf.ts';
import type { Standing } from '../standing-keys.ts';
import { isSameKey, parseVerifierKey } from '../verifier-key.ts';
import { auditEntry } from './audit-entry.ts';
import { auditHeads, type OwnHead } from './audit-heads.ts';
import type { RegisterSource, ShownBatch, ShownEntry } from './audit-source.ts';
import { ErasureCheck } from './erasure-check.ts';
import { explainMismatch } from './explain-mismatch.ts';
import type { Finding } from './finding.ts';
import { HeldCheck } from './held-check.ts';
import type { Held } from './held-head.ts';

export interface AuditReport {
  entries: number;
  /** The register's own heads that a trusted key signed. */
  heads: number;
  newest: { size: number; signedAt: Date | undefined } | undefined;
  held: { heads: number; fitting: number; entries: number };
  /** Entries whose facts were erased, each named by an entry that says so. */
  erased: number;
  /** The first one to look at first: entries by place, then heads, then what was handed out. Not more than `maxFindings`. */
  findings: Finding[];
}

export const maxFindings = 20;

/** Leaves kept since the last head that fits, to tell what happened to them. More than any one head adds. */
const maxWindow = 2_000;

type Leaf = { hash: Hash; at: string; id: string };

/** One number a node, all levels together: twice the leaf it has in its middle. Names as texts took a tenth of an audit. */
const placeOf = ({ level, index }: Node) => (2 * index + 1) * 2 ** level;
const indexOf = (finding: Finding) => ('index' in finding ? finding.index : Number.POSITIVE_INFINITY);
const rankOf = ({ kind }: Finding): number => {
  if (kind === 'rolled-back' || kind === 'forked' || kind === 'rebuilt' || kind === 'split-view') return 3;
  return kind.startsWith('head-') || kind === 'foreign-head' || kind === 'foreign-key' ? 4 : 1;
};

/** One walk from the first entry to the last, with no more in memory than the right edge of the tree and a window of leaves. */
class Walk {
  readonly findings: Finding[] = [];
  readonly #held: HeldCheck;
  readonly #heads: AsyncGenerator<OwnHead, void, void>;
  readonly #placeless: readonly Hash[];
  #next: OwnHead | undefined;
  newest: OwnHead | undefined;
  heads = 0;
  /** Entries seen, empty places included. */
  position = 0;
  #tree = new TreeBuilder();
  /** A place is empty: no tree can be built over it. */
  #isBroken = false;
  #fitting = new TreeBuilder();
  #window: Leaf[] = [];
  #isWindowWhole = true;
  #badNode: (Node & { start: number; end: number }) | undefined;
  #misfit: OwnHead | undefined;
  #isLost = false;
  #latest = { numbered: Number.NEGATIVE_INFINITY, sinceHead: Number.NEGATIVE_INFINITY };
  #edited: { index: number; shown: Hash; computed: Hash }[] = [];
  #lastOwnSize = 0;
  readonly #erasures = new ErasureCheck();

  constructor(held: HeldCheck, heads: AsyncGenerator<OwnHead, void, void>, placeless: readonly Hash[]) {
    this.#held = held;
    this.#heads = heads;
    this.#placeless = placeless;
  }

  async start(): Promise<void> {
    await this.#advance();
    await this.#meetHeads();
  }

  async batch({ entries, nodes }: ShownBatch): Promise<void> {
    const shown = new Map(nodes.map((node) => [placeOf(node), node.hash]));
    for (const entry of entries) {
      if (entry.index < this.position) {
        this.report({ kind: 'inserted', index: entry.index, until: entry.index + 1, id: entry.leaf?.id ?? '' });
        continue;
      }
      if (entry.index > this.position) await this.#skipTo(entry.index);
      this.#take(entry, shown);
      // Explained with one entry past it, where there is one.
      if (this.#misfit) this.#explain();
      if (this.#isAtHead()) await this.#meetHeads();
    }
  }

  /** After the last entry that has a place. */
  waiting(entries: readonly ShownEntry[]): void {
    for (const entry of entries) {
      const { erased } = auditEntry(entry, { latest: Number.NEGATIVE_INFINITY, signedAt: undefined });
      this.#erasures.named(erased);
    }
  }

  /** What entries say was erased, and was not met as such. */
  get unmet(): readonly string[] {
    return this.#erasures.unmet;
  }

  /** Of those, what is there all the same. */
  standing(entries: readonly { id: string; index: number | undefined }[]): void {
    for (const { id, index = this.position } of entries) this.report({ kind: 'facts-kept', index, until: index + 1, id });
  }

  async end(): Promise<void> {
    if (this.#misfit) this.#explain();
    for (const { id, index } of this.#erasures.unaccounted(maxFindings))
      this.report({ kind: 'facts-removed', index, until: index + 1, id });
    this.#held.end(this.position);
    const covered = Math.max(this.#lastOwnSize, this.#next?.head.size ?? 0);
    if (this.#next) {
      const { size } = this.#next.head;
      let until = size;
      for (let head: OwnHead | undefined = this.#next; head; head = this.#next) {
        until = head.head.size;
        await this.#advance();
      }
      this.report({ kind: 'truncated', index: this.position, until, size });
    } else if (covered < this.position) this.report({ kind: 'unsigned', index: covered, until: this.position });
  }

  get erased(): number {
    return this.#erasures.erased;
  }

  report(finding: Finding): void {
    if (this.findings.length < 4 * maxFindings) this.findings.push(finding);
  }

  async #advance(): Promise<void> {
    const { value } = await this.#heads.next();
    this.#next = value ?? undefined;
    if (!this.#next) return;
    this.heads++;
    this.newest = this.#next;
  }

  async #skipTo(index: number): Promise<void> {
    this.report({ kind: 'removed', index: this.position, until: index });
    this.#isBroken = true;
    this.position = index;
    await this.#meetHeads();
  }

  #take(entry: ShownEntry, shown: ReadonlyMap<number, Hash>): void {
    const { index, leaf, facts } = entry;
    const signedAt = this.#next?.signedAt;
    const { hash, computed, at, findings, erased } = auditEntry(entry, { latest: this.#latest.numbered, signedAt });
    if (findings.length === 0) this.#latest.sinceHead = Math.max(this.#latest.sinceHead, at);
    if (leaf && facts === 'gone') this.#erasures.gone(leaf.id, leaf.type, index);
    this.#erasures.named(erased);
    for (const finding of findings) if (!this.#isExchange(finding, entry)) this.report(finding);
    this.#held.entry(index, computed);
    this.position = index + 1;
    if (!hash) this.#isBroken = true;
    if (this.#isBroken || !hash) return;
    this.#remember({ hash, at: leaf?.at ?? '', id: leaf?.id ?? '' });
    for (const node of this.#tree.append(hash)) {
      const kept = shown.get(placeOf(node));
      if (entry.hash && !(kept && sameBytes(kept, node.hash)))
        this.#badNode ??= { ...node, start: node.index * 2 ** node.level, end: (node.index + 1) * 2 ** node.level };
    }
  }

  #remember(leaf: Leaf): void {
    if (this.#isLost) return;
    if (this.#window.length < maxWindow) this.#window.push(leaf);
    else this.#isWindowWhole = false;
  }

  /** Two entries that each show the other's hash were exchanged, not edited. */
  #isExchange(finding: Finding, { index, hash, leaf }: ShownEntry): boolean {
    if (finding.kind !== 'edited' || !hash || !leaf) return false;
    const computed = leafHashOf(leaf);
    const other = this.#edited.find((one) => sameBytes(one.shown, computed) && sameBytes(one.computed, hash));
    if (!other) {
      if (this.#edited.length < maxFindings) this.#edited.push({ index, shown: hash, computed });
      return false;
    }
    const at = this.findings.findIndex((one) => one.kind === 'edited' && one.index === other.index);
    if (at >= 0) this.findings[at] = { kind: 'swapped', index: other.index, until: other.index + 1, other: index };
    return true;
  }

  #isAtHead(): boolean {
    return this.#held.isAtHead(this.position) || (this.#next !== undefined && this.#next.head.size <= this.position);
  }

  /** Every head over the entries seen so far. */
  async #meetHeads(): Promise<void> {
    this.#held.tree(this.position, () => (this.#isBroken ? undefined : this.#tree.root));
    while (this.#next && this.#next.head.size <= this.position) {
      const own = this.#next;
      this.#lastOwnSize = own.head.size;
      if (!this.#isBroken && !this.#isLost && own.head.size === this.position) this.#meet(own);
      this.#latest.numbered = Math.max(this.#latest.numbered, this.#latest.sinceHead);
      await this.#advance();
    }
  }

  #meet(own: OwnHead): void {
    if (!sameBytes(this.#tree.root, own.head.root)) {
      this.#misfit ??= own;
      return;
    }
    if (this.#badNode) {
      const { level, start, end } = this.#badNode;
      this.report({ kind: 'tree-edited', level, index: start, until: end });
    }
    this.#badNode = undefined;
    this.#fitting = this.#tree.fork();
    this.#window = [];
    this.#isWindowWhole = true;
  }

  /** Says as exactly as it can what happened between the last head that fits and the first that does not. */
  #explain(): void {
    const own = this.#misfit;
    this.#misfit = undefined;
    this.#isLost = true;
    if (!own) return;
    const { size, root } = own.head;
    const from = this.#fitting.size;
    const isKnown = this.findings.some((finding) => 'until' in finding && finding.index >= from && finding.index < size);
    if (isKnown) return;
    const mismatch = { before: this.#fitting, leaves: this.#window, count: size - from, root, placeless: this.#placeless };
    const explained = this.#isWindowWhole ? explainMismatch(mismatch) : undefined;
    const index = from + (explained?.offset ?? 0);
    const id = this.#window[explained?.offset ?? 0]?.id ?? '';
    const place = { index, until: index + 1 };
    if (explained) {
      if (explained.kind === 'swapped') this.report({ kind: 'swapped', ...place, other: from + explained.other });
      else if (explained.kind === 'inserted') this.report({ kind: 'inserted', ...place, id });
      else this.report({ kind: 'removed', ...place });
      return;
    }
    // The tree above, where it was left alone, says which part of it was changed.
    const node = this.#badNode;
    this.report({
      kind: 'altered',
      index: Math.max(from, node?.start ?? from),
      until: Math.min(size, node?.end ?? size),
      size,
    });
  }
}

const foreignKeys = (vkeys: readonly string[], standing: readonly Standing[]): Finding[] =>
  vkeys.flatMap((vkey) => {
    const key = parseVerifierKey(vkey);
    const stands = key && standing.some((one) => isSameKey(one.key, key));
    return stands ? [] : [{ kind: 'foreign-key', key: vkey }];
  });

/** Walks a whole register, and holds it against heads and receipts that were handed out of it. */
export const auditRegister = async (
  source: RegisterSource,
  held: Held,
  standing: readonly Standing[],
  progress: (entries: number) => void = () => {},
): Promise<AuditReport> => {
  const check = new HeldCheck(held);
  const placeless = await source.placeless();
  const fromHeads: Finding[] = [];
  const report = (finding: Finding) => fromHeads.length < maxFindings && fromHeads.push(finding);
  const walk = new Walk(check, auditHeads(source, standing, report), placeless.map(leafHashOf));
  await walk.start();
  for await (const batch of source.entries()) {
    await walk.batch(batch);
    progress(walk.position);
  }
  walk.waiting(await source.waitingErasures());
  if (walk.unmet.length > 0) walk.standing(await source.standing(walk.unmet));
  await walk.end();
  const all: Finding[] = [
    ...walk.findings,
    ...placeless.map(({ id }): Finding => ({ kind: 'placeless', id })),
    ...check.findings,
    ...fromHeads,
    ...foreignKeys(await source.keys(), standing),
    ...held.findings,
  ];
  all.sort((a, b) => rankOf(a) - rankOf(b) || (indexOf(a) === indexOf(b) ? 0 : indexOf(a) - indexOf(b)));
  return {
    entries: walk.position,
    heads: walk.heads,
    newest: walk.newest && { size: walk.newest.head.size, signedAt: walk.newest.signedAt },
    held: { heads: held.heads.length, fitting: check.fitting, entries: held.entries.length },
    erased: walk.erased,
    findings: all.slice(0, maxFindings),
  };
};
