import { registerEnumType } from 'type-graphql';

/** `['NOW', 'LATER']` as the object type-graphql wants; registers it under its name with a description for each value. */
export const enumOf = <V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, string>>,
): { readonly [K in V]: K } => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of `values` are exactly V; Object.fromEntries forgets it
  const members = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as { readonly [K in V]: K };
  registerEnumType(members, {
    name,
    description,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its keys are those of `members`
    valuesConfig: Object.fromEntries(Object.entries<string>(values).map(([value, text]) => [value, { description: text }])) as never,
  });
  return members;
};
