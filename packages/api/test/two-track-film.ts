import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ffmpeg, ffprobe, frameNumbers, loudnessOf } from './media-tools.ts';

/** Whose name is said wherever the files have a place for one. */
export const filmedPerson = { email: 'maximilienne@example.test', firstName: 'Maximilienne', lastName: 'Quessandier' };
const name = `${filmedPerson.firstName} ${filmedPerson.lastName}`;
/** From which second of the recording each side's browser wrote. */
export const begins = { candidate: 0.52, interviewer: 1.16 };
export type Side = keyof typeof begins;
const tones: Record<Side, number> = { candidate: 800, interviewer: 1300 };

/** One side of an interview: white and a beep for a tenth of a second at each second of the recording, each frame's number in a bar, and the name wherever a file says one. */
export const filmed = async (dir: string, side: Side, seconds: number): Promise<string> => {
  const path = join(dir, `${side}.mp4`);
  const mark = `lt(mod(t+${begins[side] % 1},1),0.1)`;
  const picture = `color=c=gray:s=320x160:r=25:d=${seconds},drawbox=c=white:t=fill:enable='${mark}',format=yuv420p`;
  const bar = `color=c=black:s=16x2:r=25:d=${seconds},format=yuv420p,geq=lum='16+219*mod(floor(N/pow(2,X)),2)':cb=128:cr=128,scale=320:20:flags=neighbor`;
  // It says the same each second: one is computed, and gone round an hour.
  const sound = `aevalsrc='0.25*sin(2*PI*${tones[side]}*t)*(0.05+${mark})':s=48000:d=1,aloop=loop=-1:size=48000,atrim=end=${seconds}`;
  const said = ['title', 'artist', 'comment', 'location'].flatMap((tag) => ['-metadata', `${tag}=${name}`]);
  await ffmpeg(
    ...['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', bar, '-f', 'lavfi', '-i', sound],
    ...[
      '-filter_complex',
      '[0][1]vstack,setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv[v]',
      '-map',
      '[v]',
      '-map',
      '2',
    ],
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '250', '-crf', '22', '-colorspace', 'bt709', '-c:a', 'aac', '-b:a', '96k'],
    ...[...said, '-metadata:s:v:0', `handler_name=${name}`, '-movflags', 'use_metadata_tags', path],
  );
  assert.ok(await holds(path, filmedPerson.lastName));
  return path;
};

/** A passage, in seconds of the candidate's track. */
export type Cut = { start: number; end: number; view: 'CANDIDATE' | 'INTERVIEWER' | 'BOTH' };

/** How bright a part of each frame is. */
const shadesIn = async (path: string, area: string): Promise<number[]> => {
  const args = [
    '-v',
    'error',
    '-i',
    path,
    '-an',
    '-vf',
    `${area},scale=1:1:flags=area,format=gray`,
    '-fps_mode',
    'passthrough',
    '-f',
    'rawvideo',
    '-',
  ];
  const { stdout } = await promisify(execFile)('ffmpeg', args, { encoding: 'buffer', maxBuffer: 64 * 1024 ** 2 });
  return [...stdout];
};

/** Frames at which a part of the picture turns white, from `from` on. */
const flashesIn = (shades: readonly number[], from: number, to: number): number[] =>
  shades.slice(from, to).flatMap((shade, index, all) => (shade > 200 && (all[index - 1] ?? 255) <= 200 ? [from + index] : []));

/** When the sound becomes loud, in frames, from one frame to another. */
const beepsIn = async (path: string): Promise<(from: number, to: number) => number[]> => {
  const args = ['-v', 'error', '-i', path, '-vn', '-ac', '1', '-ar', '8000', '-f', 's16le', '-'];
  const { stdout } = await promisify(execFile)('ffmpeg', args, { encoding: 'buffer', maxBuffer: 256 * 1024 ** 2 });
  const samples = new Int16Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength - (stdout.byteLength % 2)));
  // Loudness by the millisecond.
  const loud = Array.from({ length: Math.floor(samples.length / 8) }, (_, at) =>
    Math.max(...samples.subarray(at * 8, at * 8 + 8).map(Math.abs)),
  );
  const most = loud.reduce((one, other) => Math.max(one, other), 0);
  return (from, to) => {
    const found: number[] = [];
    for (let at = from * 40 + 1; at < to * 40; at += 1)
      if ((loud[at] ?? 0) > most / 3 && loud.slice(Math.max(0, at - 50), at).every((level) => level <= most / 3)) found.push(at / 40);
    return found;
  };
};

