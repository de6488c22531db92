import { isDeepStrictEqual } from 'node:util';
import { Client } from 'undici';
import { resultTable } from '../figures/table.ts';
import { type Ask, askOnce } from '../load/load.ts';
import { type Runner, takeTurns } from '../load/turns.ts';
import { inFull, persisted, plainly } from '../requests/asks.ts';
import { listRace } from '../requests/list.ts';
import { operations } from '../requests/operations.ts';
import { postgraphileOperations } from '../requests/postgraphile-operations.ts';
import type { Section, Stage } from './section.ts';

const connections = 16;

const race = async (title: string, { world }: Stage, runners: readonly Runner[]): Promise<Section> => {
  const results = await takeTurns(runners, { connections, postgresPid: world.postgresPid });
  return { title, lines: ['', `${connections} connections`, '', ...resultTable(results)], goals: [] };
};

const answerOf = async (runner: Runner): Promise<unknown> => {
  const client = new Client(runner.contender.origin);
  const answer = JSON.parse(await askOnce(client, runner.script(0).next()));
  await client.close();
  return answer.data ?? answer;
};

const checkSame = async (runners: readonly Runner[]): Promise<void> => {
  const [ours, ...theirs] = await Promise.all(runners.map(answerOf));
  for (const [index, answer] of theirs.entries())
    if (!isDeepStrictEqual(ours, answer))
      throw new Error(`${runners[index + 1]?.contender.name} answers otherwise: ${JSON.stringify([ours, answer])}`);
};

/** One connection asks for one profile after the other. */
const inTurn = (slugs: readonly string[], ask: (slug: string, connection: number) => Ask) => (connection: number) => {
  let asked = connection;
  return { next: () => ask(slugs[asked++ % slugs.length] ?? '', connection) };
};

/** Our reader’s look is a consultation: the warm-up leaves it in the trail, and within thirty minutes it is only asked whether it is there. */
export const measureProfile = async (stage: Stage): Promise<Section> => {
  const { world, contenders } = stage;
  const slugs = (await listRace(stage)).slugs.slice(0, 16);
  const same: Runner[] = [
    {
      contender: contenders.jobprod,
      script: inTurn(slugs, (slug, at) => persisted(operations.profile, { slug }, world.recruiters[at]?.cookie ?? '')),
    },
    { contender: contenders.json, script: inTurn(slugs, (slug) => plainly(`/profile?slug=${slug}`)) },
    { contender: contenders.apollo, script: inTurn(slugs, (slug) => inFull(operations.profile, { slug }, { path: '/' })) },
  ];
  await checkSame(same);
  const postgraphile = inTurn(slugs, (slug) => inFull(postgraphileOperations.profile, { slug, company: world.companyId }));
  return race('A single profile', stage, [...same, { contender: contenders.postgraphile, script: postgraphile }]);
};

export const measureViewer = async (stage: Stage): Promise<Section> => {
  const { world, contenders } = stage;
  const cookieOf = (connection: number): string => world.recruiters[connection]?.cookie ?? '';
  const runners: Runner[] = [
    { contender: contenders.jobprod, script: (at) => ({ next: () => persisted(operations.viewer, {}, cookieOf(at)) }) },
    { contender: contenders.json, script: (at) => ({ next: () => plainly('/viewer', cookieOf(at)) }) },
    { contender: contenders.apollo, script: (at) => ({ next: () => inFull(operations.viewer, {}, { path: '/', cookie: cookieOf(at) }) }) },
  ];
  await checkSame(runners);
  return race('Who is there: `viewer`, each by their session', stage, runners);
};

/** Everyone changes their own headline, on the revision they have. */
export const measureUpdate = async (stage: Stage): Promise<Section> => {
  const { world, contenders } = stage;
  const revisions = new Map<number, number>();
  const updating = (first: number, ask: (input: object, cookie: string) => Ask) => (connection: number) => ({
    next: () => {
      const revision = revisions.get(first + connection) ?? 3;
      return ask({ revision, headline: `Menuiserie, révision ${revision}` }, world.candidates[first + connection]?.cookie ?? '');
    },
    learn: () => void revisions.set(first + connection, (revisions.get(first + connection) ?? 3) + 1),
  });
  return race('A mutation with its entry in the register: a candidate changes their headline', stage, [
    { contender: contenders.jobprod, script: updating(0, (input, cookie) => persisted(operations.update, { input }, cookie)) },
    { contender: contenders.apollo, script: updating(32, (input, cookie) => inFull(operations.update, { input }, { path: '/', cookie })) },
  ]);
};
