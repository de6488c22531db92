import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Relayed = { from: string; to: string[]; raw: string; messageId: string; isTaken: boolean };

/**
 * What the relay does with a message it has read to its last dot: takes it; takes it and is gone before it has said so; refuses it for now, or for ever; says nothing
 * until told.
 */
export type Manner = 'take' | 'take and vanish' | 'not now' | 'never' | Promise<unknown>;

export type Relay = Awaited<ReturnType<typeof startRelay>>;

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** Headers of a message as they stand on the wire, unfolded, in their order. */
export const headersOf = ({ raw }: Pick<Relayed, 'raw'>): [string, string][] => {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  return head
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
};

/** A real SMTP server, whose manners are told message by message, in the order they come; it takes what nothing was told about. */
export const startRelay = async () => {
  const received: Relayed[] = [];
  const manners: Manner[] = [];
  const sockets = new Map<string, Socket>();
  const nobodyAt = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, answer) {
      answer(nobodyAt.has(address) ? refusal(550, '5.1.1 No such mailbox') : null);
    },
    onData(stream, session, answer) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const manner = manners.shift() ?? 'take';
        const raw = Buffer.concat(chunks).toString('utf8');
        const messageId = headersOf({ raw }).find(([name]) => name === 'message-id')?.[1] ?? '';
        const isTaken = manner === 'take' || manner === 'take and vanish';
        received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw, messageId, isTaken });
        if (manner === 'take') answer(null, 'Taken');
        else if (manner === 'not now') answer(refusal(451, 'Come back later'));
        else if (manner === 'never') answer(refusal(554, 'Refused for good'));
        else if (manner === 'take and vanish') sockets.get(`${session.remoteAddress} ${session.remotePort}`)?.destroy();
        else void manner.finally(() => answer(null, 'Taken at last'));
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.set(`${socket.remoteAddress} ${socket.remotePort}`, socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an AddressInfo.
  const { port } = server.server.address() as AddressInfo;
  const stop = (): Promise<void> => {
    for (const socket of sockets.values()) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    /** The next messages are met so, in this order. */
    meets: (...next: Manner[]) => manners.push(...next),
    /** There is no such address, for good. */
    knowsNobodyAt: (address: string) => nobodyAt.add(address),
    stop,
    [Symbol.asyncDispose]: stop,
  };
};