/** Anywhere in its bytes, in capitals or not. */
const holds = async (path: string, word: string): Promise<boolean> =>
  (await readFile(path)).toString('latin1').toLowerCase().includes(word.toLowerCase());

export type Measured = { loudness: number; widestJoin: number; widestMark: number; marks: number };

/**
 * A clip of passages of such a film, each as long, looked at from outside: each join to the frame, picture and sound of both sides together from the first passage to the last,
 * loudness, and no name anywhere. Gives what was measured, in LUFS and frames.
 */
export const judgeClip = async (path: string, cuts: readonly Cut[], each: number): Promise<Measured> => {
  const frames = Math.round(each * 25);
  const seen = await ffprobe(path);
  assert.deepEqual(
    seen.streams.map(({ codec_name, avg_frame_rate, nb_frames }) => [
      codec_name,
      codec_name === 'h264' ? [avg_frame_rate, nb_frames] : 'sound',
    ]),
    [
      ['h264', ['25/1', String(cuts.length * frames)]],
      ['aac', 'sound'],
    ],
  );
  assert.deepEqual(
    [seen.chapters, Object.keys(seen.format.tags ?? {}).sort()],
    [[], ['compatible_brands', 'major_brand', 'minor_version']],
  );
  for (const word of [filmedPerson.firstName, filmedPerson.lastName, 'Lavc', 'Lavf', 'x264']) assert.ok(!(await holds(path, word)), word);
  const { integrated } = await loudnessOf(path);
  assert.ok(Math.abs(integrated + 16) <= 0.5, `${integrated} LUFS`);

  const numbers = await frameNumbers(path);
  const halves = [await shadesIn(path, 'crop=iw/2-16:ih/2:0:0'), await shadesIn(path, 'crop=iw/2-16:ih/2:iw/2+16:0')];
  const beeps = await beepsIn(path);
  const figures: Measured = { loudness: integrated, widestJoin: 0, widestMark: 0, marks: 0 };
  for (const [index, { start, view }] of cuts.entries()) {
    const [from, to] = [index * frames, (index + 1) * frames];
    const first = Math.round((start + (view === 'INTERVIEWER' ? begins.candidate - begins.interviewer : 0)) * 25);
    // The join: the first frame and the last are those of the edit, one at the most beside.
    if (view !== 'BOTH')
      for (const [at, due] of [
        [from, first],
        [to - 1, first + frames - 1],
      ] as const) {
        const off = Math.abs((numbers[at] ?? 0) - (due % 65_536));
        assert.ok(off <= 1, `segment ${index}: frame ${numbers[at]} where ${due} is due`);
        figures.widestJoin = Math.max(figures.widestJoin, off);
      }
    // Whatever moment of the hour it is of: its marks stand at the seconds of the recording, on both sides, in picture and sound.
    const due = Array.from({ length: Math.ceil(each) + 1 }, (_, second) =>
      Math.round(from + (Math.ceil(start + begins.candidate + 1e-9) + second - start - begins.candidate) * 25),
    );
    const inside = (marks: readonly number[]) => marks.filter((at) => at > from + 2.5 && at < to - 2.5);
    // What may fall a frame to either side may fall across any edge: each mark due inside is found once, each found inside is due, each within a frame.
    const agrees = (what: string, found: readonly number[]) => {
      const near = (at: number, others: readonly number[]) => others.filter((other) => Math.abs(other - at) <= 1).length;
      const said = `segment ${index}, ${what}: ${found.join(' ')}; due: ${due.join(' ')}`;
      assert.notEqual(inside(due).length, 0, said);
      for (const at of inside(due)) {
        assert.equal(near(at, found), 1, `${said}; at ${at}`);
        figures.widestMark = Math.max(figures.widestMark, Math.min(...found.map((one) => Math.abs(one - at))));
        figures.marks += 1;
      }
      for (const at of inside(found)) assert.equal(near(at, due), 1, `${said}; at ${at}`);
    };
    for (const [side, half] of halves.entries()) agrees(`picture ${side}`, flashesIn(half, from, to));
    agrees('sound', beeps(from, to));
  }
  return figures;
};
