import { closeAll, closeLater } from './closing.ts';
import { startContenders } from './contenders/contenders.ts';
import { keep, textOf } from './figures/results.ts';
import { measureCrowdedSearch } from './measurements/crowded-search.ts';
import { measureList } from './measurements/list.ts';
import { measureMedia } from './measurements/media.ts';
import { measureMontage } from './measurements/montage.ts';
import { measurePages } from './measurements/pages.ts';
import { measureRegister } from './measurements/register.ts';
import { measureRules } from './measurements/rules.ts';
import { measureSearch } from './measurements/search.ts';
import type { Section, Stage } from './measurements/section.ts';
import { measureProfile, measureUpdate, measureViewer } from './measurements/single-requests.ts';
import { measureStart } from './measurements/start.ts';
import { makeWorld } from './world/world.ts';

const firstPort = Number(process.env.BENCH_PORT ?? 4760);

/** Measurements of the running servers, which share one world, and those that need none. */
const served: Record<string, (stage: Stage) => Promise<Section>> = {
  list: measureList,
  profile: measureProfile,
  viewer: measureViewer,
  update: measureUpdate,
  search: measureSearch,
  rules: measureRules(firstPort + 4),
  media: measureMedia(firstPort + 9),
};
const alone: Record<string, () => Promise<Section>> = {
  montage: measureMontage,
  crowded: () => measureCrowdedSearch(firstPort + 11),
  register: () => measureRegister(firstPort + 7),
  start: () => measureStart(firstPort + 5),
  pages: () => measurePages(firstPort + 6),
};
const names = [...Object.keys(served), ...Object.keys(alone)];

const setStage = async (): Promise<Stage> => {
  console.error('Making ten thousand profiles …');
  const world = await makeWorld();
  closeLater(world.stop);
  const contenders = await startContenders(world, firstPort);
  closeLater(contenders.stop);
  return { world, contenders };
};

const measure = async (wanted: readonly string[]): Promise<Section[]> => {
  const sections: Section[] = [];
  let stage: Stage | undefined;
  for (const name of wanted) {
    const [ofServers, byItself] = [served[name], alone[name]];
    if (ofServers) stage ??= await setStage();
    console.error(`Measuring ${name} …`);
    try {
      if (ofServers && stage) sections.push(await ofServers(stage));
      if (byItself) sections.push(await byItself());
    } catch (error) {
      // What took minutes before it is not lost with it.
      console.error(error);
      process.exitCode = 1;
      sections.push({ title: `Not measured: ${name}`, lines: ['', 'It failed; the command says why.'], goals: [], isMissing: true });
    }
  }
  return sections;
};

const isKept = process.argv.includes('--keep');
const asked = process.argv.slice(2).filter((name) => name !== '--keep');
const unknown = asked.find((name) => !names.includes(name));
try {
  if (unknown) throw new Error(`"${unknown}" is none of ${names.join(', ')}.`);
  const sections = await measure(asked.length > 0 ? asked : names);
  console.log(textOf(sections));
  if (isKept) await keep(sections.filter(({ isMissing }) => !isMissing));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await closeAll();
}
