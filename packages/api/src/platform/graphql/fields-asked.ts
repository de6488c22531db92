import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * The names of all fields asked for below the one that is resolved, of whatever type, skipped ones too: what is not among them need not be read. Found once for an
 * operation that is kept.
 */
export const fieldsAsked = ({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> => {
  const [first] = fieldNodes;
  const before = first && fieldNodes.length === 1 ? known.get(first) : undefined;
  if (before) return before;
  const names = new Set<string>();
  const followed = new Set<string>();
  const follow = (selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const { value } = selection.name;
        if (!followed.has(value)) follow(fragments[value]?.selectionSet);
        followed.add(value);
      } else {
        if (selection.kind === Kind.FIELD) names.add(selection.name.value);
        follow(selection.selectionSet);
      }
    }
  };
  for (const { selectionSet } of fieldNodes) follow(selectionSet);
  if (first && fieldNodes.length === 1) known.set(first, names);
  return names;
};
