import { resultTable, short } from '../figures/table.ts';
import { type Result, takeTurns } from '../load/turns.ts';
import { listRace } from '../requests/list.ts';
import type { Goal, Section, Stage } from './section.ts';

const goalsAt = (connections: number, results: readonly Result[]): Goal[] => {
  const [ours, json, apollo, postgraphile] = results.map(({ figures }) => figures);
  if (!ours || !json || !apollo || !postgraphile || connections === 1) return [];
  const goal = (said: string, value: number, reached: boolean): Goal => ({
    said: `${said}, ${connections} connections`,
    reached,
    figure: short(value),
  });
  const times = (rival: { perSecond: number }) => ours.perSecond / rival.perSecond;
  return [
    goal('list: requests/s at least 1.5 times Apollo Server’s', times(apollo), times(apollo) >= 1.5),
    goal('list: requests/s at least twice PostGraphile’s', times(postgraphile), times(postgraphile) >= 2),
    goal('list: requests/s toward 0.75 of node:http’s', times(json), times(json) >= 0.75),
    goal('list: CPU a request at most 0.7 of Apollo Server’s', ours.node / apollo.node, ours.node / apollo.node <= 0.7),
    goal('list: p99 at most Apollo Server’s', ours.p99 / apollo.p99, ours.p99 <= apollo.p99),
  ];
};

export const measureList = async (stage: Stage): Promise<Section> => {
  const { runners } = await listRace(stage);
  const lines: string[] = [];
  const goals: Goal[] = [];
  for (const connections of [1, 16, 64]) {
    const results = await takeTurns(runners, { connections, postgresPid: stage.world.postgresPid });
    lines.push('', `${connections} ${connections === 1 ? 'connection' : 'connections'}`, '', ...resultTable(results));
    goals.push(...goalsAt(connections, results));
  }
  return {
    title: 'The recruiter’s list: 20 of 10,000 profiles, with skills, languages, the company’s last look and the clip',
    lines,
    goals,
  };
};
