import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { descendantsOf, until } from '../../../test/media-tools.ts';
import { isolationOf } from './ffmpeg-locate.ts';
import { runCommand } from './media-process.ts';

const isolation = isolationOf();
const limits = { wallSeconds: 60, cpuSeconds: 7, memoryBytes: 512 * 1024 ** 2, outputBytes: 1024 ** 2 };

it('fault E07: a media process has bounds on time, memory, output, files and processes, an empty environment and a group of its own', async () => {
  const script = 'cat /proc/self/limits; echo "group $(cut -d" " -f5 /proc/$$/stat) of $$"; env';
  const { output } = await runCommand({ command: '/bin/sh', args: ['-c', script], isolation, limits });
  const bound = (name: string) => new RegExp(`^Max ${name} +(\\S+) +(\\S+)`, 'm').exec(output)?.slice(1, 3);
  expect(bound('cpu time')).toEqual(['7', '12']);
  expect(bound('address space')).toEqual([String(512 * 1024 ** 2), String(512 * 1024 ** 2)]);
  expect(bound('file size')).toEqual([String(1024 ** 2), String(1024 ** 2)]);
  expect(bound('core file size')).toEqual(['0', '0']);
  expect(bound('open files')).toEqual(['512', '512']);
  expect(Number(bound('processes')?.[1])).toBeLessThanOrEqual(8192);
  const [, group] = /^group (\d+) of/m.exec(output) ?? [];
  const own = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ')[2];
  expect(group).not.toBe(own);
  const names = output.split('\n').flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
  expect(names.filter((name) => !['PATH', 'LC_ALL', 'PWD', 'SHLVL', 'OLDPWD', '_'].includes(name))).toEqual([]);
});

it('fault E08: stopped, it takes with it whatever it had started', async () => {
  const stop = new AbortController();
  const script = 'sleep 1000 & sleep 1000 & echo begun; wait';
  const others = new Set(await descendantsOf(process.pid));
  const running = runCommand({
    ...{ command: '/bin/sh', args: ['-c', script], isolation, limits, signal: stop.signal },
    onLine: (line) => line === 'begun' && stop.abort(),
  });
  await expect(running).rejects.toMatchObject({ reason: 'cancelled' });
  await until(async () => (await descendantsOf(process.pid)).every((id) => others.has(id)));
});
