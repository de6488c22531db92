import { randomUUID } from 'node:crypto';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Express, Request, RequestHandler, Response } from 'express';
import { isDatabaseAway } from '../../platform/orm/is-database-away.ts';
import type { Services } from '../../platform/services.ts';
import { contextOf } from '../context.ts';
import { formatError } from '../error-format.ts';
import { apiHeaders } from './api-headers.ts';
import type { AdmittedContext } from './apollo.ts';
import { bounds } from './bounds.ts';
import type { Gate } from './gate.ts';
import { DocumentRefused, errorsOf, GateError, refusal } from './gate-errors.ts';
import { idempotencyKeyOf, once } from './once.ts';
import { readRequest } from './read-request.ts';
import { checkOrigin } from './same-origin.ts';
import { spend } from './spend.ts';

const json = 'application/json; charset=utf-8';
const graphqlJson = 'application/graphql-response+json; charset=utf-8';

/** `application/json` unless the other is preferred; undefined for a caller who takes neither. */
const answerType = (request: Request): string | undefined => {
  const preferred = request.accepts(['application/json', 'application/graphql-response+json']);
  if (!preferred) return undefined;
  return preferred === 'application/json' ? json : graphqlJson;
};

/** Well-formed requests are answered 200 in `application/json` whatever the document is (GraphQL over HTTP, 6.4.1): status tells only in the other type. */
const statusOf = (error: unknown, type: string): number => {
  if (error instanceof DocumentRefused) return type === json ? 200 : 400;
  if (isDatabaseAway(error)) return 503;
  return error instanceof GateError ? error.status : 500;
};

const refuse = (services: Services, requestId: string, request: Request, response: Response, error: unknown): void => {
  if (response.headersSent || response.destroyed) return;
  const type = answerType(request) ?? json;
  const errors = errorsOf(error);
  if (error instanceof GateError) response.set(error.headers);
  if (isDatabaseAway(error)) response.set('Retry-After', '2');
  const body = JSON.stringify({ errors: errors.map((one) => formatError(one, { log: services.log, requestId })) });
  response.status(statusOf(error, type)).set('Content-Type', type).end(body);
};

export type HttpDoor = { services: Services; gate: Gate; apollo: ApolloServer<AdmittedContext> };

const answer = async ({ services, gate, apollo }: HttpDoor, requestId: string, request: Request, response: Response): Promise<void> => {
  if (request.method !== 'POST') throw refusal('USE_POST', 'Send operations by POST', 405, { allow: 'POST' });
  checkOrigin(request.headers, services.settings.origin);
  const type = answerType(request);
  if (!type) throw refusal('BAD_REQUEST', 'Accept `application/json` or `application/graphql-response+json`', 406);
  const asked = await readRequest(request);
  const context = await contextOf(services, request, response, requestId);
  const admitted = gate.admit(asked, context.viewer);
  const { prepared } = admitted;
  if (prepared.operation.operation === 'subscription')
    throw refusal('BAD_REQUEST', 'Subscriptions go over a WebSocket (graphql-transport-ws) at this address');
  response.set({ 'X-Cost': String(admitted.cost), 'X-Cost-Limit': String(bounds.cost), ...(await spend(context, admitted.cost)) });
  const act = async () => {
    const { status, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        search: '',
        headers: new HeaderMap([
          ['content-type', 'application/json'],
          ['accept', request.headers.accept ?? '*/*'],
        ]),
        body: { query: prepared.source, operationName: prepared.operation.name?.value ?? null, variables: admitted.variables },
      },
      context: async () => ({ ...context, admitted }),
    });
    if (status === 503) response.set('Retry-After', '2');
    response.status(status === 400 && type === json ? 200 : (status ?? 200)).set('Content-Type', type);
    return { body: body.kind === 'complete' ? body.string : '', setsCookie: response.hasHeader('Set-Cookie') };
  };
  const key = prepared.operation.operation === 'mutation' ? idempotencyKeyOf(request.headers['idempotency-key']) : undefined;
  const { body, isAgain } = key ? await once(context, admitted, key, act) : { ...(await act()), isAgain: false };
  if (isAgain) response.set({ 'Content-Type': type, 'Idempotency-Replayed': 'true' });
  response.end(body);
};

/** The API over HTTP: one operation by POST, in JSON. */
export const mountHttpDoor = (app: Express, door: HttpDoor): void => {
  const handler: RequestHandler = async (request, response) => {
    const requestId = randomUUID();
    response.setHeader('X-Request-Id', requestId);
    await answer(door, requestId, request, response).catch((error: unknown) => refuse(door.services, requestId, request, response, error));
  };
  app.all('/graphql', apiHeaders(door.services.settings), handler);
};
