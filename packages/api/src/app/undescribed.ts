import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

type Described = { description?: string | null | undefined };

const says = ({ description }: Described): boolean => Boolean(description?.trim());

const partsOf = (type: GraphQLNamedType): [name: string, part: Described][] => {
  if (isEnumType(type)) return type.getValues().map((value) => [value.name, value]);
  if (isInputObjectType(type)) return Object.entries(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.entries(type.getFields()).flatMap(([name, field]) => [
    [name, field],
    ...field.args.map((argument): [string, Described] => [`${name}(${argument.name}:)`, argument]),
  ]);
};

/** Everything in the schema that a reader would have to guess: types, fields, arguments, enum values and input fields without a description. */
export const undescribed = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [
      ...(says(type) ? [] : [type.name]),
      ...partsOf(type)
        .filter(([, part]) => !says(part))
        .map(([name]) => `${type.name}.${name}`),
    ]);
