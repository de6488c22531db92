import { bytesOf, concat, fromBase64Url, sameBytes, toBase64Url } from '../bytes.ts';
import type { Hash } from '../merkle.ts';
import { leafHashOf, type RegisterLeaf } from '../register-leaf.ts';
import { sha256 } from '../sha256.ts';
import type { ShownEntry, ShownFacts } from './audit-source.ts';
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

/** The facts open their commitment, so they are what was written: whose the entry is stands in them too. */
const areParties = ({ text, parties, listedParties }: ShownFacts): boolean => {
  const facts: unknown = JSON.parse(text);
  const committed = typeof facts === 'object' && facts !== null && 'parties' in facts && Array.isArray(facts.parties) ? facts.parties : [];
  const ids = committed.map(String);
  const isAmong = (shown: readonly string[]) => areSame(ids, shown) || sorted(ids) === sorted(shown);
  return isAmong(parties) && isAmong(listedParties);
};

export interface AuditedEntry {
  /** The one to go on with. */
  hash: Hash | undefined;
  /** What the entry itself says its hash is; undefined where there is none. */
  computed: Hash | undefined;
  /** Milliseconds since 1970. */
  at: number;
  findings: Finding[];
}

/** What is wrong with an entry by itself. */
export const auditEntry = ({ index, hash, leaf, facts }: ShownEntry, dates: Dates): AuditedEntry => {
  const place = { index, until: index + 1 };
  if (!leaf) return { hash, computed: undefined, at: Number.NaN, findings: [{ kind: 'removed', ...place }] };
  const { id } = leaf;
  const at = Date.parse(leaf.at);
  const computed = leafHashOf(leaf);
  const findings: Finding[] = [];
  if (isDatedBefore(at, dates)) findings.push({ kind: 'back-dated', ...place, id, at: leaf.at });
  else if (isDatedAfter(at, dates)) findings.push({ kind: 'post-dated', ...place, id, at: leaf.at });
  if (hash && !sameBytes(hash, computed)) findings.unshift({ kind: 'edited', ...place, id });
  const isEdited = findings[0]?.kind === 'edited';
  const audited = { hash: hash ?? computed, computed, at, findings };
  if (isEdited || !facts) return audited;
  if (!opensCommitment(facts, leaf)) findings.push({ kind: 'facts-edited', ...place, id });
  else if (!areParties(facts)) findings.push({ kind: 'parties-edited', ...place, id });
  return audited;
};
