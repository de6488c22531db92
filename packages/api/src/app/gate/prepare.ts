import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { bounds } from './bounds.ts';
import { type CostPlan, costPlanOf } from './cost.ts';
import { DocumentRefused, outOfBounds, withoutSuggestion } from './gate-errors.ts';
import { scan } from './scan.ts';
import { checkStructure, fragmentsOf, rootFieldsOf } from './structure.ts';

export type Compiled = (
  root: undefined,
  context: object,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/** An operation ready to run. */
export type Prepared = {
  /** The text, as it was sent or registered, and its SHA-256 in hexadecimal. */
  source: string;
  hash: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  cost: CostPlan;
  /** Whether it asks what the schema is. */
  introspects: boolean;
  /** Made for our own pages' operations only: compiling runs code made of the document. */
  compiled?: Compiled;
};

export const hashOf = (source: string): string => createHash('sha256').update(source).digest('hex');

const coded = (code: string, error: GraphQLError): GraphQLError =>
  new GraphQLError(withoutSuggestion(error.message), {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code },
  });

/** What the lexer and the parser cannot read is the caller's to mend; what goes out of bounds carries a code already. */
const reading = (read: () => DocumentNode): DocumentNode => {
  try {
    return read();
  } catch (error) {
    const isSyntax = error instanceof GraphQLError && error.extensions.code === undefined;
    throw isSyntax ? new DocumentRefused([coded('GRAPHQL_PARSE_FAILED', error)]) : error;
  }
};

const validated = (schema: GraphQLSchema, document: DocumentNode): void => {
  const errors = validate(schema, document, specifiedRules, { maxErrors: bounds.validationErrors });
  if (errors.length > 0) throw new DocumentRefused(errors.map((error) => coded('GRAPHQL_VALIDATION_FAILED', error)));
};

const operationIn = (document: DocumentNode, operationName: string | undefined): OperationDefinitionNode => {
  const operation = getOperationAST(document, operationName);
  if (operation) return operation;
  const message = operationName
    ? `The document has no operation named ${operationName.slice(0, 80)}`
    : 'Name the operation to run: the document has several, or none';
  throw new DocumentRefused([new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })]);
};

const describe = (schema: GraphQLSchema, source: string, document: DocumentNode, operation: OperationDefinitionNode): Prepared => ({
  source,
  hash: hashOf(source),
  document,
  operation,
  cost: costPlanOf(schema, document, operation),
  introspects: rootFieldsOf(operation, fragmentsOf(document)).some(({ name }) => name.value === '__schema' || name.value === '__type'),
});

/** A stranger's text: bounded, then weighed (`ask` throws what is too much), then validated. */
export const prepareText = (
  schema: GraphQLSchema,
  source: string,
  operationName: string | undefined,
  ask: (prepared: Prepared) => unknown,
): Prepared => {
  if (source.length > bounds.queryLength) throw outOfBounds(`A query has ${bounds.queryLength} characters at most`);
  const document = reading(() => {
    scan(source);
    return parse(source);
  });
  checkStructure(document);
  const prepared = describe(schema, source, document, operationIn(document, operationName));
  ask(prepared);
  validated(schema, document);
  return prepared;
};

const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** An instant that was read as text is told as it stands: the library would make a date of it, and a text of that. */
const customSerializers = {
  DateTime: (value: unknown): unknown => (typeof value === 'string' && written.test(value) ? value : GraphQLDateTimeISO.serialize(value)),
};

/** An operation of our own pages: parsed, validated and compiled once. Subscriptions stay with graphql-js, since compiled ones lose literal arguments. */
export const prepareRegistered = (schema: GraphQLSchema, source: string): Prepared => {
  const document = reading(() => parse(source));
  const operation = operationIn(document, undefined);
  validated(schema, document);
  const prepared = describe(schema, source, document, operation);
  if (operation.operation === 'subscription') return prepared;
  const compiled = compileQuery(schema, document, operation.name?.value, { customSerializers });
  if (!isCompiledQuery(compiled)) throw new Error(`This registered operation cannot be compiled: ${operation.name?.value}`);
  return { ...prepared, compiled: compiled.query };
};
