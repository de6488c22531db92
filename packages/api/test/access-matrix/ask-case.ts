import { setTimeout as wait } from 'node:timers/promises';
import { type GraphQLField, type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { announce } from '../../src/platform/events.ts';
import type { Browser } from '../browser.ts';
import { errorsIn, Socket } from '../socket.ts';
import type { TestApp } from '../test-app.ts';

/** `yes`, `null` (as for what does not exist), the code of a refusal in a payload, or that of a top-level error in capitals. */
export type Outcome = string;

const selectionOf = (field: GraphQLField<unknown, unknown>): string => {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  return isObjectType(type) && type.name.endsWith('Payload') && type.getFields().errors ? '{ errors { code } }' : '{ __typename }';
};

/** The operation that asks one field, its arguments as variables. */
const operationFor = (schema: GraphQLSchema, name: string, given: Record<string, unknown>): string => {
  const [typeName = '', fieldName = ''] = name.split('.');
  const root = schema.getType(typeName);
  const field = isObjectType(root) ? root.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`There is no ${name}`);
  const used = field.args.filter((argument) => argument.name in given);
  const definitions = used.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = used.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `${typeName.toLowerCase()} ${definitions && `(${definitions})`} { ${fieldName} ${passed && `(${passed})`} ${selectionOf(field)} }`;
};

type Answer = { data?: Record<string, unknown> | null; errors?: { message: string; extensions?: { code?: string } }[] };

const outcomeOf = ({ data, errors }: Answer, name: string): Outcome => {
  const code = errors?.[0]?.extensions?.code;
  if (errors) return code ?? errors[0]?.message ?? '?';
  const value = data?.[name.split('.')[1] ?? ''];
  if (value === null || (Array.isArray(value) && value.length > 0 && value.every((item) => item === null))) return 'null';
  const refused: unknown = value instanceof Object && 'errors' in value && Array.isArray(value.errors) ? value.errors[0] : undefined;
  return refused instanceof Object && 'code' in refused ? String(refused.code) : 'yes';
};

/** What a person would send along, fixed once: a mutation that signs them out must not touch the next question. */
export const headersOf = (browser: Browser): Record<string, string> => ({
  'x-forwarded-for': browser.source,
  ...(browser.bearer ? { authorization: `Bearer ${browser.bearer}` } : { cookie: browser.cookies() }),
});

const overHttp = async (
  app: TestApp,
  headers: Record<string, string>,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer> => {
  const response = await fetch(`${app.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
};

/** A subscription says nothing when it begins: what it is about is announced until it says something. */
const overSocket = async (
  app: TestApp,
  headers: Record<string, string>,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer> => {
  const socket = await new Socket(app.origin, headers).opened();
  socket.send({ type: 'connection_init' });
  let isOver = false;
  // One after the other: on a busy machine they would else pile up, until nobody gets a connection.
  const announcing = (async () => {
    const em = app.services.orm.em.fork();
    while (!isOver) {
      for (const id of Object.values(variables)) {
        const rowId = Buffer.from(String(id), 'base64url').toString().split(':')[1] ?? '';
        for (const topic of ['clip-changed', 'introduction-changed', 'interview-changed', 'room-changed']) await announce(em, topic, rowId);
        for (const side of ['CANDIDATE', 'INTERVIEWER']) await announce(em, 'room-signals', `${rowId}:${side}`);
      }
      await wait(50);
    }
  })();
  try {
    const greeted = await Promise.race([socket.hears(({ type }) => type === 'connection_ack'), socket.ends()]);
    if ('code' in greeted)
      return {
        errors: [{ message: greeted.reason, extensions: { code: greeted.code === 4401 ? 'UNAUTHENTICATED' : String(greeted.code) } }],
      };
    socket.subscribe('1', query, variables);
    const message = await socket.hears(({ id, type }) => id === '1' && type !== 'complete');
    const errors = errorsIn(message);
    return errors.length > 0 ? { errors } : { data: {} };
  } finally {
    isOver = true;
    await announcing;
    socket.raw.terminate();
  }
};

export const askCase = async (
  app: TestApp,
  schema: GraphQLSchema,
  headers: Record<string, string>,
  name: string,
  given: Record<string, unknown>,
): Promise<Outcome> => {
  const query = operationFor(schema, name, given);
  const ask = name.startsWith('Subscription.') ? overSocket : overHttp;
  return outcomeOf(await ask(app, headers, query, given), name);
};
