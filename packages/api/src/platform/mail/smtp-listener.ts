import { once } from 'node:events';
import type { Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import type { Log } from '../log.ts';
import { networkOf } from '../network.ts';
import type { ByteBudget, Hold } from './byte-budget.ts';
import type { Certificate } from './self-signed.ts';

/** One message as it was handed over: its bytes, and what the other side said on handing it over. */
export type Arrival = { raw: Buffer; from: string; to: readonly string[]; ip: string; helo: string };

export type ListenerOptions = {
  host: string;
  port: number;
  /** The name we answer by. */
  name: string;
  certificate: Certificate;
  maxBytes: number;
  /** What all messages on their way in may hold together. */
  budget: ByteBudget;
  log: Log;
  /** Whether mail for this address is ours. */
  takesFor(address: string): boolean;
  /** Whether a peer may hand over one more now. Asked for each message, and for each address that is none of ours. */
  mayGoOn(ip: string): Promise<boolean>;
  /** How many connections the network of a peer may hold at once. */
  mostAtOnce(ip: string): number;
  /** How long the handing over of one message may take; five minutes where it is not said. */
  patienceMs?: number;
  /** How long, and for how many commands, a peer may stay without handing a message over: two minutes and a thousand where it is not said. */
  waitingMs?: number;
  mostCommands?: number;
  /** Keeps it. Only once this has ended well is the other side told so, and free to forget the message. */
  keep(arrival: Arrival): Promise<void>;
};

const maxRecipients = 20;
const answer = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** Whoever hands a message over more slowly than this holds nothing for it any more, their connection neither. */
const defaultPatienceMs = 5 * 60_000;
/** Whoever comes to hand mail over does so in seconds; guessing addresses is bounded elsewhere. Whoever only says that they are there keeps the place of somebody else. */
const defaultWaitingMs = 2 * 60_000;
const defaultMostCommands = 1_000;

/** The whole message; what cannot be held, for now or for good, is read to its end without being held. */
const collect = async (
  stream: SMTPServerDataStream,
  { maxBytes, held, patienceMs, hangUp }: { maxBytes: number; held: Hold; patienceMs: number; hangUp(): void },
): Promise<Buffer> => {
  let chunks: Buffer[] = [];
  let size = 0;
  let refused: Error | undefined;
  const refuse = (error: Error): void => {
    refused ??= error;
    chunks = [];
    held.release();
  };
  const patience = setTimeout(() => {
    refuse(answer(451, 'Too slow, come back later'));
    hangUp();
  }, patienceMs).unref();
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) refused = answer(552, 'Too large');
      else if (!refused && !held.reach(size)) refuse(answer(451, 'Too much at once, come back later'));
      if (refused) refuse(refused);
      else chunks.push(chunk);
    }
  } finally {
    clearTimeout(patience);
  }
  if (refused) throw refused;
  return Buffer.concat(chunks, size);
};

const peerOf = ({ remoteAddress }: SMTPServerSession): string => remoteAddress.replace(/^::ffff:/, '');

type Ends = { remoteAddress?: string | undefined; remotePort?: number | undefined };
/** The library writes an address in its own way. */
const endsOf = ({ remoteAddress = '', remotePort = 0 }: Ends): string =>
  `${ipaddr.isValid(remoteAddress) ? ipaddr.process(remoteAddress).toString() : remoteAddress} ${remotePort}`;

type Guest = { network: string; ends: string; commands: number; timer: NodeJS.Timeout | undefined };
type Waiting = { mostAtOnce(ip: string): number; waitingMs: number; mostCommands: number };

/** Who is at the door: so many at once from one network, and no longer than they are waited for. */
const guestsOf = ({ mostAtOnce, waitingMs, mostCommands }: Waiting) => {
  const sockets = new Map<string, Socket>();
  const guests = new Map<string, Guest>();
  const showOut = ({ ends }: Pick<Guest, 'ends'>): void => void sockets.get(ends)?.destroy();
  const waitFor = (guest: Guest): void => {
    clearTimeout(guest.timer);
    guest.commands = 0;
    guest.timer = setTimeout(() => showOut(guest), waitingMs).unref();
  };
  return {
    arrives(socket: Socket): void {
      const ends = endsOf(socket);
      sockets.set(ends, socket);
      socket.once('close', () => sockets.delete(ends));
    },
    comesIn(session: SMTPServerSession): boolean {
      const ip = peerOf(session);
      const network = networkOf(ip);
      const there = [...guests.values()].filter((one) => one.network === network).length;
      if (there >= mostAtOnce(ip)) return false;
      const guest: Guest = { network, ends: endsOf(session), commands: 0, timer: undefined };
      guests.set(session.id, guest);
      waitFor(guest);
      return true;
    },
    says(id: string): void {
      const guest = guests.get(id);
      if (!guest) return;
      guest.commands += 1;
      if (guest.commands > mostCommands) showOut(guest);
    },
    /** While a message travels, its own patience counts. */
    begins: ({ id }: SMTPServerSession): void => clearTimeout(guests.get(id)?.timer),
    ends({ id }: SMTPServerSession): void {
      const guest = guests.get(id);
      if (guest) waitFor(guest);
    },
    leaves({ id }: SMTPServerSession): void {
      clearTimeout(guests.get(id)?.timer);
      guests.delete(id);
    },
    hangUp: (session: SMTPServerSession): void => showOut({ ends: endsOf(session) }),
  };
};

