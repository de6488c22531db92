/** A file or folder that is generated and committed. */
export interface Generated {
  path: string;
  /** Where the command runs, from the root. */
  cwd: string;
  /** Writes what `path` should hold at `target`, which does not exist yet. */
  command(target: string): [file: string, ...args: string[]];
}

/** In the order in which one is made from another. */
export const generated: Generated[] = [];
