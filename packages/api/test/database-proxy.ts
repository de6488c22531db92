import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

type Mode = 'open' | 'slow' | 'silent' | 'closed';

/** A wire to a database that can be bad: answers come late, nothing comes or goes, or nobody is there. */
export type DatabaseProxy = {
  url: string;
  set(mode: Mode): Promise<void>;
  /** The next statement with these words is done, and its connection lost before the answer comes back. */
  losesTheAnswerTo(words: string): void;
  close(): Promise<void>;
};

const lateMs = 3_000;

export const openDatabaseProxy = async (databaseUrl: string): Promise<DatabaseProxy> => {
  const target = new URL(databaseUrl);
  let mode: Mode = 'open';
  const sockets = new Set<Socket>();
  const held = new Set<() => void>();
  let unanswered: string | undefined;
  const cutAtAnswer = new WeakSet<Socket>();
  const carry = (from: Socket, to: Socket, isAnswer: boolean) => {
    from.on('data', (bytes: Buffer) => {
      if (isAnswer && cutAtAnswer.has(from)) return void from.destroy();
      if (!isAnswer && unanswered !== undefined && bytes.includes(unanswered)) {
        unanswered = undefined;
        cutAtAnswer.add(to);
      }
      const pass = () => void (to.writable && to.write(bytes));
      // Once something waits, what follows waits behind it.
      if (mode === 'silent' || held.size > 0) held.add(pass);
      else if (mode === 'slow' && isAnswer) setTimeout(pass, lateMs);
      else pass();
    });
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  };
  const server = createServer((caller) => {
    if (mode === 'closed') return void caller.destroy();
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [caller, database]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
    carry(caller, database, false);
    carry(database, caller, true);
  });
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port; // a TCP server's address
  };
  const port = await listen(0);
  const cut = async () => {
    for (const socket of sockets) socket.destroy();
    held.clear();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  return {
    url: Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: String(port) }).href,
    async set(next) {
      mode = next;
      if (next === 'closed') return cut();
      if (!server.listening) await listen(port);
      if (next !== 'silent') for (const pass of held) pass();
      held.clear();
    },
    losesTheAnswerTo(words) {
      unanswered = words;
    },
    close: cut,
  };
};
