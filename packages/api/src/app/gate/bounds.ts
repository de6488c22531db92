/** What one request may ask for, whoever asks; our own pages' operations are known beforehand and only pass the bounds of their variables. Figures are generous for a page, tight for an attack. */
export const bounds = {
  /** Characters of a query's text. */
  queryLength: 32_000,
  tokens: 2_000,
  /** Braces, brackets and parentheses inside one another. */
  brackets: 60,
  operations: 5,
  /** Fields inside one another, fragments followed. */
  depth: 12,
  /** The same under `__schema` and `__type`: the introspection of usual tools goes 15 deep. */
  introspectionDepth: 16,
  aliases: 15,
  directives: 5,
  rootFields: 10,
  /** How often one answer key may be asked for in one selection. */
  repeats: 3,
  /** Lists and objects inside one another in an argument. */
  literalDepth: 8,
  /** The same in variables. */
  variablesDepth: 12,
  /** Objects in the answer, as `cost.ts` foresees them. */
  cost: 2_000,
  /** What one program may ask for in a minute, in the same unit. */
  costAMinute: 50_000,
  validationErrors: 5,
} as const;
