import { short } from '../figures/table.ts';
import { measureAppends } from '../register/appends.ts';
import { measureMillion } from '../register/million.ts';
import type { Goal, Section } from './section.ts';

/** Appends beside plain INSERTs, then a register of a million entries: proofs, a page of receipts, an audit of it all. */
export const measureRegister = async (): Promise<Section> => {
  const { rows, sequencerPerSecond } = await measureAppends();
  const { entries, proofs, page, audit } = await measureMillion();
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
      said: 'register: a proof among a million under 5 ms',
      reached: proofs.inclusion.median < 5 && proofs.consistency.median < 5,
      figure: short(proofs.inclusion.median),
    },
    { said: 'register: 100 receipts verified under 200 ms', reached: page.verifyMs < 200, figure: short(page.verifyMs) },
    { said: 'register: an audit of a million under 60 s', reached: audit.seconds < 60, figure: short(audit.seconds) },
    {
      said: 'register: the audit’s memory flat from a tenth to the end (MB)',
      reached: audit.memory.end < audit.memory.tenth * 1.2,
      figure: short(audit.memory.end - audit.memory.tenth),
    },
  ];
  const lines = [
    '',
    '| writers | appends/s | plain INSERTs/s | ratio |',
    '|---|---|---|---|',
    ...rows.map(({ writers, appends, inserts, ratio }) => `| ${writers} | ${appends} | ${inserts} | ${short(ratio)} |`),
    '',
    '| of a million entries | median | p99 |',
    '|---|---|---|',
    `| inclusion proof, ms | ${short(proofs.inclusion.median)} | ${short(proofs.inclusion.p99)} |`,
    `| consistency proof, ms | ${short(proofs.consistency.median)} | ${short(proofs.consistency.p99)} |`,
    '',
    `An audit of ${entries.toLocaleString('en')} entries under ${audit.heads.toLocaleString('en')} heads took ${short(audit.seconds)} s, of which the auditor computed ${short(audit.cpuSeconds)} s; it held ${audit.memory.tenth} MB after a tenth and ${audit.memory.end} MB at the end.`,
  ];
  return { title: 'The register: appends, proofs, audit', lines, goals };
};
