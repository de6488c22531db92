import type { Expression, ObjectPattern } from 'oxc-parser';
import { visitFile } from './syntax.ts';

/** A key as a file writes it: `key` may hold `${}` parts, turned into a pattern. */
export interface Mention {
  at: string;
  written: string;
  key: RegExp;
  /** Where it may be found; undefined: anywhere. */
  namespaces: string[] | undefined;
  /** Asked of a catalogue, so that it has to be there; otherwise a string that may or may not be a key. */
  asked: boolean;
}

/** A file that reads a catalogue as an object, without i18next. */
export interface DirectReading {
  namespaces: string[];
  properties: Set<string>;
  /** Read by a name known at run time: `words.reasons[code]`. */
  computed: Set<string>;
}

/** Stands for what is only known at run time. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: shown as it was written
const HOLE = '${…}';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function readMentions(root: string, path: string): { mentions: Mention[]; direct: DirectReading } {
  const translators = translatorsOf(root, path);
  const everywhere = [...new Set([...translators.values()].flat())];
  const mentions: Mention[] = [];
  const direct: DirectReading = { namespaces: [], properties: new Set(), computed: new Set() };
  visitFile(root, path, (at) => {
    const mention = (node: { start: number }, parts: string[], namespaces: string[] | undefined, asked: boolean) => {
      const written = parts.join(HOLE);
      const [, prefix, rest] = /^([\w-]+):(?!\/)(.+)$/.exec(written) ?? [];
      const key = new RegExp(`^${(rest ?? written).split(HOLE).map(escaped).join('.+')}$`);
      mentions.push({ at: at(node), written, key, namespaces: prefix === undefined ? namespaces : [prefix], asked });
    };
    const ask = (node: Expression, namespaces: string[] | undefined): void => {
      if (node.type === 'Literal' && typeof node.value === 'string') mention(node, [node.value], namespaces, true);
      else if (node.type === 'TemplateLiteral')
        mention(
          node,
          node.quasis.map((quasi) => quasi.value.raw),
          namespaces,
          true,
        );
      else if (node.type === 'ConditionalExpression') for (const branch of [node.consequent, node.alternate]) ask(branch, namespaces);
      else if (node.type === 'LogicalExpression') for (const side of [node.left, node.right]) ask(side, namespaces);
      else if (node.type === 'ParenthesizedExpression' || node.type === 'TSAsExpression') ask(node.expression, namespaces);
    };
    return {
      CallExpression({ callee, arguments: given }) {
        const [first, second] = given;
        const name =
          callee.type === 'Identifier'
            ? callee.name
            : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
              ? callee.property.name
              : '';
        const key = name === 'say' ? second : name === 't' || translators.has(name) ? first : undefined;
        if (key && key.type !== 'SpreadElement') ask(key, callee.type === 'Identifier' ? translators.get(name) : undefined);
      },
      JSXAttribute({ name, value }) {
        if (name.name !== 'i18nKey' || !value) return;
        if (value.type === 'Literal') mention(value, [String(value.value)], everywhere, true);
        else if (value.type === 'JSXExpressionContainer' && value.expression.type !== 'JSXEmptyExpression')
          ask(value.expression, everywhere);
      },
      Literal(node) {
        if (typeof node.value !== 'string' || node.value === '') return;
        if (everywhere.length > 0 || /[.:]/.test(node.value))
          mention(node, [node.value], everywhere.length > 0 ? everywhere : undefined, false);
      },
      TemplateLiteral(node) {
        const parts = node.quasis.map((quasi) => quasi.value.raw);
        // A key stands on one line.
        const text = parts.join(' ');
        if (!text.includes('\n') && /\w\.|\.\w|\w:/.test(text)) mention(node, parts, everywhere.length > 0 ? everywhere : undefined, false);
      },
      ImportDeclaration({ source, importKind }) {
        const [, namespace] = /words\/\w\w\/([\w-]+)(\.ts)?$/.exec(source.value) ?? [];
        if (namespace && importKind !== 'type') direct.namespaces.push(namespace);
      },
      MemberExpression({ object, property, computed }) {
        if (!computed && property.type === 'Identifier') direct.properties.add(property.name);
        if (computed && object.type === 'MemberExpression' && object.property.type === 'Identifier')
          direct.computed.add(object.property.name);
      },
    };
  });
  return { mentions, direct };
}

/** `const { t, t: page } = useTranslation('verify')`: which name asks which namespaces. Without an argument it is the common one. */
function translatorsOf(root: string, path: string): Map<string, string[]> {
  const translators = new Map<string, string[]>();
  visitFile(root, path, () => ({
    VariableDeclarator({ id, init }) {
      if (
        init?.type !== 'CallExpression' ||
        init.callee.type !== 'Identifier' ||
        init.callee.name !== 'useTranslation' ||
        id.type !== 'ObjectPattern'
      )
        return;
      const [given] = init.arguments;
      const listed = given?.type === 'ArrayExpression' ? given.elements : [given];
      const namespaces = listed.flatMap((element) =>
        element?.type === 'Literal' && typeof element.value === 'string' ? [element.value] : [],
      );
      for (const name of boundTo(id))
        translators.set(name, [...(translators.get(name) ?? []), ...(namespaces.length > 0 ? namespaces : ['common'])]);
    },
  }));
  return translators;
}

const boundTo = ({ properties }: ObjectPattern): string[] =>
  properties.flatMap((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.key.name !== 't') return [];
    return property.value.type === 'Identifier' ? [property.value.name] : [];
  });
