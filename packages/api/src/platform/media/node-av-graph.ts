import { type FilterContext, FilterGraph } from 'node-av/lib';
import { type MediaJob, type MediaOutput, openOnly } from './media-job.ts';
import { check } from './node-av-facts.ts';

const escaped = (value: string, special: RegExp): string => value.replace(special, '\\$&');
/** Escaped twice: as an option's value, then as a part of the graph. */
const optionValue = (value: string): string => escaped(escaped(value, /[\\':]/g), /[\\'[\],;]/g);

/**
 * The command line opens files beside the graph; here the graph opens them itself, so that it draws from each only when it needs to.
 * `[0:1]` becomes stream 1 of a `movie` source, with times from the moment asked for, as `-ss … -t …` gives them.
 */
const selfContained = ({ inputs, filter, outputs }: MediaJob): string => {
  const sources = inputs.map(({ path, from, length, startsAt }, input) => {
    const streams = [...new Set([...filter.matchAll(/\[(\d+):(\d+)\]/g)].filter(([, i]) => Number(i) === input).map(([, , stream]) => Number(stream)))];
    const open = [
      `filename=${optionValue(`file:${path}`)}`,
      `format_opts=${optionValue(`protocol_whitelist=${openOnly.protocols}:format_whitelist=${optionValue(openOnly.formats)}`)}`,
      `seek_point=${from.toFixed(6)}`,
      `streams=${streams.join('+')}`,
    ].join(':');
    const made = streams.map((stream) => `[m${input}x${stream}]`).join('');
    // Rounded: `setpts` cuts fractions off, and two frames would share a moment.
    const shifted = `round(PTS-${(from + startsAt).toFixed(6)}/TB)`;
    const cut = `start=0:end=${length.toFixed(6)}`;
    return { open: `movie=${open}${made}`, streams, input, shifted, cut };
  });
  // A stream's kind is told by the filters it meets in the job, which name sound filters with an `a` first.
  const isSound = (input: number, stream: number) => new RegExp(`\\[${input}:${stream}\\]a`).test(filter);
  const opened = sources.flatMap(({ open, streams, input, shifted, cut }) => [
    open,
    ...streams.map((stream) =>
      isSound(input, stream)
        ? `[m${input}x${stream}]asetpts=${shifted},atrim=${cut}[${input}:${stream}]`
        : `[m${input}x${stream}]setpts=${shifted},trim=${cut}[${input}:${stream}]`,
    ),
  ]);
  return [...opened, filter, ...sinksOf(outputs)].join(';');
};

/** Where frames come out, named by pad. AAC takes frames of 1024 samples; FFmpeg's command line sees to it unasked. */
const sinksOf = (outputs: readonly MediaOutput[]): string[] =>
  outputs.flatMap((output) => {
    if (output.kind === 'measured') return [`[${output.audio.pad}]abuffersink@${output.audio.pad}`];
    const picture = `[${output.video.pad}]buffersink@${output.video.pad}`;
    return output.kind === 'jpeg' ? [picture] : [picture, `[${output.audio.pad}]asetnsamples=n=1024:p=0,abuffersink@${output.audio.pad}`];
  });

export type OpenedGraph = { sinkOf(pad: string): FilterContext; close(): void };

export const openGraph = (job: MediaJob): OpenedGraph => {
  const graph = new FilterGraph();
  graph.alloc();
  check(graph.parse2(selfContained(job)), 'reading the filter graph');
  check(graph.configSync(), 'setting up the filter graph');
  return {
    sinkOf: (pad) => {
      const sink = graph.getFilter(`buffersink@${pad}`) ?? graph.getFilter(`abuffersink@${pad}`);
      if (!sink) throw new Error(`no pad ${pad}`);
      return sink;
    },
    // Measuring filters say what they found when they are taken down.
    close: () => graph.free(),
  };
};
