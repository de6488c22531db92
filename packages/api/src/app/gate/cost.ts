import { limits } from '@jobprod/shared/limits';
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf } from './structure.ts';

/** Objects that a page holds when nothing is said, as `pageWanted` has it; and what a list without pages is taken for. */
const usualPage = 20;
const usualList = 5;
/** A mutation locks, writes and registers: it weighs as much as a page. */
const mutationCost = 10;

type Variables = Readonly<Record<string, unknown>>;
/** A number in the text, or the variable that brings it. */
type Size = number | { variable: string };
/** What one field costs: itself, and so many times what it holds. `page` is passed down to the `nodes` and `edges` of a connection. */
type Field = { own: number; times: 'once' | 'page' | Size; page?: Size; inside?: Selections };
type Selections = { fields: Field[]; fragments: Selections[] };

/** What an operation may cost, known but for its variables. */
export type CostPlan = { selections: Selections; pageSizes: readonly Size[]; defaults: ReadonlyMap<string, unknown> };

const sizeOf = (argument: ArgumentNode): Size | undefined => {
  if (argument.value.kind === Kind.INT) return Number(argument.value.value);
  if (argument.value.kind === Kind.VARIABLE) return { variable: argument.value.name.value };
  if (argument.value.kind === Kind.LIST) return argument.value.values.length;
  return undefined;
};

const isPageSize = ({ name }: ArgumentNode): boolean => name.value === 'first' || name.value === 'last';

const fieldIn = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

const planner = (schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const pageSizes: Size[] = [];
  const known = new Map<string, Selections>();

  const ofFragment = (name: string): Selections => {
    const ready = known.get(name);
    if (ready) return ready;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const plan = fragment && isCompositeType(type) ? ofSelections(fragment.selectionSet, type) : { fields: [], fragments: [] };
    known.set(name, plan);
    return plan;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType): Field | undefined => {
    const field = fieldIn(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !type) return undefined;
    const isMutation = parent === schema.getMutationType();
    if (!isCompositeType(type)) return { own: isMutation ? mutationCost : 0, times: 'once' };
    const arguments_ = node.arguments ?? [];
    const sizes = arguments_.filter(isPageSize).flatMap((argument) => sizeOf(argument) ?? []);
    pageSizes.push(...sizes);
    const inside = node.selectionSet ? ofSelections(node.selectionSet, type) : undefined;
    const own = isMutation ? mutationCost : 1;
    const paged = field.args.some(({ name }) => name === 'first' || name === 'last');
    if (paged) return { own, times: 'once', page: sizes[0] ?? usualPage, inside };
    if (!isListType(getNullableType(field.type))) return { own, times: 'once', inside };
    if (field.name === 'nodes' && type.name !== 'Node') return { own, times: 'page', inside };
    if (field.name === 'edges') return { own, times: 'page', inside };
    const ids = arguments_.find(({ name }) => name.value === 'ids');
    return { own, times: (ids && sizeOf(ids)) ?? usualList, inside };
  };

  const ofSelections = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Selections => {
    const plan: Selections = { fields: [], fragments: [] };
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const field = ofField(selection, parent);
        if (field) plan.fields.push(field);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        plan.fragments.push(ofFragment(selection.name.value));
      } else {
        const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
        const inner = isCompositeType(type) ? ofSelections(selection.selectionSet, type) : undefined;
        if (inner) plan.fragments.push(inner);
      }
    }
    return plan;
  };
  return { ofSelections, pageSizes };
};

/** Read before validation: what the schema does not know weighs nothing, and is refused next. */
export const costPlanOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CostPlan => {
  const { ofSelections, pageSizes } = planner(schema, fragmentsOf(document));
  const root = schema.getRootType(operation.operation);
  const selections = root ? ofSelections(operation.selectionSet, root) : { fields: [], fragments: [] };
  const defaults = new Map<string, unknown>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue) defaults.set(variable.name.value, valueFromASTUntyped(defaultValue));
  }
  return { selections, pageSizes, defaults };
};

const sizeTold = (size: Size, variables: Variables, defaults: ReadonlyMap<string, unknown>): unknown =>
  typeof size === 'number' ? size : (variables[size.variable] ?? defaults.get(size.variable));

/** Page sizes that no list gives: refused before anything runs (fault F05). */
export const hasWrongPageSize = ({ pageSizes, defaults }: CostPlan, variables: Variables): boolean =>
  pageSizes
    .map((size) => sizeTold(size, variables, defaults))
    .some((value) => value != null && !(Number.isInteger(value) && Number(value) >= 1 && Number(value) <= limits.pageSize));

/** Objects an answer may hold at most, as far as pages are told; each selection is weighed once per page size, however often it is spread. */
export const costOf = ({ selections, defaults }: CostPlan, variables: Variables): number => {
  const weighed = new Map<Selections, Map<number, number>>();
  const number = (size: Size): number => {
    const value = sizeTold(size, variables, defaults);
    return Array.isArray(value) ? value.length : typeof value === 'number' ? value : usualPage;
  };
  const ofField = ({ own, times, page, inside }: Field, around: number): number => {
    if (!inside) return own;
    const count = times === 'once' ? 1 : times === 'page' ? around : number(times);
    return own + count * (weigh(inside, page === undefined ? around : number(page)) + (times === 'once' ? 0 : 1));
  };
  const weigh = (plan: Selections, around: number): number => {
    const before = weighed.get(plan)?.get(around);
    if (before !== undefined) return before;
    const fields = plan.fields.reduce((sum, field) => sum + ofField(field, around), 0);
    const cost = plan.fragments.reduce((sum, fragment) => sum + weigh(fragment, around), fields);
    weighed.set(plan, (weighed.get(plan) ?? new Map<number, number>()).set(around, cost));
    return cost;
  };
  return weigh(selections, usualPage);
};
