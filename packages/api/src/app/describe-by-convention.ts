import { type GraphQLField, type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';

const roots: Readonly<Record<string, string>> = {
  Query: 'What can be read. What is hidden answers as what does not exist.',
  Mutation:
    'What can be done. Expected refusals stand in the payload’s `errors`; the same `Idempotency-Key` header answers the first result again.',
  Subscription: 'What can be watched, over a WebSocket (graphql-transport-ws) at the same address.',
};

const verbOf = (typeName: string, suffix: string): string => typeName.charAt(0).toLowerCase() + typeName.slice(1, -suffix.length);

const describeArguments = ({ name, args, type }: GraphQLField<unknown, unknown>): void => {
  for (const argument of args) {
    if (argument.description) continue;
    if (argument.name === 'input') argument.description = `What \`${name}\` is to be done with.`;
    else if (argument.name === 'id') argument.description = `Global id of the ${getNamedType(type).name}.`;
  }
};

const inputDescription = (schema: GraphQLSchema, name: string): string | undefined => {
  const mutation = verbOf(name, 'Input');
  return schema.getMutationType()?.getFields()[mutation]
    ? `What \`${mutation}\` takes.`
    : (schema.getType(name.slice(0, -'Input'.length))?.description ?? undefined);
};

/** Says what the names say already, where a slice has nothing to add: root types, `XInput` of a mutation or of a type `X`, `XPayload`, edges, and the arguments `input` and `id`. */
export const describeByConvention = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    const { name } = type;
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) describeArguments(field);
    if (type.description) continue;
    if (isObjectType(type) && roots[name]) type.description = roots[name];
    else if (isObjectType(type) && name.endsWith('Payload')) type.description = `What \`${verbOf(name, 'Payload')}\` answers.`;
    else if (isInputObjectType(type)) type.description = inputDescription(schema, name);
    else if (isObjectType(type) && name.endsWith('Edge'))
      type.description = `One ${name.slice(0, -'Edge'.length)} of a page, and its place there.`;
  }
};
