import {
  AV_CODEC_FLAG_BITEXACT,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PICTURE_TYPE_NONE,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  AVERROR_EOF,
  AVFMT_FLAG_BITEXACT,
  FF_ENCODER_AAC,
  FF_ENCODER_LIBX264,
  FF_ENCODER_MJPEG,
} from 'node-av/constants';
import {
  avRescaleQ,
  BitStreamFilter,
  BitStreamFilterContext,
  Codec,
  CodecContext,
  FFmpegError,
  type FilterContext,
  FormatContext,
  type Frame,
  Packet,
  PosixError,
  Rational,
  type Stream,
} from 'node-av/lib';
import { encoderThreads, framesPerSecond, type JpegOutput, type Mp4Output, samplesPerSecond } from './media-job.ts';
import { check, optionsOf } from './node-av-facts.ts';

/** Nothing to give until more is sent. */
const again = FFmpegError.AVERROR(PosixError.EAGAIN);

/** One pad of the graph and where its frames go. */
export type Track = {
  sink: FilterContext;
  base: Rational;
  /** Seconds reached; the track furthest behind is served next. */
  second: number;
  ended: boolean;
  /** A frame, or null at the end. */
  take(frame: Frame | null): void;
};

export type OpenedOutput = { tracks: Track[]; close(): void };

export const track = (sink: FilterContext, take: Track['take']): Track => ({
  sink,
  base: sink.buffersinkGetTimeBase(),
  second: 0,
  ended: false,
  take,
});

/** Sends frames to an encoder and hands on its packets; null ends it. */
const encodingTo = (encoder: CodecContext, base: Rational, onPacket: (packet: Packet) => void): Track['take'] => {
  const packet = new Packet();
  packet.alloc();
  return (frame) => {
    if (frame) frame.pts = avRescaleQ(frame.pts, base, encoder.timeBase);
    if (frame) frame.pictType = AV_PICTURE_TYPE_NONE;
    check(encoder.sendFrameSync(frame), 'encoding');
    for (;;) {
      const code = encoder.receivePacketSync(packet);
      if (code === again || code === AVERROR_EOF) return;
      check(code, 'encoding');
      onPacket(packet);
      packet.unref();
    }
  };
};

type EncoderName = 'libx264' | 'mjpeg' | 'aac';
const encoders = { libx264: FF_ENCODER_LIBX264, mjpeg: FF_ENCODER_MJPEG, aac: FF_ENCODER_AAC };

const encoderNamed = (name: EncoderName): { codec: Codec; context: CodecContext } => {
  const codec = Codec.findEncoderByName(encoders[name]);
  if (!codec) throw new Error(`no encoder ${name}`);
  const context = new CodecContext();
  context.allocContext3(codec);
  return { codec, context };
};

const pictureEncoder = (
  sink: FilterContext,
  name: EncoderName,
  flags: readonly (typeof AV_CODEC_FLAG_BITEXACT)[],
  options: Record<string, string>,
): CodecContext => {
  const { codec, context } = encoderNamed(name);
  context.width = sink.buffersinkGetWidth();
  context.height = sink.buffersinkGetHeight();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a picture's sink has a picture's format
  context.pixelFormat = sink.buffersinkGetFormat() as typeof context.pixelFormat;
  context.timeBase = new Rational(1, framesPerSecond);
  context.framerate = new Rational(framesPerSecond, 1);
  context.sampleAspectRatio = new Rational(1, 1);
  context.threadCount = encoderThreads;
  context.setFlags(AV_CODEC_FLAG_BITEXACT, ...flags);
  if (name === 'libx264') {
    context.colorPrimaries = AVCOL_PRI_BT709;
    context.colorTrc = AVCOL_TRC_BT709;
    context.colorSpace = AVCOL_SPC_BT709;
    context.colorRange = AVCOL_RANGE_MPEG;
    context.gopSize = 2 * framesPerSecond;
  }
  check(context.open2Sync(codec, optionsOf(options)), `opening ${name}`);
  return context;
};

const soundEncoder = (sink: FilterContext, rate: number): CodecContext => {
  const { codec, context } = encoderNamed('aac');
  context.sampleRate = samplesPerSecond;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a sound's sink has a sound's format
  context.sampleFormat = sink.buffersinkGetFormat() as typeof context.sampleFormat;
  context.channelLayout = sink.buffersinkGetChannelLayout();
  context.bitRate = BigInt(rate);
  context.timeBase = new Rational(1, samplesPerSecond);
  context.setFlags(AV_CODEC_FLAG_BITEXACT, AV_CODEC_FLAG_GLOBAL_HEADER);
  check(context.open2Sync(codec), 'opening aac');
  return context;
};

