import type { MediaEngine } from './ffmpeg-locate.ts';
import { framesPerSecond, type MediaJob, renderLimits, samplesPerSecond } from './media-job.ts';
import { runMediaJob } from './run-media-job.ts';

export type SampleVideo = {
  path: string;
  seconds: number;
  width: number;
  height: number;
  /** Colours as `#rrggbb`: behind the person, and of what they wear. */
  background?: string;
  clothes?: string;
  /** Pitch of the voice, in Hz. */
  voice?: number;
  /** How much is drawn, the rest being its repetition: drawing costs more than encoding. Four seconds hold a whole breath. */
  drawnSeconds?: number;
  /** Burns in a bar of black and white fields: the frame's number in binary, so that a test can tell which frame it sees. */
  numbered?: boolean;
  /** Written into the file as it is, for what must later be gone. */
  metadata?: Record<string, string>;
};

/** Fields of the bar, least significant first; sixteen count 43 minutes. */
export const numberedFields = 16;
/** Part of the picture's height that the bar takes, at the bottom. */
export const numberedHeight = 1 / 9;

const small = { width: 160, height: 90 };

const chroma = (hex: string): { y: number; cb: number; cr: number } => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return { y: Math.round(16 + 219 * y), cb: Math.round(128 + (224 * (b - y)) / 1.8556), cr: Math.round(128 + (224 * (r - y)) / 1.5748) };
};

const skin = chroma('#d9a583');
const dark = chroma('#3a2a24');

/** A head and shoulders that sway, blink and speak: shapes only, drawn small and enlarged softly. The same for everybody. */
const person = (background: string, clothes: string): string => {
  const [wall, dress] = [chroma(background), chroma(clothes)];
  const ellipse = (x: string, y: string, rx: number, ry: string) => `lt(pow((X/SX-${x})/${rx},2)+pow((Y/SY-${y})/(${ry}),2),1)`;
  const sway = '(80+3*sin(T*1.3))';
  const mouth = ellipse(sway, '50', 5, '1.2+2.6*abs(sin(T*7))*gt(mod(T,4),0.6)');
  const eyes = `(${ellipse(`(${sway}-8)`, '33', 2.2, '2.2*gt(mod(T,3.1),0.15)+0.2')}+${ellipse(`(${sway}+8)`, '33', 2.2, '2.2*gt(mod(T,3.1),0.15)+0.2')})`;
  const head = ellipse(sway, '38', 19, '25');
  const hair = ellipse(sway, '25', 21, '19');
  const shoulders = ellipse('(80+1.5*sin(T*1.3))', '98', 46, '36');
  const plane = (of: 'y' | 'cb' | 'cr', shade: string) =>
    `if(${mouth}+${eyes},${dark[of]},if(${head},${skin[of]},if(${hair},${dark[of]},if(${shoulders},${dress[of]},${wall[of]}${shade}))))`
      .replaceAll('SX', of === 'y' ? '1' : 'SW')
      .replaceAll('SY', of === 'y' ? '1' : 'SH');
  return `geq=lum='${plane('y', '+12*sin((X+Y)/60)')}':cb='${plane('cb', '')}':cr='${plane('cr', '')}'`;
};

/** A voice-like sound: a gliding pitch, three formants, syllables, and a breath every four seconds. */
const speech = (pitch: number, seconds: number): string => {
  const phase = `(${pitch}*t+2.5*sin(2*PI*0.6*t))`;
  const harmonics = [1, 2, 3, 5, 6, 9, 14].map((n, i) => `${[0.5, 0.6, 0.45, 0.5, 0.3, 0.16, 0.1][i]}*sin(2*PI*${n}*${phase})`).join('+');
  const syllables = '(0.1+0.9*pow(abs(sin(2*PI*1.9*t)),1.5))*(0.7+0.3*sin(2*PI*0.23*t))*gt(mod(t,4),0.6)';
  return `aevalsrc=exprs='0.14*(${harmonics})*${syllables}':s=${samplesPerSecond}:d=${seconds}`;
};

const bar = (width: number, height: number): string => {
  const barHeight = Math.round((height * numberedHeight) / 2) * 2;
  const number = `color=c=black:s=${numberedFields}x2:r=${framesPerSecond},format=gray,geq=lum='if(mod(floor(N/pow(2,X)),2),235,16)'`;
  return `${number},scale=${width}:${barHeight}:flags=neighbor:in_range=tv:out_range=tv,format=yuv420p[bar]`;
};

const sampleJob = ({
  path,
  seconds,
  width,
  height,
  background = '#dfe6e4',
  clothes = '#2f5d62',
  voice = 118,
  drawnSeconds = 4,
  numbered,
  metadata,
}: SampleVideo): MediaJob => {
  const drawnFor = Math.min(seconds, drawnSeconds);
  const drawn = `color=c=black:s=${small.width}x${small.height}:r=${framesPerSecond}:d=${drawnFor},format=yuv420p,${person(background, clothes)},gblur=sigma=0.6`;
  const repeated = `loop=loop=-1:size=${Math.round(drawnFor * framesPerSecond)},setpts=round(N/${framesPerSecond}/TB),trim=duration=${seconds}`;
  const cover = `scale=${width}:${height}:force_original_aspect_ratio=increase:flags=bicubic,crop=${width}:${height},setsar=1,format=yuv420p`;
  const marked = numbered ? `[plain];${bar(width, height)};[plain][bar]overlay=x=0:y=H-h:shortest=1:format=yuv420[v]` : '[v]';
  return {
    inputs: [],
    filter: `${drawn},${repeated},${cover}${marked};${speech(voice, seconds)},aformat=sample_fmts=fltp:channel_layouts=stereo[a]`,
    outputs: [
      {
        kind: 'mp4',
        path,
        video: { pad: 'v', preset: 'veryfast', crf: 20, maxRate: 6_000_000 },
        audio: { pad: 'a', rate: 128_000 },
        ...(metadata ? { metadata } : {}),
      },
    ],
    seconds,
  };
};

/** Makes a small real video of a person speaking who is nobody: for the demo and the tests. */
export const makeSampleVideo = async (engine: MediaEngine, sample: SampleVideo): Promise<void> => {
  await runMediaJob(engine, sampleJob(sample), { limits: renderLimits });
};
