import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../config-error.ts';

/** What does the media work: FFmpeg's own programs, or the library inside `node-av`, always in a process of its own. */
export type MediaEngine = { isolation: readonly string[]; version: string } & (
  | { kind: 'ffmpeg'; ffmpeg: string; ffprobe: string }
  | { kind: 'node-av'; script: string }
);

type Wanted = {
  /** The operator's own `ffmpeg`, with `ffprobe` beside it; wrong, it is an error rather than passed over. */
  ffmpegPath?: string;
  /** Whether a missing FFmpeg may be installed with the system's packages: at start and in tests only. */
  allowInstall: boolean;
};

const answers = (command: string, args: readonly string[], timeout = 10_000): string | undefined => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout, stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : undefined;
};

/**
 * What to put before a media command so that it has no network and dies with the process that asked for it, as far as this
 * machine allows. `unshare` comes first: entering a namespace with other rights takes the death signal back.
 */
export const isolationOf = (): string[] => {
  const dies = ['setpriv', '--pdeathsig', 'KILL', '--no-new-privs'];
  const candidates = [['unshare', '--net', ...dies], ['unshare', '--user', '--net', ...dies], dies, ['unshare', '--net']];
  return candidates.find(([command = '', ...args]) => answers(command, [...args, 'true']) !== undefined) ?? [];
};

/** The version of a usable FFmpeg: with its prober, and with the encoders the montage writes. */
const versionOf = (ffmpeg: string, ffprobe: string): string | undefined => {
  const version = /^ffmpeg version (\S+)/.exec(answers(ffmpeg, ['-version']) ?? '')?.[1];
  const encoders = answers(ffmpeg, ['-hide_banner', '-encoders']) ?? '';
  const complete =
    [' libx264 ', ' aac ', ' mjpeg '].every((encoder) => encoders.includes(encoder)) && answers(ffprobe, ['-version']) !== undefined;
  return complete ? version : undefined;
};

const commandLine = (ffmpeg: string, ffprobe: string): MediaEngine | undefined => {
  const version = versionOf(ffmpeg, ffprobe);
  return version ? { kind: 'ffmpeg', ffmpeg, ffprobe, version: `ffmpeg ${version}`, isolation: isolationOf() } : undefined;
};

export const systemFfmpeg = (): MediaEngine | undefined => commandLine('ffmpeg', 'ffprobe');

const beside = (ffmpegPath: string): MediaEngine => {
  const engine = commandLine(ffmpegPath, join(dirname(ffmpegPath), 'ffprobe'));
  if (!engine) throw new ConfigError('FFMPEG_PATH must be the path of an ffmpeg with libx264, aac and mjpeg, ffprobe beside it.');
  return engine;
};

const installWithApt = (): MediaEngine | undefined => {
  if (process.getuid?.() !== 0 || answers('apt-get', ['--version']) === undefined) return undefined;
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=180', '-y', ...args], {
      timeout: 300_000,
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '--no-install-recommends', 'ffmpeg');
  return install() || (apt('update') && install()) ? systemFfmpeg() : undefined;
};

/** The child runs beside this file, as source in development and built in production. */
const childScript = (): string => {
  const here = fileURLToPath(import.meta.url);
  return join(dirname(here), here.endsWith('.ts') ? 'node-av-child.ts' : 'node-av-child.js');
};

export const embeddedFfmpeg = (): MediaEngine | undefined => {
  const script = childScript();
  if (!existsSync(script)) return undefined;
  const version = answers(process.execPath, [script, '--version'])?.trim();
  return version ? { kind: 'node-av', script, version, isolation: isolationOf() } : undefined;
};

/** What was found, by where it was looked for: asking each program what it can do takes a third of a second. */
const found = new Map<string, MediaEngine>();

/** The engine to use, in this order: the operator's, the system's, one installed now where that is allowed and possible, the embedded one. */
export const ensureFfmpeg = ({ ffmpegPath, allowInstall }: Wanted): MediaEngine => {
  const where = ffmpegPath || `PATH=${process.env.PATH ?? ''}`;
  const known = found.get(where);
  if (known) return known;
  const engine = ffmpegPath ? beside(ffmpegPath) : (systemFfmpeg() ?? (allowInstall ? installWithApt() : undefined) ?? embeddedFfmpeg());
  if (!engine) throw new ConfigError('There is no FFmpeg here. Install ffmpeg (with libx264), or set FFMPEG_PATH to one.');
  found.set(where, engine);
  return engine;
};
