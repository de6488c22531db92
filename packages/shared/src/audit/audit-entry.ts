import { bytesOf, concat, fromBase64Url, sameBytes, toBase64Url } from '../bytes.ts';
import type { Hash } from '../merkle.ts';
import { leafHashOf, type RegisterLeaf } from '../register-leaf.ts';
import { sha256 } from '../sha256.ts';
import type { ShownEntry, ShownFacts } from './audit-source.ts';
import { erasureType } from './erasure-check.ts';
import type { Finding } from './finding.ts';

/** Clocks of several machines, transactions that take long, jobs that note when they began: beyond that a date is not that of the fact. */
const toleratedMs = 60 * 60 * 1000;

/** What an entry's date is held against: the latest date numbered under earlier heads, and the time its own head was signed. */
export interface Dates {
  latest: number;
  signedAt: Date | undefined;
}

const isDatedAfter = (at: number, { signedAt }: Dates): boolean => signedAt !== undefined && at > signedAt.getTime() + toleratedMs;

const isDatedBefore = (at: number, { latest }: Dates): boolean => at < latest - toleratedMs;

const opensCommitment = ({ text, salt }: ShownFacts, { commitment }: RegisterLeaf): boolean => {
  const saltBytes = fromBase64Url(salt);
  return saltBytes !== undefined && toBase64Url(sha256(concat(saltBytes, bytesOf(text)))) === commitment;
};

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort().join(' ');
const areSame = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id, i) => id === b[i]);

const partiesIn = (facts: unknown): string[] =>
  typeof facts === 'object' && facts !== null && 'parties' in facts && Array.isArray(facts.parties) ? facts.parties.map(String) : [];

type PartyFinding = 'parties-edited' | 'facts-removed' | undefined;

/** The facts open their commitment, so they are what was written: whose the entry is stands in them too. */
const partyFinding = (ids: readonly string[], { parties, listedParties }: ShownFacts): PartyFinding => {
  const isSame = (shown: readonly string[]) => areSame(ids, shown) || sorted(ids) === sorted(shown);
  if (!isSame(parties)) return 'parties-edited';
  if (isSame(listedParties)) return undefined;
  return listedParties.every((id) => ids.includes(id)) ? 'facts-removed' : 'parties-edited';
};

/** The entries whose facts an entry says were erased. */
const erasedIn = (facts: unknown): string[] => {
  const payload = typeof facts === 'object' && facts !== null && 'payload' in facts ? facts.payload : undefined;
  return typeof payload === 'object' && payload !== null && 'entries' in payload && Array.isArray(payload.entries)
    ? payload.entries.map(String)
    : [];
};

export interface AuditedEntry {
  /** The one to go on with. */
  hash: Hash | undefined;
  /** What the entry itself says its hash is; undefined where there is none. */
  computed: Hash | undefined;
  /** Milliseconds since 1970. */
  at: number;
  findings: Finding[];
  /** Of an entry that says so, and says it still as it was written. */
  erased: readonly string[];
}

/** What is wrong with an entry by itself. */
export const auditEntry = ({ index, hash, leaf, facts }: ShownEntry, dates: Dates): AuditedEntry => {
  const place = { index, until: index + 1 };
  if (!leaf) return { hash, computed: undefined, at: Number.NaN, findings: [{ kind: 'removed', ...place }], erased: [] };
  const { id } = leaf;
  const at = Date.parse(leaf.at);
  const computed = leafHashOf(leaf);
  const findings: Finding[] = [];
  if (isDatedBefore(at, dates)) findings.push({ kind: 'back-dated', ...place, id, at: leaf.at });
  else if (isDatedAfter(at, dates)) findings.push({ kind: 'post-dated', ...place, id, at: leaf.at });
  if (hash && !sameBytes(hash, computed)) findings.unshift({ kind: 'edited', ...place, id });
  const isEdited = findings[0]?.kind === 'edited';
  const audited = { hash: hash ?? computed, computed, at, findings, erased: [] };
  if (isEdited || !facts || facts === 'gone') return audited;
  if (!opensCommitment(facts, leaf)) {
    findings.push({ kind: 'facts-edited', ...place, id });
    return audited;
  }
  const said: unknown = JSON.parse(facts.text);
  const kind = partyFinding(partiesIn(said), facts);
  if (kind) findings.push({ kind, ...place, id });
  return leaf.type === erasureType ? { ...audited, erased: erasedIn(said) } : audited;
};
