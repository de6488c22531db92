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

export const isDatedAfter = ({ at }: RegisterLeaf, { signedAt }: Dates): boolean =>
  signedAt !== undefined && Date.parse(at) > signedAt.getTime() + toleratedMs;

const isDatedBefore = ({ at }: RegisterLeaf, { latest }: Dates): boolean => Date.parse(at) < latest - toleratedMs;

const opensCommitment = ({ text, salt }: ShownFacts, { commitment }: RegisterLeaf): boolean => {
  const saltBytes = fromBase64Url(salt);
  return saltBytes !== undefined && toBase64Url(sha256(concat(saltBytes, bytesOf(text)))) === commitment;
};

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort().join(' ');

/** The facts open their commitment, so they are what was written: whose the entry is stands in them too. */
const areParties = ({ text, parties, listedParties }: ShownFacts): boolean => {
  const facts: unknown = JSON.parse(text);
  const committed = typeof facts === 'object' && facts !== null && 'parties' in facts && Array.isArray(facts.parties) ? facts.parties : [];
  const ids = committed.map(String);
  return sorted(ids) === sorted(parties) && sorted(ids) === sorted(listedParties);
};

/** What is wrong with an entry by itself; `hash` is the one to go on with. */
export const auditEntry = ({ index, hash, leaf, facts }: ShownEntry, dates: Dates): { hash: Hash | undefined; findings: Finding[] } => {
  const place = { index, until: index + 1 };
  if (!leaf) return { hash, findings: [{ kind: 'removed', ...place }] };
  const { id, at } = leaf;
  const computed = leafHashOf(leaf);
  const findings: Finding[] = [];
  if (isDatedBefore(leaf, dates)) findings.push({ kind: 'back-dated', ...place, id, at });
  else if (isDatedAfter(leaf, dates)) findings.push({ kind: 'post-dated', ...place, id, at });
  if (hash && !sameBytes(hash, computed)) findings.unshift({ kind: 'edited', ...place, id });
  const isEdited = findings[0]?.kind === 'edited';
  if (isEdited || !facts) return { hash: hash ?? computed, findings };
  if (!opensCommitment(facts, leaf)) findings.push({ kind: 'facts-edited', ...place, id });
  else if (!areParties(facts)) findings.push({ kind: 'parties-edited', ...place, id });
  return { hash: hash ?? computed, findings };
};
