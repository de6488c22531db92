import { EventEmitter, on } from 'node:events';
import { Client } from 'pg';
import type { Log } from './log.ts';
import type { Em } from './orm/orm.ts';

const channel = 'jobprod_events';

/** Announces committed facts to whoever watches, on every replica: LISTEN/NOTIFY carries ids only, the reader loads and asks again what it may see. */
export type Events = {
  subscribe(topic: string, signal?: AbortSignal): AsyncIterableIterator<string>;
  close(): Promise<void>;
};

/** Inside the caller's transaction: heard on commit, never on rollback. */
export const announce = async (em: Em, topic: string, id: string): Promise<void> => {
  await em.execute('select pg_notify(?, ?)', [channel, `${topic} ${id}`]);
};

export const listenForEvents = async (url: string, log: Log): Promise<Events> => {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  let closed = false;
  let client: Client | undefined;

  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: url, application_name: 'jobprod-events', keepAlive: true });
    next.on('notification', ({ payload = '' }) => {
      const space = payload.indexOf(' ');
      emitter.emit(payload.slice(0, space), payload.slice(space + 1));
    });
    next.on('error', (error) => log.warn({ err: error }, 'event listener lost its connection'));
    next.on('end', () => {
      if (!closed) setTimeout(() => void connect().catch(() => undefined), 500).unref();
    });
    await next.connect();
    await next.query(`listen ${channel}`);
    client = next;
  };
  await connect();

  return {
    async *subscribe(topic, signal) {
      for await (const [id] of on(emitter, topic, signal ? { signal } : {})) yield String(id);
    },
    async close() {
      closed = true;
      await client?.end();
    },
  };
};
