import { createHash, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestHashOf } from '@jobprod/api/dist/src/clips/clip-manifest.js';
import { DiskStore } from '@jobprod/api/dist/src/platform/media/disk-store.js';
import { mediaKey } from '@jobprod/api/dist/src/platform/media/store.js';
import { Client } from 'undici';
import { closeLater } from '../closing.ts';
import { startContender } from '../contenders/contender.ts';
import { resultTable, short } from '../figures/table.ts';
import { type Ask, askOnce, type Script } from '../load/load.ts';
import { takeTurns } from '../load/turns.ts';
import { persisted } from '../requests/asks.ts';
import { operations } from '../requests/operations.ts';
import type { Goal, Section, Stage } from './section.ts';

const connections = 4;
const kB = 1024;
/** A minute and a half of a clip at 720p. */
const fileBytes = 8 * kB * kB;

/** What a player asks for: a little at the beginning, at the end and where one seeks, then long stretches. */
const mixes: { name: string; lengths: readonly number[] }[] = [
  { name: 'nine of 32 kB to one of 1 MB', lengths: [...Array.from({ length: 9 }, () => 32 * kB), kB * kB] },
  { name: '32 kB', lengths: [32 * kB] },
  { name: '1 MB', lengths: [kB * kB] },
];

/** Whose clip anybody may play. */
const person = `
  select p.slug, k.clip_version_id as "versionId" from profile p join clip_placement k on k.profile_id = p.id join image_release r on r.candidate_id = p.candidate_id
  where p.state = 'ACTIVE' and not p.restricted_whole and p.restricted_elements = '{}' and r.image and r.withdrawn_at is null and r.expires_at > now() + interval '1 day'
  order by p.published_at desc limit 1`;

/** Puts a clip where that of one person is said to be. Answers its file, and how a visitor is given its address: good for five minutes. */
const putClip = async ({ world, contenders: { jobprod } }: Stage): Promise<{ path: string; address: () => Promise<string> }> => {
  const bytes = randomBytes(fileBytes);
  const path = join(world.dir, 'clip.mp4');
  await writeFile(path, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { rows } = await world.query<{ slug: string; versionId: string }>(person);
  const { slug = '', versionId = '' } = rows[0] ?? {};
  const key = mediaKey(versionId, sha256);
  await new DiskStore(join(world.dir, 'data/renditions')).put(path, key);
  const file = { key, sha256, size: fileBytes, width: 1280, height: 720 };
  const { rows: edits } = await world.query<Parameters<typeof manifestHashOf>[0]>(
    `update clip_version set renditions = $1, poster = $2 where id = $3 returning title, description, language, segments, poster_at as "posterAt"`,
    [JSON.stringify([file]), file, versionId],
  );
  for (const edit of edits) {
    const hash = manifestHashOf(edit, [], { renditions: [file], poster: file });
    await world.query('update clip_version set manifest_hash = $1 where id = $2', [hash, versionId]);
  }
  const client = new Client(jobprod.origin);
  closeLater(() => client.close());
  return {
    path,
    address: async () => {
      const { data }: { data: { profile: { clip: { videoUrl: string } | null } | null } } = JSON.parse(
        await askOnce(client, persisted(operations.clip, { slug }, '')),
      );
      const { videoUrl } = data.profile?.clip ?? {};
      if (!videoUrl) throw new Error('The clip is not to be seen');
      return videoUrl;
    },
  };
};

/** Each connection goes through the lengths in turn, at places all over the file. */
const ranges = (path: string, lengths: readonly number[]): ((connection: number) => Script) => {
  return (connection) => {
    let asked = connection;
    return {
      next: (): Ask => {
        const length = lengths[asked % lengths.length] ?? kB;
        const start = (asked * 7_368_787) % (fileBytes - length);
        asked += 1;
        return { path, method: 'GET', headers: { range: `bytes=${start}-${start + length - 1}` }, status: 206, bytes: length };
      },
    };
  };
};

/** Ranges of a clip, asked about at each request, beside the same bytes from a server that asks nobody. */
export const measureMedia =
  (port: number) =>
  async (stage: Stage): Promise<Section> => {
    const clip = await putClip(stage);
    const plain = await startContender('node:http and the file', 'static-files.ts', { FILE: clip.path, PORT: String(port) });
    const lines: string[] = [];
    const goals: Goal[] = [];
    try {
      for (const { name, lengths } of mixes) {
        const runners = [
          { contender: stage.contenders.jobprod, script: ranges(await clip.address(), lengths) },
          { contender: plain, script: ranges('/clip.mp4', lengths) },
        ];
        const results = await takeTurns(runners, {
          connections,
          postgresPid: stage.world.postgresPid,
          turns: 3,
          milliseconds: 3_000,
          warmUpRequests: 1_000,
        });
        lines.push('', `Ranges of ${name}:`, '', ...resultTable(results));
        const [ours, theirs] = results.map(({ figures }) => figures);
        const slower = (theirs?.perSecond ?? Number.NaN) / (ours?.perSecond ?? Number.NaN);
        goals.push({
          said: `media: ${name}, a plain file server answers at most 1.3 times as many a second`,
          figure: short(slower),
          reached: slower <= 1.3,
        });
      }
      return { title: `Ranges of a clip of ${short(fileBytes / kB / kB)} MB, ${connections} connections`, lines, goals };
    } finally {
      await plain.stop();
    }
  };
