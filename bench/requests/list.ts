import { isDeepStrictEqual } from 'node:util';
import { Client } from 'undici';
import type { Contender } from '../contenders/contender.ts';
import { type Ask, askOnce } from '../load/load.ts';
import type { Runner } from '../load/turns.ts';
import type { Stage } from '../measurements/section.ts';
import { inFull, persisted, plainly } from './asks.ts';
import { operations } from './operations.ts';
import { postgraphileOperations } from './postgraphile-operations.ts';

type Node = Record<string, unknown> & { slug: string };
type Page = { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
type Lister = { contender: Contender; ask(after: string | null, connection: number): Ask; page(answer: string): Page };

const pagesAsked = 20;
const size = 20;

const listersOf = ({ world, contenders: { jobprod, json, apollo, postgraphile } }: Stage): readonly [Lister, Lister, Lister, Lister] => [
  {
    contender: jobprod,
    ask: (after, connection) => persisted(operations.list, { first: size, after }, world.recruiters[connection]?.cookie ?? ''),
    page: (answer) => JSON.parse(answer).data.profiles,
  },
  {
    contender: json,
    ask: (after) => plainly(after ? `/list?after=${encodeURIComponent(after)}` : '/list'),
    page: (answer) => JSON.parse(answer).profiles,
  },
  {
    contender: apollo,
    ask: (after) => inFull(operations.list, { first: size, after }, { path: '/' }),
    page: (answer) => JSON.parse(answer).data.profiles,
  },
  {
    contender: postgraphile,
    ask: (after) => inFull(postgraphileOperations.list, { first: size, after, company: world.companyId }),
    page: (answer) => JSON.parse(answer).data.allProfiles,
  },
];

/** The first pages, one after the other, as each contender turns them. */
const walk = async ({ contender, ask, page }: Lister): Promise<Page[]> => {
  const client = new Client(contender.origin);
  const pages: Page[] = [];
  for (let index = 0; index < pagesAsked; index += 1)
    pages.push(page(await askOnce(client, ask(pages.at(-1)?.pageInfo.endCursor ?? null, 0))));
  await client.close();
  return pages;
};

const same = (ours: readonly Page[], theirs: readonly Page[]): boolean =>
  ours.every(
    (page, index) =>
      isDeepStrictEqual(page.nodes, theirs[index]?.nodes) && page.pageInfo.hasNextPage === theirs[index]?.pageInfo.hasNextPage,
  );

/** What PostGraphile shows without knowing any rule: rows of ours and a few others, in which what nobody restricts is the same. */
const alike = (ours: readonly Page[], theirs: readonly Page[]): boolean => {
  const bySlug = new Map(ours.flatMap(({ nodes }) => nodes).map((node) => [node.slug, node]));
  const shared = theirs.flatMap(({ nodes }) => nodes).filter(({ slug }) => bySlug.has(slug));
  const facts = ({ reference, headline, skills, places, contractKinds, spokenLanguages }: Node) => ({
    ...{ reference, headline, skills, places, contractKinds, spokenLanguages },
  });
  return shared.length > 0.9 * bySlug.size && shared.every((node) => isDeepStrictEqual(facts(node), facts(bySlug.get(node.slug) ?? node)));
};

export type ListRace = { runners: Runner[]; slugs: string[] };

/** Four servers that give the same pages; which page is asked for changes with every request. */
export const listRace = async (stage: Stage): Promise<ListRace> => {
  const listers = listersOf(stage);
  const [ours = [], json = [], apollo = [], postgraphile = []] = await Promise.all(listers.map(walk));
  if (!same(ours, json)) throw new Error('node:http gives another list than ours');
  if (!same(ours, apollo)) throw new Error('Apollo Server gives another list than ours');
  if (!alike(ours, postgraphile)) throw new Error('PostGraphile gives another list than ours');
  const walks = [ours, json, apollo, postgraphile];
  const runners = listers.map(({ contender, ask }, index) => {
    const cursors = [null, ...(walks[index] ?? []).slice(0, -1).map(({ pageInfo }) => pageInfo.endCursor)];
    return {
      contender,
      script: (connection: number) => {
        let asked = connection;
        return { next: () => ask(cursors[asked++ % cursors.length] ?? null, connection) };
      },
    };
  });
  return { runners, slugs: ours.flatMap(({ nodes }) => nodes).map(({ slug }) => slug) };
};
