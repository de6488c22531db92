/** One piece of FFmpeg work, as data: the command line and the embedded library run the same one, through the same filter graph. */
export type MediaJob = {
  inputs: MediaInput[];
  /** A filter_complex. Inputs are named `[input:stream]` by number, outputs by the pads of `outputs`. */
  filter: string;
  outputs: MediaOutput[];
  /** Length of what is made, in seconds: what progress is a part of. */
  seconds: number;
};

export type MediaInput = {
  path: string;
  /** Where to start reading, in seconds from the start of the file, and for how long. */
  from: number;
  length: number;
  /** The file's own first timestamp, in seconds: what the command line takes off by itself. */
  startsAt: number;
  /** A single picture, and what reads its kind; its size was looked at before. */
  picture?: { reader: string; mostPixels: number };
};

export type MediaOutput = Mp4Output | JpegOutput | MeasuredOutput;

export type Mp4Output = {
  kind: 'mp4';
  path: string;
  video: { pad: string; preset: string; crf: number; maxRate: number };
  audio: { pad: string; rate: number };
  /** Nothing by default, and nothing in anything published; demo and test sources carry some. */
  metadata?: Record<string, string>;
};

export type JpegOutput = { kind: 'jpeg'; path: string; video: { pad: string; quality: number } };

/** Sound that is only listened to: what the filters say of it comes back in the log. */
export type MeasuredOutput = { kind: 'measured'; audio: { pad: string } };

/** Frames a second of everything the product makes. */
export const framesPerSecond = 25;
export const samplesPerSecond = 48_000;

/** The same number on every machine: x264 gives other bytes for another number of threads. */
export const encoderThreads = 4;

/** What may be opened at all: local files, in the two container families that browsers and phones write. */
export const openOnly = {
  protocols: 'file',
  formats: 'mov,matroska',
  streams: 16,
  /** Largest single allocation and largest picture, against files that claim to be enormous. */
  allocationBytes: 268_435_456,
  pixels: 8_294_400,
};

export type ProcessLimits = {
  wallSeconds: number;
  cpuSeconds: number;
  memoryBytes: number;
  /** Largest file that may be written. */
  outputBytes: number;
};

const gibibyte = 1024 ** 3;
export const probeLimits: ProcessLimits = { wallSeconds: 120, cpuSeconds: 60, memoryBytes: 2 * gibibyte, outputBytes: 1024 ** 2 };
export const renderLimits: ProcessLimits = { wallSeconds: 1800, cpuSeconds: 3600, memoryBytes: 6 * gibibyte, outputBytes: 2 * gibibyte };
