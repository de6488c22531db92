import {
  AV_DISPOSITION_ATTACHED_PIC,
  AV_NOPTS_VALUE,
  AV_PKT_DATA_DISPLAYMATRIX,
  AVCOL_TRC_ARIB_STD_B67,
  AVCOL_TRC_SMPTE2084,
  AVERROR_EOF,
  AVMEDIA_TYPE_AUDIO,
  AVMEDIA_TYPE_VIDEO,
} from 'node-av/constants';
import { avGetCodecName, type CodecParameters, Dictionary, FFmpegError, FormatContext, Packet, type Stream } from 'node-av/lib';
import { type ContainerFacts, type ContainerStream, quarterTurn } from './container-facts.ts';
import { openOnly } from './media-job.ts';

export const check = (code: number, doing: string): void => FFmpegError.throwIfError(code, doing);

const handedOver: Dictionary[] = [];

/**
 * Options for FFmpeg, kept as long as the process lives: FFmpeg frees the list it is handed, and the garbage collector would free
 * it once more.
 */
export const optionsOf = (options: Record<string, string>): Dictionary => {
  const dictionary = Dictionary.fromObject(options);
  handedOver.push(dictionary);
  return dictionary;
};

/** The angle in a display matrix (nine 16.16 numbers), counter-clockwise, as FFmpeg gives it. */
const angleOf = (matrix: Buffer): number => {
  const at = (index: number) => matrix.readInt32LE(index * 4);
  return (-Math.atan2(at(1), at(0)) * 180) / Math.PI;
};

const rotationOf = (codecpar: CodecParameters): ContainerStream['rotation'] => {
  const matrix = codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX);
  return matrix && matrix.length >= 36 ? quarterTurn(angleOf(matrix)) : 0;
};

const kindOf = ({ codecpar, disposition }: Stream): ContainerStream['kind'] => {
  if (codecpar.codecType === AVMEDIA_TYPE_AUDIO) return 'audio';
  const isPicture = (disposition & AV_DISPOSITION_ATTACHED_PIC) !== 0;
  return codecpar.codecType === AVMEDIA_TYPE_VIDEO && !isPicture ? 'video' : 'other';
};

const ratio = ({ num, den }: { num: number; den: number }): number => (num > 0 && den > 0 ? num / den : 0);

const streamFacts = (stream: Stream): ContainerStream => {
  const { codecpar } = stream;
  return {
    index: stream.index,
    kind: kindOf(stream),
    codec: avGetCodecName(codecpar.codecId),
    width: codecpar.width,
    height: codecpar.height,
    pixelAspect: ratio(codecpar.sampleAspectRatio) || 1,
    rotation: rotationOf(codecpar),
    fps: ratio(stream.avgFrameRate),
    highDynamicRange: codecpar.colorTrc === AVCOL_TRC_ARIB_STD_B67 || codecpar.colorTrc === AVCOL_TRC_SMPTE2084,
  };
};

/** The last moment of every packet, without decoding any. */
const lastMoment = (context: FormatContext, mayGoOn: () => void): number => {
  const bases = new Map(
    context.streams.filter((stream) => kindOf(stream) !== 'other').map(({ index, timeBase }) => [index, ratio(timeBase)]),
  );
  const packet = new Packet();
  packet.alloc();
  let last = 0;
  for (let count = 0; ; count += 1) {
    const code = context.readFrameSync(packet);
    if (code < 0) {
      if (code !== AVERROR_EOF) check(code, 'reading');
      return last;
    }
    const base = bases.get(packet.streamIndex);
    const start = packet.pts === AV_NOPTS_VALUE ? packet.dts : packet.pts;
    if (base !== undefined && start !== AV_NOPTS_VALUE) last = Math.max(last, Number(start + packet.duration) * base);
    packet.unref();
    if (count % 1000 === 0) mayGoOn();
  }
};

const microseconds = (value: bigint): number | null => (value === AV_NOPTS_VALUE ? null : Number(value) / 1_000_000);

export const readFacts = (path: string, mayGoOn: () => void): ContainerFacts => {
  const context = new FormatContext();
  context.allocContext();
  context.maxStreams = openOnly.streams;
  const options = optionsOf({ protocol_whitelist: openOnly.protocols, format_whitelist: openOnly.formats });
  check(context.openInputSync(`file:${path}`, null, options), 'opening');
  // Asked before `findStreamInfo`, which decodes: a header alone can claim a picture of a gigabyte.
  const tooLarge = context.streams.some(({ codecpar }) => codecpar.width * codecpar.height > openOnly.pixels);
  if (!tooLarge) check(context.findStreamInfoSync(null), 'reading the streams');
  const streams = context.streams.map(streamFacts);
  const startsAt = microseconds(context.startTime) ?? 0;
  const countedSeconds = tooLarge ? 0 : Math.max(0, lastMoment(context, mayGoOn) - startsAt);
  return { startsAt, claimedSeconds: microseconds(context.duration), countedSeconds, streams };
};
