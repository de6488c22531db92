import type { IncomingMessage } from 'node:http';
import { limits } from '@jobprod/shared/limits';
import { type JsonValue, parseStrictJson, StrictJsonError } from '@jobprod/shared/strict-json';
import type { GateRequest } from './gate.ts';
import { outOfBounds, refusal } from './gate-errors.ts';

/** How long a body may take to arrive (fault F07). */
const bodySeconds = 10;
/** A caller who is still writing would not hear the answer: what is too long is read on and forgotten, up to here. */
const drainedBytes = 64 * 1024 * 1024;
const jsonDepth = 32;
const utf8 = new TextDecoder('utf-8', { fatal: true });

const tooLong = () => outOfBounds(`A request has ${limits.graphqlBodyBytes / 1024} KiB at most`);

/** By events, since reading a stream as an iterator costs several times as much, and every request pays it. */
const bodyOf = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => request.destroy(), bodySeconds * 1000);
    const chunks: Buffer[] = [];
    let size = 0;
    let isWhole = false;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limits.graphqlBodyBytes) chunks.push(chunk);
      if (size > drainedBytes) {
        reject(tooLong());
        request.destroy();
      }
    });
    request.once('end', () => {
      isWhole = true;
      if (size > limits.graphqlBodyBytes) reject(tooLong());
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    request.once('error', reject);
    request.once('close', () => {
      clearTimeout(late);
      // An error writes down where it was made, which costs more than reading the request: none where nobody would hear of it.
      if (!isWhole) reject(new Error('The request ended before its body did'));
    });
  });

const isObject = (value: JsonValue | undefined): value is { [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const member = <T extends JsonValue>(
  body: { [key: string]: JsonValue },
  name: string,
  is: (value: JsonValue) => value is T,
  kind: string,
): T | undefined => {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!is(value)) throw refusal('BAD_REQUEST', `\`${name}\` is ${kind}`);
  return value;
};
const isString = (value: JsonValue): value is string => typeof value === 'string';

/** A request as GraphQL over HTTP writes it, from JSON that can be read in one way only. */
export const gateRequestOf = (text: string): GateRequest => {
  const body = parse(text);
  if (Array.isArray(body)) throw refusal('BAD_REQUEST', 'One operation per request: batches are not answered');
  if (!isObject(body)) throw refusal('BAD_REQUEST', 'Send a JSON object with `query`, `variables` and `operationName`');
  return {
    query: member(body, 'query', isString, 'a text'),
    operationName: member(body, 'operationName', isString, 'a text'),
    variables: member(body, 'variables', isObject, 'an object'),
    extensions: member(body, 'extensions', isObject, 'an object'),
  };
};

const parse = (text: string): JsonValue => {
  try {
    return parseStrictJson(text, { maxLength: limits.graphqlBodyBytes, maxDepth: jsonDepth });
  } catch (error) {
    if (error instanceof StrictJsonError) throw refusal('BAD_REQUEST', `This is not JSON as RFC 8259 has it: ${error.message}`);
    throw error;
  }
};

/** Reads an HTTP request's body, whatever its length header says. Other types than JSON can be sent by a form of any site (fault G02). */
export const readRequest = async (request: IncomingMessage): Promise<GateRequest> => {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(/\s*;\s*/);
  if (
    type.trim() !== 'application/json' ||
    parameters.some((parameter) => parameter.startsWith('charset=') && !/^charset="?utf-8"?$/.test(parameter))
  ) {
    throw refusal('BAD_REQUEST', 'Send `Content-Type: application/json`, in UTF-8', 415);
  }
  if (request.headers['content-encoding'] !== undefined) throw refusal('BAD_REQUEST', 'Send the body uncompressed', 415);
  const bytes = await bodyOf(request);
  try {
    return gateRequestOf(utf8.decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) throw refusal('BAD_REQUEST', 'The body is not UTF-8');
    throw error;
  }
};
