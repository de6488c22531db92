import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { isDatabaseAway } from '../../platform/orm/is-database-away.ts';
import type { Services } from '../../platform/services.ts';
import { contextOf } from '../context.ts';
import { formatError } from '../error-format.ts';
import { answerType, json } from './answer-type.ts';
import { apiHeaders } from './api-headers.ts';
import { type AdmittedContext, runByApollo } from './apollo.ts';
import { bounds } from './bounds.ts';
import type { Gate } from './gate.ts';
import { DocumentRefused, errorsOf, GateError, refusal } from './gate-errors.ts';
import { idempotencyKeyOf, once } from './once.ts';
import { readRequest } from './read-request.ts';
import { checkOrigin } from './same-origin.ts';
import { sourceOf } from './source-of.ts';
import { spend } from './spend.ts';

/** Well-formed requests are answered 200 in `application/json` whatever the document is (GraphQL over HTTP, 6.4.1): status tells only in the other type. */
const statusOf = (error: unknown, type: string): number => {
  if (error instanceof DocumentRefused) return type === json ? 200 : 400;
  if (isDatabaseAway(error)) return 503;
  return error instanceof GateError ? error.status : 500;
};

const setAll = (response: ServerResponse, headers: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

const refuse = (services: Services, requestId: string, request: IncomingMessage, response: ServerResponse, error: unknown): void => {
  if (response.headersSent || response.destroyed) return;
  const type = answerType(request) ?? json;
  const errors = errorsOf(error);
  if (error instanceof GateError) setAll(response, error.headers);
  if (isDatabaseAway(error)) response.setHeader('Retry-After', '2');
  const body = JSON.stringify({ errors: errors.map((one) => formatError(one, { log: services.log, requestId })) });
  response.statusCode = statusOf(error, type);
  response.setHeader('Content-Type', type);
  response.end(body);
};

export type HttpDoor = { services: Services; gate: Gate; apollo: ApolloServer<AdmittedContext>; trustedProxies: number };

const answer = async (door: HttpDoor, requestId: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { services, gate, apollo, trustedProxies } = door;
  if (request.method !== 'POST') throw refusal('USE_POST', 'Send operations by POST', 405, { allow: 'POST' });
  checkOrigin(request.headers, services.settings.origin);
  const type = answerType(request);
  if (!type) throw refusal('BAD_REQUEST', 'Accept `application/json` or `application/graphql-response+json`', 406);
  const asked = await readRequest(request);
  const context = await contextOf(services, { headers: request.headers, ip: sourceOf(request, trustedProxies) }, response, requestId);
  const admitted = gate.admit(asked, context.viewer);
  const { prepared } = admitted;
  if (prepared.operation.operation === 'subscription')
    throw refusal('BAD_REQUEST', 'Subscriptions go over a WebSocket (graphql-transport-ws) at this address');
  setAll(response, { 'X-Cost': String(admitted.cost), 'X-Cost-Limit': String(bounds.cost), ...(await spend(context, admitted.cost)) });
  const act = async () => {
    const { status, body } = await runByApollo(apollo, admitted, context);
    if (status === 503) response.setHeader('Retry-After', '2');
    response.statusCode = status === 400 && type === json ? 200 : status;
    response.setHeader('Content-Type', type);
    return { body, setsCookie: response.hasHeader('Set-Cookie') };
  };
  const key = prepared.operation.operation === 'mutation' ? idempotencyKeyOf(request.headers['idempotency-key']) : undefined;
  const { body, isAgain } = key ? await once(context, admitted, key, act) : { ...(await act()), isAgain: false };
  if (isAgain) setAll(response, { 'Content-Type': type, 'Idempotency-Replayed': 'true' });
  response.end(body);
};

/** Whether a request comes to this door. */
export const isForApi = ({ url = '' }: IncomingMessage): boolean => /^\/graphql\/?(\?|$)/i.test(url);

/** The API over HTTP: one operation by POST, in JSON. Past express, which every request would pay for and this door needs nothing of. */
export const openHttpDoor = (door: HttpDoor): RequestListener => {
  const headers = apiHeaders(door.services.settings);
  return (request, response) => {
    const requestId = randomUUID();
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('X-Request-Id', requestId);
    void answer(door, requestId, request, response).catch((error: unknown) => refuse(door.services, requestId, request, response, error));
  };
};
