import type { Outcome } from './ask-case.ts';

/** Field → subject → person → what they were answered. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Outcome>>>;

const introduction = `# What the API answers whom

Asked of the running API: every field of \`Query\`, \`Mutation\` and \`Subscription\`, about something of one’s own, of another’s, hidden or absent, by every kind of caller. The rules
behind it are in [who-may.md](who-may.md).

*yes* is an answer (for a mutation: it was done); *null* the answer of what does not exist; \`NOT_FOUND\`, \`FORBIDDEN\` and \`UNAUTHENTICATED\` are top-level errors; any other code is
an expected refusal, beside the payload: the caller was let in, and then told what stood in the way.
`;

const rank = (outcome: Outcome): string => `${outcome === 'yes' ? 0 : outcome === 'null' ? 2 : 1}${outcome}`;
const word = (outcome: Outcome): string => (outcome === 'yes' || outcome === 'null' ? outcome : `\`${outcome}\``);

const rowsOf = (subject: string, answers: ReadonlyMap<string, Outcome>): string[] => {
  const outcomes = [...new Set(answers.values())].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  return outcomes.map((outcome, index) => {
    const people = [...answers].filter(([, answered]) => answered === outcome).map(([person]) => person);
    return `| ${index === 0 ? subject : ''} | ${word(outcome)} | ${people.length === answers.size ? 'everyone' : people.join(', ')} |`;
  });
};

export const printMatrix = (matrix: Matrix): string => {
  const sections = ['Query', 'Mutation', 'Subscription'].map((root) => {
    const fields = [...matrix].filter(([name]) => name.startsWith(`${root}.`)).sort(([one], [other]) => (one < other ? -1 : 1));
    const tables = fields.map(([name, subjects]) =>
      [
        `### ${name.slice(root.length + 1)}`,
        '',
        '| about | answer | to |',
        '|---|---|---|',
        ...[...subjects].flatMap(([subject, answers]) => rowsOf(subject, answers)),
        '',
      ].join('\n'),
    );
    return `## ${root}\n\n${tables.join('\n')}`;
  });
  return `${introduction}\n${sections.join('\n')}`;
};
