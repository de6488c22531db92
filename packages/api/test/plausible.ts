import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  type OperationDefinitionNode,
  type TypeNode,
  typeFromAST,
} from 'graphql';

/** The document was validated: a variable's type is an input type. */
const inputTypeOf = (schema: GraphQLSchema, type: TypeNode): GraphQLInputType | undefined => {
  const found = typeFromAST(schema, type);
  return found && isInputType(found) ? found : undefined;
};

const scalars: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Int: 1,
  Float: 1.5,
  String: 'x',
  ID: 'x',
  EmailAddress: 'nobody@example.test',
  URL: 'https://example.test/',
  DateTime: '2026-11-22T10:00:00.000Z',
  Date: '2026-11-22',
};

/** A value of an input type, the same at every call; `known` gives those of some argument names. */
export const plausibleValue = (type: GraphQLInputType, name: string, known: Readonly<Record<string, unknown>>): unknown => {
  if (isNonNullType(type)) return plausibleValue(type.ofType, name, known);
  if (name in known) return known[name];
  if (isListType(type)) return [plausibleValue(type.ofType, name, known)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isScalarType(type)) {
    if (!(type.name in scalars)) throw new Error(`Which value is a plausible ${type.name}?`);
    return scalars[type.name];
  }
  if (!isInputObjectType(type)) return undefined;
  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || field.name in known);
  return Object.fromEntries(fields.map((field) => [field.name, plausibleValue(field.type, field.name, known)]));
};

/** Variables an operation can be run with. */
export const plausibleVariables = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  known: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.map(({ variable, type }) => {
      const inputType = inputTypeOf(schema, type);
      return [variable.name.value, inputType && plausibleValue(inputType, variable.name.value, known)];
    }),
  );
