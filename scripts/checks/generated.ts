/** A file or folder that is generated and committed. */
export interface Generated {
  path: string;
  /** Where the command runs, from the root. */
  cwd: string;
  /** Writes what `path` should hold at `target`, which does not exist yet. */
  command(target: string): [file: string, ...args: string[]];
}

/** A script of the server's, which reads decorators from its sources. */
const server = (path: string, script: string): Generated => ({
  path,
  cwd: 'packages/api',
  command: (target) => [process.execPath, '--conditions=source', '--import=@oxc-node/core/register', `scripts/${script}`, target],
});

/** In the order in which one is made from another. */
export const generated: Generated[] = [
  server('packages/api/schema.graphql', 'emit-schema.ts'),
  server('docs/who-may.md', 'who-may.ts'),
  server('docs/operating.md', 'settings-table.ts'),
  {
    path: 'packages/web/src/gql',
    cwd: 'packages/web',
    // gql.ts is the run-time parser of documents: pages import theirs by name.
    command: (target) => [
      '/bin/sh',
      '-c',
      'JOBPROD_GQL="$1" node_modules/.bin/graphql-codegen --config codegen.ts && rm -f "$1"/*/gql.ts',
      'sh',
      target,
    ],
  },
];
