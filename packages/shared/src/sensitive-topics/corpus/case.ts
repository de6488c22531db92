import type { SensitiveTopic } from '../finding.ts';

/** A labelled sentence: what must be found in it, and where; `topic` null where nothing must. */
export type Case = { text: string; topic: SensitiveTopic | null; planted: { start: number; end: number } | null };

/** `Elle est [enceinte] de six mois`: what stands in brackets is what must be found. */
export const caseOf = (written: string, topic: SensitiveTopic): Case => {
  const [start, close] = [written.indexOf('['), written.indexOf(']')];
  if (start === -1 || close < start) throw new Error(`Nothing is marked in: ${written}`);
  const text = `${written.slice(0, start)}${written.slice(start + 1, close)}${written.slice(close + 1)}`;
  return { text, topic, planted: { start, end: close - 1 } };
};

export const cleanCase = (text: string): Case => ({ text, topic: null, planted: null });

export type Labelled = Readonly<Record<SensitiveTopic, readonly string[]>> & { readonly clean: readonly string[] };

export const casesOf = ({ clean, ...sensitive }: Labelled): Case[] => [
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of what remains are topics; Object.entries forgets it
  ...Object.entries(sensitive).flatMap(([topic, all]) => all.map((written) => caseOf(written, topic as SensitiveTopic))),
  ...clean.map(cleanCase),
];
