import { Client } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contender } from '../contenders/contender.ts';
import { startJobProd } from '../contenders/contenders.ts';
import { askOnce } from '../load/load.ts';
import { persisted } from '../requests/asks.ts';
import { searchPage } from '../requests/search-page.ts';
import { makeWorld, type World } from './world.ts';

type Facet = { value: string; count: number };
type Page = {
  edges: { node: { id: string; slug: string; skills: string[] } }[];
  facets: { skills: Facet[] };
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
};

const port = Number(process.env.BENCH_PORT ?? 4760) + 11;

/** What a recruiter may find, said anew and plainly: published, not restricted as a whole, and not hidden from their company. */
const found = `from profile where state = 'ACTIVE' and not restricted_whole and not $1 = any(blocked_company_ids)`;
const withSkill = `${found} and not 'SKILLS' = any(restricted_elements) and skills @> array[$2]`;

describe('a hundred thousand profiles', { timeout: 900_000 }, () => {
  let world: World;
  let product: Contender;
  let client: Client;
  let operation: string;
  beforeAll(async () => {
    world = await makeWorld(100_000);
    product = await startJobProd(world, port);
    client = new Client(product.origin);
    operation = await searchPage();
  }, 900_000);
  afterAll(async () => {
    await client.close();
    await product.stop();
    await world.stop();
  });

  const search = async (asked: object, after?: string): Promise<{ page: Page; milliseconds: number }> => {
    const start = performance.now();
    const text = await askOnce(client, persisted(operation, { search: asked, after }, world.recruiters[0]?.cookie ?? ''));
    return { page: JSON.parse(text).data.profiles, milliseconds: performance.now() - start };
  };
  const counted = async (condition: string, ...values: string[]): Promise<number> => {
    const { rows } = await world.query<{ n: number }>(`select count(*)::int as n ${condition}`, [world.companyId, ...values]);
    return rows[0]?.n ?? -1;
  };

  it('D2, N2: are listed page by page, each once, none that is restricted or hidden, and counted truly', async () => {
    const slugs: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 10; pages += 1) {
      const { page, milliseconds } = await search({}, after);
      expect(milliseconds).toBeLessThan(20_000);
      expect(page.totalCount).toBe(await counted(found));
      slugs.push(...page.edges.map(({ node }) => node.slug));
      after = page.pageInfo.endCursor;
    }
    const { rows } = await world.query<{ slug: string }>(`select slug ${found} order by published_at desc, id desc limit 200`, [
      world.companyId,
    ]);
    expect(slugs).toEqual(rows.map(({ slug }) => slug));
  });

  it('D2: are found by skill, with facets that count what is found and nothing else', async () => {
    const { page, milliseconds } = await search({ skills: ['Sage'] });
    expect(milliseconds).toBeLessThan(20_000);
    const sage = await counted(withSkill, 'Sage');
    expect(sage).toBeGreaterThan(1_000);
    expect(page.totalCount).toBe(sage);
    expect(page.facets.skills.find(({ value }) => value === 'Sage')?.count).toBe(sage);
    for (const { node } of page.edges) expect(node.skills).toContain('Sage');
  });

  it('N2: are found by a word, by a word with a letter wrong, and not by a word nobody wrote', async () => {
    for (const text of ['menuiserie', 'menuisserie']) {
      const { page, milliseconds } = await search({ text });
      expect(page.totalCount).toBeGreaterThan(1_000);
      expect(milliseconds).toBeLessThan(30_000);
    }
    expect((await search({ text: 'xylographie' })).page.totalCount).toBe(0);
  });
});
