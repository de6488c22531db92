import { type FilterContext, FilterGraph } from 'node-av/lib';
import { optionValue } from './filter-option.ts';
import { type MediaInput, type MediaJob, type MediaOutput, openOnly } from './media-job.ts';
import { check } from './node-av-facts.ts';

/** `movie` ends at the start of its last frame, which would then never be shown. */
const lastFrameLasts = 'tpad=stop=1:stop_mode=clone';

const whitelists = (formats: string): string => `protocol_whitelist=${openOnly.protocols}:format_whitelist=${optionValue(formats)}`;

/** The streams of an input that the job's graph draws from, and which of them are sound: those whose first filter begins with an `a`. */
const streamsOf = (filter: string, input: number): { stream: number; isSound: boolean }[] =>
  [...filter.matchAll(/\[(\d+):(\d+)\](a?)/g)]
    .filter(([, from]) => Number(from) === input)
    .map(([, , stream, sound]) => ({ stream: Number(stream), isSound: sound === 'a' }));

/** An input as a part of the graph, with times from the moment asked for, as `-ss … -t …` gives them. */
const sourceOf = ({ path, from, length, startsAt, picture }: MediaInput, input: number, filter: string): string[] => {
  if (picture) {
    const opened = `movie=filename=${optionValue(`file:${path}`)}:format_name=${picture.reader}:format_opts=${optionValue(whitelists(picture.reader))}`;
    return [`${opened},trim=end_frame=1[${input}:0]`];
  }
  const streams = streamsOf(filter, input);
  // A picture's file, where only the sound of others is listened to.
  if (streams.length === 0) return [];
  const options = [
    `filename=${optionValue(`file:${path}`)}`,
    `format_opts=${optionValue(whitelists(openOnly.formats))}`,
    `seek_point=${from.toFixed(6)}`,
    `streams=${streams.map(({ stream }) => stream).join('+')}`,
  ];
  // Rounded: `setpts` cuts fractions off, and two frames would share a moment.
  const shifted = `round(PTS-${(from + startsAt).toFixed(6)}/TB)`;
  const cut = `start=0:end=${length.toFixed(6)}`;
  const read = streams.map(({ stream, isSound }) => {
    const filters = isSound ? `asetpts=${shifted},atrim=${cut}` : `setpts=${shifted},trim=${cut},${lastFrameLasts}`;
    return `[m${input}x${stream}]${filters}[${input}:${stream}]`;
  });
  return [`movie=${options.join(':')}${streams.map(({ stream }) => `[m${input}x${stream}]`).join('')}`, ...read];
};

/** The command line opens files beside the graph; here the graph opens them itself, and so draws from each only when it needs to. */
const selfContained = ({ inputs, filter, outputs }: MediaJob): string =>
  [...inputs.flatMap((input, index) => sourceOf(input, index, filter)), filter, ...sinksOf(outputs)].join(';');

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
