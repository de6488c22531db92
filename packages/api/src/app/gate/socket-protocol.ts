import { type FormattedExecutionResult, type GraphQLError, type GraphQLFormattedError, subscribe } from 'graphql';
import { makeServer, type Server } from 'graphql-ws';
import type { Context } from '../../authorization/context.ts';
import { newId } from '../../platform/ids.ts';
import type { Services } from '../../platform/services.ts';
import { formatError } from '../error-format.ts';
import { type Connection, closeCodes } from './connection.ts';
import type { Gate, GateRequest } from './gate.ts';
import { errorsOf, refusal } from './gate-errors.ts';
import { isOpenToVisitors, isSubscribing, live, type Subscribing } from './live.ts';

const initSeconds = 3;
const subscriptionsAtOnce = 20;
const visitorsSubscriptionsAtOnce = 3;

type Extra = { connection: Connection };

/** graphql-transport-ws, behind the same gate as HTTP. Nothing an operation says closes the socket; only who may not be there, or floods it, is sent away. */
export const socketProtocol = (services: Services, gate: Gate): Server<Extra> => {
  const told = (errors: readonly GraphQLError[], requestId = newId()): GraphQLFormattedError[] =>
    errors.map((error) => formatError(error, { log: services.log, requestId }));

  const admitted = (payload: GateRequest, context: Context, connection: Connection): Subscribing => {
    const { prepared, variables } = gate.admit(payload, context.viewer);
    const { document, operation } = prepared;
    if (operation.operation !== 'subscription')
      throw refusal('USE_POST', 'Send queries and mutations by POST: this socket carries subscriptions');
    const asked = { schema: gate.schema, document, operationName: operation.name?.value };
    if (connection.isVisitors && !isOpenToVisitors(asked)) throw refusal('UNAUTHENTICATED', 'Sign in, or show an API client’s token');
    return {
      ...asked,
      variableValues: variables,
      contextValue: context,
      requestId: context.requestId,
      fresh: () => connection.context(),
    };
  };

  return makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: initSeconds * 1000,
    async onConnect({ extra: { connection } }) {
      const begins = await connection.begin().catch(() => 'refused' as const);
      if (begins === 'refused') connection.close(closeCodes.unauthorized, 'Sign in, or show an API client’s token');
      else if (!begins) connection.close(closeCodes.tooMany, 'Too many listen already: ask from time to time');
      return begins === true;
    },
    async onSubscribe({ extra: { connection }, subscriptions }, _id, payload) {
      const most = connection.isVisitors ? visitorsSubscriptionsAtOnce : subscriptionsAtOnce;
      if (Object.keys(subscriptions).length > most) {
        return [refusal('TOO_MANY_SUBSCRIPTIONS', `${most} subscriptions at most on a socket: complete one first`)];
      }
      const context = await connection.context();
      if (!context) return [refusal('UNAUTHENTICATED', 'The session has ended: sign in again')];
      try {
        return admitted(payload, context, connection);
      } catch (error) {
        return errorsOf(error);
      }
    },
    subscribe: (subscription) => (isSubscribing(subscription) ? live(subscription) : subscribe(subscription)),
    onNext: (_context, _id, _payload, subscription, { errors, data }): FormattedExecutionResult => ({
      data,
      ...(errors ? { errors: told(errors, isSubscribing(subscription) ? subscription.requestId : newId()) } : {}),
    }),
    onError: (_context, _id, _payload, errors) => told(errors),
  });
};
