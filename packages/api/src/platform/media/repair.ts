import { copyFile } from 'node:fs/promises';
import { asFile, openingArguments } from './ffmpeg-arguments.ts';
import type { MediaEngine } from './ffmpeg-locate.ts';
import { openOnly, renderLimits } from './media-job.ts';
import { runCommand } from './media-process.ts';

export type Container = 'mp4' | 'webm';

/**
 * Gives a browser's recording what it cannot have while it is being written: its length, and cues to find one's way in it. Pictures and sound are copied as they
 * are. The embedded engine has no copying: the montage counts packets in any case, and the recording is then kept as it came.
 */
export const repair = async (engine: MediaEngine, from: string, to: string, container: Container, signal?: AbortSignal): Promise<void> => {
  if (engine.kind !== 'ffmpeg') return copyFile(from, to);
  const unsigned = ['-map_metadata', '-1', '-map_chapters', '-1', '-fflags', '+bitexact'];
  await runCommand({
    command: engine.ffmpeg,
    args: [
      ...['-hide_banner', '-nostdin', '-nostats', '-y', '-loglevel', 'error', '-max_alloc', String(openOnly.allocationBytes)],
      ...openingArguments,
      ...['-i', asFile(from), '-map', '0:v:0?', '-map', '0:a:0?', '-c', 'copy', '-strict', '-2', ...unsigned],
      ...(container === 'mp4' ? ['-movflags', '+faststart', '-f', 'mp4'] : ['-f', 'webm']),
      asFile(to),
    ],
    isolation: engine.isolation,
    limits: renderLimits,
    signal,
  });
};
