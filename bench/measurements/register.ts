import { short } from '../figures/table.ts';
import { measureAppends } from '../register/appends.ts';
import { measureMillion } from '../register/million.ts';
import type { Goal, Section } from './section.ts';

/** Appends beside plain INSERTs, then a register of a million entries: proofs, a page of receipts, an audit of it all. */
export const measureRegister = async (port: number): Promise<Section> => {
  const { rows, sequencerPerSecond } = await measureAppends();
  const { entries, numberedPerSecond, proofs, page, audit } = await measureMillion(port);
  const slowest = (of: 'median' | 'p99') => Math.max(proofs.inclusion[of], proofs.consistency[of]);
  const goals: Goal[] = [
    ...rows.map(({ writers, ratio }) => ({
      said: `register: appends at least 0.7 of plain INSERTs, ${writers} ${writers === 1 ? 'writer' : 'writers'}`,
      reached: ratio >= 0.7,
      figure: short(ratio),
    })),
    {
      said: 'register: the sequencer numbers at least 5,000 entries/s',
      reached: sequencerPerSecond >= 5_000,
      figure: short(sequencerPerSecond),
    },
    {
      said: 'register: the same over a million entries',
      reached: numberedPerSecond >= 5_000,
      figure: short(numberedPerSecond),
    },
    {
      said: 'register: a proof among a million under 5 ms, the slower median',
      reached: slowest('median') < 5,
      figure: short(slowest('median')),
    },
    { said: 'register: a proof among a million under 5 ms, the slower p99', reached: slowest('p99') < 5, figure: short(slowest('p99')) },
    {
      said: 'register: 100 receipts verified under 200 ms in a browser, on a page just loaded',
      reached: page.inBrowserMs < 200,
      figure: short(page.inBrowserMs),
    },
    { said: 'register: an audit of a million under 60 s', reached: audit.seconds < 60, figure: short(audit.seconds) },
    {
      said: 'register: the audit’s memory flat from a tenth to the end (MB)',
      reached: audit.memory.end < audit.memory.tenth * 1.2,
      figure: short(audit.memory.end - audit.memory.tenth),
    },
  ];
  const lines = [
    '',
    '| writers | appends/s | plain INSERTs/s | ratio | CPU µs an append, numbering and PostgreSQL included | CPU µs an INSERT |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ writers, appends, inserts, ratio, appendMicroseconds, insertMicroseconds }) =>
        `| ${writers} | ${appends} | ${inserts} | ${short(ratio)} | ${appendMicroseconds} | ${insertMicroseconds} |`,
    ),
    '',
    '| of a million entries | median | p99 |',
    '|---|---|---|',
    `| inclusion proof, ms | ${short(proofs.inclusion.median)} | ${short(proofs.inclusion.p99)} |`,
    `| consistency proof, ms | ${short(proofs.consistency.median)} | ${short(proofs.consistency.p99)} |`,
    '',
    `An audit of ${entries.toLocaleString('en')} entries under ${audit.heads.toLocaleString('en')} heads took ${short(audit.seconds)} s, of which the auditor computed ${short(audit.cpuSeconds)} s; it held ${audit.memory.tenth} MB after a tenth, ${audit.memory.end} MB at the end and ${audit.memory.peak} MB at most.`,
    '',
    `A hundred receipts of it, ${short(page.largest)} characters at most, were made in ${short(page.makeMs)} ms and verified in ${short(page.inBrowserMs)} ms by the page \`/verify\` in Chromium (${short(page.verifyMs)} ms in Node).`,
  ];
  return { title: 'The register: appends, proofs, audit', lines, goals };
};
