import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startContender } from '../contenders/contender.ts';
import { startDemo } from '../contenders/demo.ts';
import { resultTable, short } from '../figures/table.ts';
import type { Ask } from '../load/load.ts';
import { takeTurns } from '../load/turns.ts';
import type { Section } from './section.ts';

const connections = 4;
const rangeBytes = 256 * 1024;

/** The address of a public clip, as a visitor is given one: good for five minutes. */
const addressOfClip = async (origin: string): Promise<string> => {
  const query = '{ profiles(first: 10) { nodes { clip { videoUrl } } } }';
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data }: { data: { profiles: { nodes: { clip: { videoUrl: string } | null }[] } } } = JSON.parse(await response.text());
  const clip = data.profiles.nodes.find((node) => node.clip)?.clip;
  if (!clip) throw new Error('None of the demo people has a public clip');
  return clip.videoUrl;
};

const ranges = (path: string, size: number): ((connection: number) => { next(): Ask }) => {
  return (connection) => {
    let asked = connection;
    return {
      next: () => {
        const start = (asked++ * rangeBytes) % Math.max(1, size - rangeBytes);
        const end = Math.min(size, start + rangeBytes) - 1;
        return { path, method: 'GET', headers: { range: `bytes=${start}-${end}` }, status: 206 };
      },
    };
  };
};

/** A range of a clip, asked about at each request, beside the same bytes from a server that asks nobody. */
export const measureMedia = async (port: number): Promise<Section> => {
  const { demo, dir } = await startDemo(port);
  const path = await addressOfClip(demo.origin);
  const bytes = Buffer.from(await (await fetch(`${demo.origin}${path}`)).arrayBuffer());
  const file = join(dir, 'clip.mp4');
  await writeFile(file, bytes);
  const plain = await startContender('node:http and the file', 'static-files.ts', { FILE: file, PORT: String(port + 1) });
  try {
    const runners = [
      { contender: demo, script: ranges(path, bytes.length) },
      { contender: plain, script: ranges('/clip.mp4', bytes.length) },
    ];
    const results = await takeTurns(runners, { connections, postgresPid: 0, turns: 3, milliseconds: 3_000, warmUpRequests: 500 });
    const [ours, theirs] = results.map(({ figures }) => figures.p50);
    const ratio = (ours ?? Number.NaN) / (theirs ?? Number.NaN);
    return {
      title: `A range of a clip (${short(Math.min(rangeBytes, bytes.length) / 1024)} kB of ${short(bytes.length / 1024)} kB), ${connections} connections`,
      lines: ['', ...resultTable(results)],
      goals: [
        {
          said: 'media: a range in at most 1.3 times what a plain file server takes, at the median',
          figure: short(ratio),
          reached: ratio <= 1.3,
        },
      ],
    };
  } finally {
    await plain.stop();
    await demo.stop();
  }
};
