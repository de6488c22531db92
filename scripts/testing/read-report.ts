import { existsSync, readFileSync } from 'node:fs';

/** The JSON a test runner left, in the shape it documents; nothing when it ended before writing it. */
export const readReport = <R>(file: string): R | undefined => {
  if (!existsSync(file)) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each runner documents its own shape
  return JSON.parse(readFileSync(file, 'utf8')) as R;
};
