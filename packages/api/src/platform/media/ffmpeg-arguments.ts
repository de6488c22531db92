import {
  encoderThreads,
  framesPerSecond,
  type MediaInput,
  type MediaJob,
  type MediaOutput,
  openOnly,
  samplesPerSecond,
} from './media-job.ts';

/** `file:` keeps a name that looks like another protocol from being one. */
export const asFile = (path: string): string => `file:${path}`;

/** What every opening of a file that came from outside is given, before its `-i`. */
export const openingArguments = [
  '-protocol_whitelist',
  openOnly.protocols,
  '-format_whitelist',
  openOnly.formats,
  '-max_streams',
  String(openOnly.streams),
];

const seconds = (value: number): string => value.toFixed(6);

const pictureArguments = (path: string, { reader, mostPixels }: NonNullable<MediaInput['picture']>): string[] => [
  ...['-noautorotate', '-protocol_whitelist', openOnly.protocols, '-format_whitelist', reader, '-max_pixels', String(mostPixels)],
  ...['-f', reader, '-i', asFile(path)],
];

export const inputArguments = ({ path, from, length, picture }: MediaInput): string[] =>
  picture
    ? pictureArguments(path, picture)
    : [
        // Turned by the filter graph, the same way for both engines.
        '-noautorotate',
        ...openingArguments,
        ...['-max_pixels', String(openOnly.pixels)],
        ...['-ss', seconds(from), '-t', seconds(length), '-i', asFile(path)],
      ];

/** Without these FFmpeg signs what it writes and copies what the source said of itself. */
export const unsigned = [
  '-map_metadata',
  '-1',
  '-map_chapters',
  '-1',
  '-fflags',
  '+bitexact',
  '-flags:v',
  '+bitexact',
  '-flags:a',
  '+bitexact',
];

type Encoding = { preset: string; crf: number; maxRate: number };

/** H.264 as every browser plays it, without what x264 says of itself. */
export const encodingArguments = ({ preset, crf, maxRate }: Encoding): string[] => [
  ...['-c:v', 'libx264', '-preset', preset, '-crf', String(crf), '-maxrate', String(maxRate), '-bufsize', String(2 * maxRate)],
  ...['-profile:v', 'high', '-g', String(2 * framesPerSecond), '-r', String(framesPerSecond), '-threads:v', String(encoderThreads)],
  ...['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709', '-color_range', 'tv'],
  // x264 writes its name and settings into the pictures themselves (NAL type 6).
  ...['-bsf:v', 'filter_units=remove_types=6'],
];

export const soundArguments = (rate: number): string[] => [
  '-c:a',
  'aac',
  '-b:a',
  String(rate),
  '-ar',
  String(samplesPerSecond),
  '-ac',
  '2',
];

const outputArguments = (output: MediaOutput): string[] => {
  if (output.kind === 'measured') return ['-map', `[${output.audio.pad}]`, '-f', 'null', '-'];
  if (output.kind === 'jpeg') {
    const { pad, quality } = output.video;
    return [
      ...['-map', `[${pad}]`, ...unsigned, '-frames:v', '1', '-c:v', 'mjpeg', '-q:v', String(quality)],
      ...['-f', 'image2', '-update', '1', asFile(output.path)],
    ];
  }
  const { path, video, audio, metadata = {} } = output;
  return [
    ...['-map', `[${video.pad}]`, '-map', `[${audio.pad}]`, ...unsigned],
    ...encodingArguments(video),
    ...soundArguments(audio.rate),
    ...Object.entries(metadata).flatMap(([name, value]) => ['-metadata', `${name}=${value}`]),
    ...['-empty_hdlr_name', '1', '-movflags', '+faststart', '-f', 'mp4', asFile(path)],
  ];
};

export const ffmpegArguments = (job: MediaJob): string[] => [
  ...['-hide_banner', '-nostdin', '-nostats', '-y', '-loglevel', 'info', '-progress', 'pipe:1'],
  ...['-max_alloc', String(openOnly.allocationBytes)],
  ...job.inputs.flatMap(inputArguments),
  ...['-filter_complex', job.filter],
  ...job.outputs.flatMap(outputArguments),
];
