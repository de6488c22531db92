import type { Contenders } from '../contenders/contenders.ts';
import type { World } from '../world/world.ts';

export type Goal = { said: string; reached: boolean; figure: string };

/** What a measurement has to show: a table in Markdown, and how it stands to what was asked. */
export type Section = {
  title: string;
  lines: readonly string[];
  goals: readonly Goal[] /** It could not be measured. */;
  isMissing?: boolean;
};

/** What measurements of the running servers share. */
export type Stage = { world: World; contenders: Contenders };
