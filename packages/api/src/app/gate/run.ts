import { type ExecutionResult, execute, type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Context } from '../../authorization/context.ts';
import { away, formatError } from '../error-format.ts';
import { bounds } from './bounds.ts';
import type { Admitted, Gate } from './gate.ts';
import { errorsOf } from './gate-errors.ts';
import { asker } from './still-entitled.ts';

/** Compiled operations make errors of a class of their own, which lose their message and path on the way out. */
const plainError = ({ message, path, extensions, originalError }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { path, extensions, originalError });

const executed = async (gate: Gate, { prepared, variables }: Admitted, context: Context): Promise<ExecutionResult> => {
  const { document, operation, compiled } = prepared;
  if (!compiled)
    return execute({
      schema: gate.schema,
      document,
      operationName: operation.name?.value,
      contextValue: context,
      variableValues: variables,
    });
  const { errors, ...result } = await compiled(undefined, context, variables);
  return errors ? { ...result, errors: errors.map(plainError) } : result;
};

/** Runs what the gate let in, compiled or not; what comes out is fit for the caller. */
export const run = async (gate: Gate, admitted: Admitted, context: Context): Promise<FormattedExecutionResult> => {
  const isAct = admitted.prepared.operation.operation === 'mutation';
  const answering = isAct ? asker.run(context.viewer, () => executed(gate, admitted, context)) : executed(gate, admitted, context);
  const { errors, data } = await answering.catch((error: unknown): ExecutionResult => ({ errors: errorsOf(error), data: null }));
  const told = { log: context.services.log, requestId: context.requestId };
  return { ...(errors ? { errors: errors.map((error) => formatError(error, told)) } : {}), ...(data === undefined ? {} : { data }) };
};

/** An answer as it goes out: with what the operation was weighed at, and the status that tells of it. */
export const finished = (answer: FormattedExecutionResult, { cost }: Admitted): { status: number; body: FormattedExecutionResult } => {
  const isAway = answer.errors?.some(({ extensions }) => extensions?.code === away.code) === true;
  const extensions = { cost: { requested: cost, maximum: bounds.cost } };
  return { status: isAway ? 503 : answer.data === undefined ? 400 : 200, body: { ...answer, extensions } };
};
