import { once } from 'node:events';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Log } from '../log.ts';
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
  log: Log;
  /** Whether mail for this address is ours. */
  takesFor(address: string): boolean;
  /** Whether a peer may hand over one more now. */
  mayGoOn(ip: string): Promise<boolean>;
  /** Keeps it. Only once this has ended well is the other side told so, and free to forget the message. */
  keep(arrival: Arrival): Promise<void>;
};

const maxRecipients = 20;
const answer = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** The whole message, or undefined past the bound: then it is read to its end without being held. */
const collect = async (stream: SMTPServerDataStream, maxBytes: number): Promise<Buffer | undefined> => {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
    else chunks = [];
  }
  return size <= maxBytes ? Buffer.concat(chunks) : undefined;
};

const peerOf = ({ remoteAddress }: SMTPServerSession): string => remoteAddress.replace(/^::ffff:/, '');

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
  const { host, port, name, certificate, maxBytes, log, takesFor, mayGoOn, keep } = options;
  const receive = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const raw = await collect(stream, maxBytes);
    if (!raw) throw answer(552, 'Too large');
    const { mailFrom, rcptTo } = session.envelope;
    const to = rcptTo.map(({ address }) => address);
    await keep({ raw, from: mailFrom ? mailFrom.address : '', to, ip: peerOf(session), helo: session.hostNameAppearsAs });
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
    onMailFrom(_address, session, done) {
      const ask = async () => {
        if (!(await mayGoOn(peerOf(session)))) throw answer(451, 'Too many messages, come back later');
      };
      void answerOnce(ask, done);
    },
    onRcptTo({ address }, { envelope }, done) {
      if (envelope.rcptTo.length >= maxRecipients) done(answer(452, 'Too many recipients'));
      else done(takesFor(address) ? null : answer(550, 'No such mailbox here'));
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
