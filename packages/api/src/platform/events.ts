import { randomInt } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { Client } from 'pg';
import { EventStream } from './event-stream.ts';
import { newId } from './ids.ts';
import type { Log } from './log.ts';
import type { Em } from './orm/orm.ts';

const channel = 'jobprod_events';
/** Our own advisory-lock space for listening connections, so that it meets no other lock. */
const presenceSpace = 74_202;
/** No topic: heard by all who wait for one id, once listening works again. */
const reconnected = Symbol('reconnected');

/** Announces committed facts to whoever watches, on every replica: LISTEN/NOTIFY carries ids only, the reader loads and asks again what it may see. */
export type Events = {
  /** Every id announced under a topic, or one id alone; the latter wakes once more than needed after a lost connection, since something may have been missed. */
  subscribe(topic: string, about?: { id?: string; signal?: AbortSignal }): AsyncIterableIterator<string>;
  /**
   * A number that stands for this process as long as this connection lives, for others to know by that it is gone: another one after each loss. None while there is
   * no connection.
   */
  presence(): number | undefined;
  close(): Promise<void>;
};

/** Whether the process that wrote this column's number has ended since, or has lost its connections. */
export const isGone = (column: string): string =>
  `(${column} is not null and not exists (
      select from pg_locks where locktype = 'advisory' and objsubid = 2 and classid = ${presenceSpace} and objid = ${column}::oid and granted
        and database = (select oid from pg_database where datname = current_database())))`;

/** What programs outside may be told of as well, long after the connection of whoever watches here. */
export const toldTopics = ['introduction-changed', 'profile-changed'] as const;
export type ToldTopic = (typeof toldTopics)[number];

/** Something announced once; the same, however often it is told. */
export type Happening = { topic: ToldTopic; id: string; happeningId: string };

/** The job that tells of it. What it does is the webhooks’ slice to say, which knows all others. */
export const tellPrograms = { name: 'tell-webhooks', maxAttempts: 10 } as const;

/** Where nobody wants to be told, no job is made of it. */
const toTell = `
  select graphile_worker.add_job(?, ?::json, null, null, ?)
  where exists (select from webhook where disabled_at is null and ? = any(topics))`;

/** Heard by whoever watches that very thing here, and by no program outside: what changed may be nothing that they could read (D2). On commit, never on rollback. */
export const announceHere = async (em: Em, topic: string, id: string): Promise<void> => {
  await em.execute('select pg_notify(?, ?)', [channel, `${topic} ${id}`]);
};

/** Inside the caller's transaction: heard on commit, never on rollback. */
export const announce = async (em: Em, topic: string, id: string): Promise<void> => {
  await announceHere(em, topic, id);
  const told = toldTopics.find((one) => one === topic);
  if (!told) return;
  const happening: Happening = { topic: told, id, happeningId: newId() };
  await em.execute(toTell, [tellPrograms.name, JSON.stringify(happening), tellPrograms.maxAttempts, told]);
};

export const listenForEvents = async (url: string, log: Log): Promise<Events> => {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  let closed = false;
  let client: Client | undefined;
  let presence: number | undefined;

  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: url, application_name: 'jobprod-events', keepAlive: true });
    next.on('notification', ({ payload = '' }) => {
      emitter.emit(payload);
      const space = payload.indexOf(' ');
      emitter.emit(payload.slice(0, space), payload.slice(space + 1));
    });
    next.on('error', (error) => log.warn({ err: error }, 'event listener lost its connection'));
    next.on('end', () => {
      presence = undefined;
      if (!closed) setTimeout(() => void connect().catch(() => undefined), 500).unref();
    });
    await next.connect();
    await next.query(`listen ${channel}`);
    const number = randomInt(1, 2 ** 31 - 1);
    const { rows } = await next.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [presenceSpace, number]);
    presence = rows[0]?.taken ? number : undefined;
    if (client) emitter.emit(reconnected);
    client = next;
  };
  await connect();

  return {
    subscribe(topic, { id, signal } = {}) {
      const heard = id === undefined ? topic : `${topic} ${id}`;
      const push = (announced: string = id ?? '') => stream.push(announced);
      const again = () => push();
      const leave = () => {
        emitter.off(heard, push);
        emitter.off(reconnected, again);
        signal?.removeEventListener('abort', end);
      };
      const stream = new EventStream(leave);
      const end = () => void stream.return();
      emitter.on(heard, push);
      if (id !== undefined) emitter.on(reconnected, again);
      if (signal?.aborted) end();
      else signal?.addEventListener('abort', end);
      return stream;
    },
    presence: () => presence,
    async close() {
      closed = true;
      await client?.end();
    },
  };
};