/** The library tells of each command nowhere but in its log. Nothing of that is written down: addresses stand in it that are secrets (fault D09). */
const commandsHeard = (said: (sessionId: string) => void): SMTPServerOptions['logger'] => {
  const nothing = () => undefined;
  const debug = (entry: unknown): void => {
    if (entry instanceof Object && 'tnx' in entry && entry.tnx === 'command' && 'cid' in entry && typeof entry.cid === 'string')
      said(entry.cid);
  };
  return { level: nothing, trace: nothing, debug, info: nothing, warn: nothing, error: nothing, fatal: nothing };
};

/** The library waits for a call: without an error it goes on, with one the other side is told so. */
const answerOnce = async (work: () => Promise<void>, done: (refused: Error | null) => void): Promise<void> => {
  let refused: Error | null = null;
  try {
    await work();
  } catch (error) {
    refused = error instanceof Error && 'responseCode' in error ? error : answer(451, 'Not now, come back later');
  }
  done(refused);
};

/** Takes mail by SMTP, with STARTTLS. What it said 250 to is kept; what it could not keep it refuses, for now (4xx) or for good (5xx), so that the sender knows. */
export const listenForMail = async (options: ListenerOptions): Promise<{ port: number; stop(): Promise<void> }> => {
  const {
    host,
    port,
    name,
    certificate,
    maxBytes,
    budget,
    log,
    takesFor,
    mayGoOn,
    mostAtOnce,
    keep,
    patienceMs = defaultPatienceMs,
    waitingMs = defaultWaitingMs,
    mostCommands = defaultMostCommands,
  } = options;
  const guests = guestsOf({ mostAtOnce, waitingMs, mostCommands });
  const receive = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const held = budget.hold();
    guests.begins(session);
    try {
      const raw = await collect(stream, { maxBytes, held, patienceMs, hangUp: () => guests.hangUp(session) });
      const { mailFrom, rcptTo } = session.envelope;
      const to = rcptTo.map(({ address }) => address);
      await keep({ raw, from: mailFrom ? mailFrom.address : '', to, ip: peerOf(session), helo: session.hostNameAppearsAs });
    } finally {
      held.release();
      guests.ends(session);
    }
  };
  const goOn = async (session: SMTPServerSession): Promise<void> => {
    if (!(await mayGoOn(peerOf(session)))) throw answer(451, 'Too many messages, come back later');
  };
  const server = new SMTPServer({
    name,
    banner: 'JobProd',
    ...certificate,
    size: maxBytes,
    authOptional: true,
    disabledCommands: ['AUTH'],
    disableReverseLookup: true,
    maxClients: 100,
    socketTimeout: 60_000,
    closeTimeout: 2_000,
    logger: commandsHeard(guests.says),
    onConnect(session, done) {
      done(guests.comesIn(session) ? null : answer(421, 'Too many connections from your network, come back later'));
    },
    onClose: (session) => guests.leaves(session),
    onMailFrom(_address, session, done) {
      void answerOnce(() => goOn(session), done);
    },
    onRcptTo({ address }, session, done) {
      const ask = async () => {
        if (session.envelope.rcptTo.length >= maxRecipients) throw answer(452, 'Too many recipients');
        if (takesFor(address)) return;
        // Who tries addresses one after the other is told to come back, whatever comes next.
        await goOn(session);
        throw answer(550, 'No such mailbox here');
      };
      void answerOnce(ask, done);
    },
    onData(stream, session, done) {
      const take = async () => {
        try {
          await receive(stream, session);
        } catch (error) {
          if (error instanceof Error && 'responseCode' in error) throw error;
          log.error({ err: error }, 'a mail could not be kept, its sender was told to come back');
          throw answer(451, 'Could not be kept, come back later');
        }
      };
      void answerOnce(take, (refused) => (refused ? done(refused) : done(null, 'Kept')));
    },
  });
  server.server.on('connection', (socket: Socket) => guests.arrives(socket));
  // A client that goes away in the middle, or speaks no TLS: nothing was promised to it.
  server.on('error', (error) => log.debug({ err: error }, 'incoming mail connection'));
  // Rejects when the server emits an error instead.
  const listening = once(server.server, 'listening');
  server.listen(port, host);
  await listening;
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
