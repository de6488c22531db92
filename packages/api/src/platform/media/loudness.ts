import * as v from 'valibot';

/** EBU R128 as the clips follow it: −16 LUFS, true peaks under −1.5 dB. */
const target = { integrated: -16, truePeak: -1.5, range: 11 };
/** loudnorm accepts no wider range than this; a wider target keeps it from squeezing speech that varies. */
const widestRange = 20;
/** Quieter than this is a silent room: raising it would play its noise. */
const silence = -60;

const measured = v.object({
  input_i: v.pipe(v.string(), v.transform(Number)),
  input_tp: v.pipe(v.string(), v.transform(Number)),
  input_lra: v.pipe(v.string(), v.transform(Number)),
  input_thresh: v.pipe(v.string(), v.transform(Number)),
  target_offset: v.pipe(v.string(), v.transform(Number)),
});
export type Loudness = v.InferOutput<typeof measured>;

const asked = `I=${target.integrated}:TP=${target.truePeak}`;

/** First pass: says how loud it is, in the log, as JSON. */
export const measuringFilter = `loudnorm=${asked}:LRA=${target.range}:print_format=json`;

/** What the first pass said; `-inf` (not a sound) becomes −Infinity. */
export const readLoudness = (log: string): Loudness => {
  const json = /\{[^{}]*"input_i"[^{}]*\}/.exec(log)?.[0];
  if (!json) throw new Error('The loudness pass said nothing');
  return v.parse(measured, JSON.parse(json.replaceAll(/"(-?)inf"/g, '"$1Infinity"')));
};

const inBounds = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Second pass: one gain for the whole clip where its peaks allow, so that nothing pumps. */
export const levellingFilter = (loudness: Loudness): string => {
  if (!(loudness.input_i > silence)) return 'anull';
  const range = inBounds(Math.ceil(loudness.input_lra) + 1, target.range, widestRange);
  const known = [
    `measured_I=${inBounds(loudness.input_i, -99, 0)}`,
    `measured_TP=${inBounds(loudness.input_tp, -99, 99)}`,
    `measured_LRA=${inBounds(loudness.input_lra, 0, 99)}`,
    `measured_thresh=${inBounds(loudness.input_thresh, -99, 0)}`,
    `offset=${inBounds(loudness.target_offset, -99, 99)}`,
  ];
  return `loudnorm=${asked}:LRA=${range}:${known.join(':')}:linear=true`;
};
