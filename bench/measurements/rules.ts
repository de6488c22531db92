import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses } from '@jobprod/shared/addresses';
import { type Contender, startContender } from '../contenders/contender.ts';
import { resultTable, short } from '../figures/table.ts';
import { type Runner, takeTurns } from '../load/turns.ts';
import { persisted, plainly } from '../requests/asks.ts';
import { operations } from '../requests/operations.ts';
import type { World } from '../world/world.ts';
import type { Goal, Section, Stage } from './section.ts';

const connections = 4;
const size = 20;

/** Three profiles of ten restricted as a whole, for as long as this is measured; and an index that a list without rules needs to be as quick. */
const restricted = async ({ query }: World): Promise<() => Promise<void>> => {
  const { rows } = await query<{ id: string }>(
    'update profile set restricted_whole = true where abs(hashtext(id::text)) % 100 < 28 and not restricted_whole returning id',
  );
  await query(`create index profile_without_rules on profile (published_at desc, id desc) where state = 'ACTIVE'`);
  await query('vacuum (analyze) profile');
  return async () => {
    await query('drop index profile_without_rules');
    await query('update profile set restricted_whole = false where id = any($1)', [rows.map(({ id }) => id)]);
    await query('vacuum (analyze) profile');
  };
};

const race = async (title: string, what: string, { world }: Stage, runners: readonly Runner[]) => {
  const results = await takeTurns(runners, { connections, postgresPid: world.postgresPid });
  const [ours, without] = results.map(({ figures: { node, postgres } }) => node + postgres);
  const ratio = (ours ?? Number.NaN) / (without ?? Number.NaN);
  const goal: Goal = {
    said: `rules, ${what}: at most 1.15 of the processor time without them`,
    figure: short(ratio),
    reached: ratio <= 1.15,
  };
  return { lines: ['', title, '', ...resultTable(results)], goal };
};

/** What it costs to ask who may see: the same pages and queries by the product, and by the product with every rule taken out, in turns. */
export const measureRules =
  (port: number) =>
  async (stage: Stage): Promise<Section> => {
    const { world, contenders } = stage;
    const restore = await restricted(world);
    // Both extend one register, with its keys.
    await cp(join(world.dir, 'data/keys'), join(world.dir, 'data-without-rules/keys'), { recursive: true });
    const without = await startContender('JobProd without rules', 'without-rules.ts', {
      DATABASE_URL: world.databaseUrl,
      PORT: String(port),
      HOST: '127.0.0.1',
      ORIGIN: `http://127.0.0.1:${port}`,
      SMTP_URL: 'smtp://127.0.0.1:9',
      JOBPROD_DATA: join(world.dir, 'data-without-rules'),
      LOG_LEVEL: 'error',
    });
    try {
      const { rows } = await world.query<{ slug: string }>(
        `select slug from profile where state = 'ACTIVE' and not restricted_whole and restricted_elements = '{}' and blocked_company_ids = '{}' order by published_at desc limit 16`,
      );
      const both = (script: (connection: number) => Runner['script'] extends (connection: number) => infer S ? S : never) =>
        [contenders.jobprod, without].map((contender: Contender): Runner => ({ contender, script }));
      const list = await race(
        `The recruiter’s list of ${size}, ${connections} connections`,
        'the list',
        stage,
        both((at) => ({ next: () => persisted(operations.list, { first: size, after: null }, world.recruiters[at]?.cookie ?? '') })),
      );
      const page = await race(
        `The public profile’s page, ${connections} connections`,
        'the public page',
        stage,
        both((at) => {
          let asked = at;
          return { next: () => plainly(addresses.profile(rows[asked++ % rows.length]?.slug ?? '')) };
        }),
      );
      return {
        title: 'What the rules of who sees what cost, three profiles of ten restricted',
        lines: [...list.lines, ...page.lines],
        goals: [list.goal, page.goal],
      };
    } finally {
      await without.stop();
      await restore();
    }
  };
