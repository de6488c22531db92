import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
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
      mayGoOn(peerOf(session)).then(
        (may) => done(may ? null : answer(451, 'Too many messages, come back later')),
        () => done(answer(451, 'Not now, come back later')),
      );
    },
    onRcptTo({ address }, { envelope }, done) {
      if (envelope.rcptTo.length >= maxRecipients) done(answer(452, 'Too many recipients'));
      else done(takesFor(address) ? null : answer(550, 'No such mailbox here'));
    },
    onData(stream, session, done) {
      receive(stream, session).then(
        () => done(null, 'Kept'),
        (error: unknown) => {
          if (error instanceof Error && 'responseCode' in error) return done(error);
          log.error({ err: error }, 'a mail could not be kept, its sender was told to come back');
          return done(answer(451, 'Could not be kept, come back later'));
        },
      );
    },
  });
  // A client that goes away in the middle, or speaks no TLS: nothing was promised to it.
  server.on('error', (error) => log.debug({ err: error }, 'incoming mail connection'));
  const listening = once(server.server, 'listening');
  const failed = once(server.server, 'error').then(([error]) => Promise.reject(error));
  server.listen(port, host);
  await Promise.race([listening, failed]);
  failed.catch(() => undefined);
  return {
    // A listening TCP server's address is an AddressInfo.
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
