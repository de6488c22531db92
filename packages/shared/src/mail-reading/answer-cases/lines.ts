/** A table of answers, one a line; `\n` stands for a new line. */
export const lines = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll('\\n', '\n'));
