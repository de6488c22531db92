import type { Context } from '../../authorization/context.ts';
import type { Viewer } from '../../authorization/viewer.ts';
import { announce } from '../../platform/events.ts';
import { digestOf } from '../../platform/ids.ts';
import { type Attempt, attempts } from './acting.ts';
import { begin, forget, keepAnswer, letGo, type Row, readRow, takeOver } from './attempt-rows.ts';
import type { Admitted } from './gate.ts';
import { refusal } from './gate-errors.ts';
import { seal, unseal } from './seal.ts';

const waitMilliseconds = 5_000;
const topic = 'act-answered';

/** What travels back: the body alone, since headers are made anew. */
export type Answered = { body: string; isAgain: boolean };
export type Act = () => Promise<{ body: string; setsCookie: boolean }>;

const whoOf = (viewer: Viewer, source: string): string => {
  if ('accountId' in viewer) return viewer.accountId;
  return viewer.kind === 'api-client' ? viewer.apiClientId : `visitor ${source}`;
};

/** The header's key, in quotes or not; one that could be guessed would give answers away. */
export const idempotencyKeyOf = (header: string | string[] | undefined): string | undefined => {
  if (header === undefined) return undefined;
  const key = /^"?([!#-~]{16,128})"?$/.exec(String(header))?.[1];
  if (!key) throw refusal('IDEMPOTENCY_KEY_INVALID', 'An Idempotency-Key is 16 to 128 random letters, digits or signs, new for each act');
  return key;
};

const secretNames = new Set(['secret', 'password']);
const withoutSecrets = (body: string): string =>
  JSON.stringify(JSON.parse(body, (name, value: unknown) => (secretNames.has(name) ? null : value)));

/** Kept where something was committed, and only then: what changed nothing can as well be asked again. What came with a cookie is not kept, since a cookie is a secret. */
const end = async (
  context: Context,
  key: string,
  attempt: Attempt,
  answer: { body: string; setsCookie: boolean } | undefined,
): Promise<void> => {
  if (!attempt.hasActed || !answer) await letGo(context, attempt);
  else if (answer.setsCookie) await forget(context, attempt);
  else await keepAnswer(context, attempt, seal(withoutSecrets(answer.body), key, attempt.id));
  await announce(context.services.orm.em.fork(), topic, attempt.id);
};

const perform = async (context: Context, key: string, attempt: Attempt, act: Act): Promise<Answered> => {
  let answer: Awaited<ReturnType<Act>> | undefined;
  try {
    answer = await attempts.run(attempt, act);
    return { body: answer.body, isAgain: false };
  } finally {
    await end(context, key, attempt, answer).catch((error: unknown) =>
      context.services.log.error({ err: error, requestId: context.requestId }, 'an answer could not be kept'),
    );
  }
};

/** Waits for the attempt that is under way, and reads what came of it. */
const waitFor = async (context: Context, keyDigest: string, { id }: Row): Promise<Row | undefined> => {
  const ended = context.services.events.subscribe(topic, { id, signal: AbortSignal.timeout(waitMilliseconds) });
  const row = await readRow(context, keyDigest);
  if (!row || row.sealedAnswer) {
    await ended.return?.();
    return row;
  }
  await ended.next();
  await ended.return?.();
  return readRow(context, keyDigest);
};

/**
 * Does a mutation once per key (fault I09). A repetition gets the first answer, secrets left out; one that comes while the first runs waits for it;
 * one that comes after a crash learns whether the act was done, since the act's own transaction says so, and does it if it was not.
 */
export const once = async (context: Context, admitted: Admitted, key: string, act: Act): Promise<Answered> => {
  const { prepared, variables } = admitted;
  const keyDigest = digestOf(`${whoOf(context.viewer, context.exchange.source)} ${key}`);
  const requestDigest = digestOf(`${prepared.hash} ${prepared.operation.name?.value ?? ''} ${JSON.stringify(variables)}`);
  const attempt = await begin(context, keyDigest, requestDigest);
  if (attempt) return perform(context, key, attempt, act);

  const found = await readRow(context, keyDigest);
  if (!found) return once(context, admitted, key, act);
  if (found.requestDigest !== requestDigest)
    throw refusal('IDEMPOTENCY_KEY_REUSED', 'This Idempotency-Key was used for another request: make a new one for each act', 422);
  const row = found.sealedAnswer || found.isDead ? found : await waitFor(context, keyDigest, found);
  if (row?.sealedAnswer) return { body: unseal(row.sealedAnswer, key, row.id), isAgain: true };
  if (row && !row.isDead)
    throw refusal('IDEMPOTENCY_KEY_IN_USE', 'The first request with this Idempotency-Key is still under way: ask again in a moment', 409, {
      'Retry-After': '2',
    });
  if (row?.hasActed) throw refusal('ALREADY_DONE', 'This was done, but its answer was lost: read how things stand now', 409);
  const retaken = row ? await takeOver(context, row) : await begin(context, keyDigest, requestDigest);
  if (!retaken)
    throw refusal('IDEMPOTENCY_KEY_IN_USE', 'Another request with this Idempotency-Key has just begun: ask again in a moment', 409, {
      'Retry-After': '2',
    });
  return perform(context, key, retaken, act);
};
