import { randomUUID } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { IncomingMail } from '../src/incoming-mail/incoming-mail.entity.ts';
import { openReading, type Reading } from '../src/incoming-mail/sealed.ts';
import { startIncomingMail } from '../src/incoming-mail/start-incoming-mail.ts';
import { OutboundMail } from '../src/platform/mail/outbound-mail.entity.ts';
import { startMailDomains } from './mail-domains.ts';
import { startTestApp, type TestApp } from './test-app.ts';

export type Letter = {
  from: string;
  to: string | readonly string[];
  subject?: string;
  text?: string;
  html?: string;
  messageId?: string;
  headers?: Record<string, string>;
  /** Of the domain that signs; none: nobody does. */
  signedBy?: string;
  /** The envelope's; empty for the null sender. */
  sender?: string;
  /** The envelope's recipients where they are not those of the header. */
  deliveredTo?: readonly string[];
};

/** The product behind a relay that it trusts, and a domain whose mail that relay vouches for: signed, as an act asked of a public mailbox needs it. */
export const startRelayedApp = async () => {
  const { dns, domain, sign } = await startMailDomains();
  domain('example.test');
  const app = await startTestApp({ mailTrust: { dns: [dns.server], relay: { name: 'relay.test', addresses: ['127.0.0.1'] } } });
  const said = Buffer.from('Authentication-Results: relay.test; dmarc=pass header.from=example.test\r\n');
  return {
    app,
    vouchedFor: async (message: string): Promise<Buffer> =>
      Buffer.concat([said, await sign(Buffer.from(message), 'example.test', app.clock.now())]),
    stop: async (): Promise<void> => {
      await app.stop();
      await dns.stop();
    },
  };
};
export type RelayedApp = Awaited<ReturnType<typeof startRelayedApp>>;

/** The product with its door for mail open, mail domains that sign and say so in DNS, and a real client to send with. */
export const startMailApp = async (options: Parameters<typeof startTestApp>[0] = {}) => {
  const { dns, domain, sign: signAt } = await startMailDomains();
  const app = await startTestApp({ ...options, mailTrust: { dns: [dns.server], ...options.mailTrust } });
  const door = await startIncomingMail(app.services, { host: '127.0.0.1', port: 0 });
  const sign = (raw: Buffer, signingDomain: string): Promise<Buffer> => signAt(raw, signingDomain, app.clock.now());

  /** As a mail program names the answer to a mail of ours. */
  const subjectOf = async (to: readonly string[]): Promise<string> => {
    const where = { replyTo: { $in: to.map((address) => address.toLowerCase()) } };
    const [answered] = await app.services.orm.em.fork().find(OutboundMail, where, { orderBy: { queuedAt: 'desc' }, limit: 1 });
    return answered?.subject ?? 'JobProd';
  };

  const compose = async ({ signedBy, headers = {}, messageId, from, to, subject, text, html }: Letter): Promise<Buffer> => {
    const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail({
      from,
      to: [to].flat(),
      subject: subject ?? `Re: ${await subjectOf([to].flat())}`,
      ...(text === undefined ? {} : { text }),
      ...(html === undefined ? {} : { html }),
      messageId: messageId ?? `<${randomUUID()}@client.test>`,
      date: app.clock.now(),
      headers,
    });
    const raw = Buffer.isBuffer(message) ? message : Buffer.alloc(0);
    return signedBy ? sign(raw, signedBy) : raw;
  };

  /** Hands bytes in over the socket, by nodemailer. */
  const deliver = (raw: Buffer, from: string, to: readonly string[]) => {
    const client = createTransport({ host: '127.0.0.1', port: door.port, tls: { rejectUnauthorized: false } });
    return client.sendMail({ envelope: { from, to: [...to] }, raw }).finally(() => client.close());
  };

  const addressOf = (mailbox: string): string => /<([^>]+)>/.exec(mailbox)?.[1] ?? mailbox;

  /** Sends a letter and has it read. Answers what became of it. */
  const send = async (letter: Letter): Promise<IncomingMail> => {
    await deliver(await compose(letter), letter.sender ?? addressOf(letter.from), letter.deliveredTo ?? [letter.to].flat());
    await app.runDueJobs();
    return newest();
  };

  const newest = async (): Promise<IncomingMail> => {
    const [mail] = await app.services.orm.em.fork().find(IncomingMail, {}, { orderBy: { id: 'desc' }, limit: 1 });
    if (!mail) throw new Error('No mail came in');
    return mail;
  };

  const stop = async (): Promise<void> => {
    await door.stop();
    await app.stop();
    await dns.stop();
  };

  return {
    app,
    dns,
    port: door.port,
    domain,
    sign,
    compose,
    deliver,
    send,
    newest,
    count: () => app.services.orm.em.fork().count(IncomingMail),
    reading: (mail: IncomingMail): Promise<Reading | null> => openReading(app.services.orm.em.fork(), app.services, mail.id),
    stop,
    [Symbol.asyncDispose]: stop,
  };
};
export type MailApp = Awaited<ReturnType<typeof startMailApp>>;

/** The address that the newest mail of a template to someone asks to be answered at. */
export const replyAddressOf = async (app: TestApp, email: string, template: string): Promise<string> => {
  const mail = (await app.mailsTo(email)).find((one) => one.template === template);
  if (!mail?.replyTo) throw new Error(`No ${template} with an address to answer at was sent to ${email}`);
  return mail.replyTo;
};
