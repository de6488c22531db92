import { GraphQLError } from 'graphql';

/** A request that goes no further than the gate, with the HTTP status and headers it means. */
export class GateError extends GraphQLError {
  constructor(
    code: string,
    message: string,
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
  ) {
    super(message, { extensions: { code } });
  }
}

/** The message says what to do about it. */
export const refusal = (code: string, message: string, status = 400, headers: Readonly<Record<string, string>> = {}): GateError =>
  new GateError(code, message, status, headers);

export const outOfBounds = (message: string): GateError => refusal('OUT_OF_BOUNDS', message);

/** What graphql-js suggests tells strangers names of the schema (fault C13). */
export const withoutSuggestion = (message: string): string => message.replace(/ Did you mean [\s\S]*\?$/, '');

/** A document that is not GraphQL, or not of this schema: several errors, one answer. */
export class DocumentRefused extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('The document was refused');
  }
}

/** Whatever was thrown, as errors to be told or masked. */
export const errorsOf = (error: unknown): readonly GraphQLError[] => {
  if (error instanceof DocumentRefused) return error.errors;
  if (error instanceof GraphQLError) return [error];
  return [new GraphQLError('Unexpected', { originalError: error instanceof Error ? error : new Error(String(error)) })];
};
