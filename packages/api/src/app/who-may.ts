import { type GraphQLObjectType, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';
import { allow, deny } from 'graphql-shield';
import type { ShieldRule } from '../authorization/define-rule.ts';
import { ruleOf } from './schema.ts';

const roots = ['Query', 'Mutation', 'Subscription'];
const joints: Readonly<Record<string, string>> = { RuleOr: ' or ', RuleRace: ' or else ', RuleAnd: ' and ', RuleChain: ' and then ' };

/** A rule in the reader's words: its name, or the names of those it is made of. */
export const wordsOf = (rule: ShieldRule, whoeverSees: string): string => {
  if (rule === allow) return whoeverSees;
  if (rule === deny) return 'nobody';
  if (!('getRules' in rule)) return rule.name;
  const words = rule
    .getRules()
    .map((part) =>
      'getRules' in part && part !== allow && part !== deny ? `(${wordsOf(part, whoeverSees)})` : wordsOf(part, whoeverSees),
    );
  const joint = joints[rule.constructor.name];
  if (!joint) throw new Error(`No words for ${rule.constructor.name}`);
  return words.join(joint);
};

type Row = readonly [field: string, who: string];

const rowsOf = (type: GraphQLObjectType): Row[] => {
  const whoeverSees = roots.includes(type.name) ? 'anyone' : `whoever sees the ${type.name}`;
  const fields = Object.keys(type.getFields())
    .sort()
    .map((field): Row => [`\`${field}\``, wordsOf(ruleOf(type.name, field), whoeverSees)]);
  const [[, who] = ['', ''], ...rest] = fields;
  return !roots.includes(type.name) && rest.every(([, other]) => other === who) ? [['*every field*', who]] : fields;
};

const isPlain = ([[, who] = ['', ''], ...rest]: readonly Row[]): boolean => rest.length === 0 && who.startsWith('whoever sees ');

const introduction = `# Who may read and do what

Printed from the rule tree. A rule that concerns the caller alone answers \`UNAUTHENTICATED\` or \`FORBIDDEN\`; one that concerns a thing answers \`NOT_FOUND\`, or nothing in the
field's place, as if the thing did not exist. What stands in no rule is refused. What the running API then answered each kind of caller is in
[access-matrix.md](access-matrix.md).
`;

/** The rule tree as a page. */
export const printWhoMay = (schema: GraphQLSchema): string => {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !isIntrospectionType(type));
  const place = ({ name }: GraphQLObjectType): string => `${roots.indexOf(name) < 0 ? roots.length : roots.indexOf(name)}${name}`;
  const sorted = types.sort((one, other) => (place(one) < place(other) ? -1 : 1)).map((type) => ({ name: type.name, rows: rowsOf(type) }));
  const sections = sorted
    .filter(({ rows }) => !isPlain(rows))
    .map(({ name, rows }) =>
      [`## ${name}`, '', '| field | who |', '|---|---|', ...rows.map(([field, who]) => `| ${field} | ${who} |`), ''].join('\n'),
    );
  const plain = sorted.filter(({ rows }) => isPlain(rows)).map(({ name }) => `\`${name}\``);
  const rest = `## The rest\n\nWhoever sees one of these sees all of it, since it is reached only through a field above: ${plain.join(', ')}.\n`;
  return [introduction, ...sections, rest].join('\n');
};
