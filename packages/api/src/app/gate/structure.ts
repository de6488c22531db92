import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { bounds } from './bounds.ts';
import { outOfBounds } from './gate-errors.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

const isIntrospection = (field: FieldNode): boolean => field.name.value === '__schema' || field.name.value === '__type';

/** How deep a selection goes; a fragment is measured once, and one that comes back to itself is refused. */
const depthMeter = (fragments: Fragments) => {
  const known = new Map<string, number>();
  const open = new Set<string>();

  const ofFragment = (name: string): number => {
    const fragment = fragments.get(name);
    const measured = known.get(name);
    if (!fragment || measured !== undefined) return measured ?? 0;
    if (open.has(name)) throw outOfBounds(`The fragment ${name} contains itself`);
    open.add(name);
    const depth = ofSelections(fragment.selectionSet);
    open.delete(name);
    known.set(name, depth);
    return depth;
  };
  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
    const below = selection.selectionSet ? ofSelections(selection.selectionSet) : 0;
    if (isIntrospection(selection) && below > bounds.introspectionDepth)
      throw outOfBounds(`Introspection goes ${bounds.introspectionDepth} fields deep at most`);
    return isIntrospection(selection) ? 1 : below + 1;
  };
  const ofSelections = ({ selections }: SelectionSetNode): number => Math.max(0, ...selections.map(ofSelection));
  return { ofSelections, ofFragment };
};

/** Fields that stand beside one another, those in inline fragments too. */
const besides = ({ selections }: SelectionSetNode): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    return selection.kind === Kind.FIELD ? [selection] : besides(selection.selectionSet);
  });

const checkRepeats = (selections: SelectionSetNode): void => {
  const times = new Map<string, number>();
  for (const { alias, name } of besides(selections)) {
    const key = alias?.value ?? name.value;
    const count = (times.get(key) ?? 0) + 1;
    if (count > bounds.repeats) throw outOfBounds(`Ask for \`${key}\` once`);
    times.set(key, count);
  }
};

const checkLiterals = (document: DocumentNode): void => {
  let depth = 0;
  const enter = () => {
    depth += 1;
    if (depth > bounds.literalDepth) throw outOfBounds(`Lists and objects in an argument go ${bounds.literalDepth} deep at most`);
  };
  const leave = () => {
    depth -= 1;
  };
  visit(document, { ListValue: { enter, leave }, ObjectValue: { enter, leave } });
};

const checkCounts = (document: DocumentNode): void => {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field({ alias }) {
      aliases += alias ? 1 : 0;
    },
    Directive() {
      directives += 1;
    },
    SelectionSet: checkRepeats,
  });
  if (aliases > bounds.aliases) throw outOfBounds(`${bounds.aliases} aliases at most: ask again for the rest`);
  if (directives > bounds.directives) throw outOfBounds(`${bounds.directives} directives at most`);
};

/** The fields an operation asks of its root; a fragment spread again brings nothing new. */
export const rootFieldsOf = ({ selectionSet }: OperationDefinitionNode, fragments: Fragments): FieldNode[] => {
  const followed = new Set<string>();
  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
      const fragment = followed.has(selection.name.value) ? undefined : fragments.get(selection.name.value);
      followed.add(selection.name.value);
      return fragment ? fieldsOf(fragment.selectionSet) : [];
    });
  return fieldsOf(selectionSet);
};

const checkRoot = (operation: OperationDefinitionNode, fragments: Fragments): void => {
  const names = rootFieldsOf(operation, fragments).map(({ name }) => name.value);
  if (names.length > bounds.rootFields) throw outOfBounds(`${bounds.rootFields} fields at most at the root of an operation`);
  // A password tried a hundred times under a hundred aliases is a hundred tries (fault F04).
  const twice = operation.operation === 'mutation' ? names.find((name, index) => names.indexOf(name) !== index) : undefined;
  if (twice) throw outOfBounds(`\`${twice}\` can be asked once per request`);
};

/** The shape of a document, before the schema is asked anything (faults F02, F03, F04). */
export const checkStructure = (document: DocumentNode): void => {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operations.length > bounds.operations) throw outOfBounds(`${bounds.operations} operations at most in a document`);
  checkCounts(document);
  checkLiterals(document);
  const fragments = fragmentsOf(document);
  const { ofSelections, ofFragment } = depthMeter(fragments);
  for (const name of fragments.keys()) ofFragment(name);
  for (const operation of operations) {
    if (ofSelections(operation.selectionSet) > bounds.depth) throw outOfBounds(`Fields go ${bounds.depth} deep at most`);
    checkRoot(operation, fragments);
  }
};