/** Takes x264's signature out of the pictures on their way to the file. */
const withoutSei = (
  encoder: CodecContext,
  stream: Stream,
  write: (packet: Packet) => void,
): { take(packet: Packet): void; end(): void } => {
  const kind = BitStreamFilter.getByName('filter_units');
  const filter = new BitStreamFilterContext();
  if (!kind) throw new Error('no filter_units');
  check(filter.alloc(kind), 'opening filter_units');
  if (filter.inputCodecParameters) check(encoder.parametersFromContext(filter.inputCodecParameters), 'opening filter_units');
  filter.inputTimeBase = encoder.timeBase;
  filter.setOption('remove_types', '6');
  check(filter.init(), 'opening filter_units');
  if (filter.outputCodecParameters) check(filter.outputCodecParameters.copy(stream.codecpar), 'opening filter_units');
  const cleaned = new Packet();
  cleaned.alloc();
  const pass = (packet: Packet | null) => {
    check(filter.sendPacketSync(packet), 'cleaning');
    for (;;) {
      const code = filter.receivePacketSync(cleaned);
      if (code === again || code === AVERROR_EOF) return;
      check(code, 'cleaning');
      write(cleaned);
      cleaned.unref();
    }
  };
  return { take: pass, end: () => pass(null) };
};

export const openMp4 = ({ path, video, audio, metadata = {} }: Mp4Output, sinkOf: (pad: string) => FilterContext): OpenedOutput => {
  const [pictures, sound] = [sinkOf(video.pad), sinkOf(audio.pad)];
  const x264 = pictureEncoder(pictures, 'libx264', [AV_CODEC_FLAG_GLOBAL_HEADER], {
    preset: video.preset,
    profile: 'high',
    crf: String(video.crf),
    maxrate: String(video.maxRate),
    bufsize: String(2 * video.maxRate),
  });
  const aac = soundEncoder(sound, audio.rate);

  const file = new FormatContext();
  check(file.allocOutputContext2(null, 'mp4', `file:${path}`), 'opening the output');
  file.setFlags(AVFMT_FLAG_BITEXACT);
  const streamFor = (encoder: CodecContext): Stream => {
    const stream = file.newStream();
    check(encoder.parametersFromContext(stream.codecpar), 'opening the output');
    stream.timeBase = encoder.timeBase;
    return stream;
  };
  const [videoStream, audioStream] = [streamFor(x264), streamFor(aac)];
  videoStream.avgFrameRate = new Rational(framesPerSecond, 1);
  const writeTo = (stream: Stream, base: Rational, frameLength: bigint) => (packet: Packet) => {
    packet.streamIndex = stream.index;
    if (packet.duration === 0n) packet.duration = frameLength;
    packet.rescaleTs(base, stream.timeBase);
    check(file.interleavedWriteFrameSync(packet), 'writing');
  };
  const cleaned = withoutSei(x264, videoStream, (packet) => writeTo(videoStream, x264.timeBase, 1n)(packet));
  if (Object.keys(metadata).length > 0) file.metadata = optionsOf(metadata);
  check(file.openOutputSync(), 'opening the output');
  check(file.writeHeaderSync(optionsOf({ movflags: '+faststart', empty_hdlr_name: '1' })), 'opening the output');

  const toX264 = encodingTo(x264, pictures.buffersinkGetTimeBase(), cleaned.take);
  const toAac = encodingTo(aac, sound.buffersinkGetTimeBase(), writeTo(audioStream, aac.timeBase, 1024n));
  const videoTrack = track(pictures, (frame) => {
    toX264(frame);
    if (!frame) cleaned.end();
  });
  return {
    tracks: [videoTrack, track(sound, toAac)],
    close: () => {
      check(file.writeTrailerSync(), 'finishing the output');
      file.closeOutputSync();
    },
  };
};

export const openJpeg = ({ path, video }: JpegOutput, sinkOf: (pad: string) => FilterContext): OpenedOutput => {
  const sink = sinkOf(video.pad);
  const quality = String(video.quality);
  const mjpeg = pictureEncoder(sink, 'mjpeg', [], { qmin: quality, qmax: quality });
  const file = new FormatContext();
  check(file.allocOutputContext2(null, 'image2', `file:${path}`), 'opening the output');
  file.setFlags(AVFMT_FLAG_BITEXACT);
  const stream = file.newStream();
  check(mjpeg.parametersFromContext(stream.codecpar), 'opening the output');
  check(file.writeHeaderSync(optionsOf({ update: '1' })), 'opening the output');
  const encode = encodingTo(mjpeg, sink.buffersinkGetTimeBase(), (packet) => check(file.interleavedWriteFrameSync(packet), 'writing'));
  const pictures = track(sink, (frame) => {
    encode(frame);
    if (!frame) return;
    encode(null);
    pictures.ended = true;
  });
  return { tracks: [pictures], close: () => check(file.writeTrailerSync(), 'finishing the output') };
};
