import { PassThrough, pipeline } from 'node:stream';
import { createTransport } from 'nodemailer';
import { systemClock } from '../clock.ts';
import { composeMail } from './compose-mail.ts';
import { type DkimKey, signMail } from './dkim.ts';
import { type MailTransport, NotTaken, type WhyNotTaken } from './mail-transport.ts';

export type SmtpOptions = {
  /** `required`: by TLS to a relay whose certificate holds, or not at all. `opportunistic`: by TLS where the relay has it, whatever its certificate. */
  tls?: 'required' | 'opportunistic' | undefined;
  /** Certificates to trust beside those everybody trusts (PEM). */
  ca?: string | undefined;
  connections?: number | undefined;
  dkim?: readonly DkimKey[] | undefined;
  now?: () => Date;
};

/** A relay that says nothing holds a worker no longer than this; the address may say otherwise (`smtp://…?socketTimeout=…`). */
const patience = { connectionTimeout: 15_000, greetingTimeout: 30_000, socketTimeout: 120_000 };

/** What stands after the @ of a mailbox, with or without a name before it. */
export const domainOf = (mailbox: string): string => /@([^\s@<>]+)>?\s*$/.exec(mailbox)?.[1]?.toLowerCase() ?? '';

/** What nodemailer hangs on its errors. */
type SmtpError = Error & { code?: string; responseCode?: number; response?: string; command?: string };

/** RFC 3463: 5.1.x says that there is no such address, 5.2.1 that it is closed. Without such a code, these three answers to a recipient say the same. */
const isAboutAddress = ({ command, response = '', responseCode }: SmtpError): boolean => {
  if (command !== 'RCPT TO') return false;
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return enhanced ? /^5\.1\.|^5\.2\.1$/.test(enhanced) : responseCode === 550 || responseCode === 551 || responseCode === 553;
};

/** A refusal of this message, not of TLS, of our credentials or of everything. */
const isAboutMessage = ({ command = '' }: SmtpError): boolean => ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command);

const whyNotTaken = (error: SmtpError, isHandedOver: boolean): WhyNotTaken => {
  const { responseCode } = error;
  if (responseCode === undefined) return isHandedOver ? 'UNSURE' : 'LATER';
  if (responseCode < 500 || !isAboutMessage(error)) return 'LATER';
  return isAboutAddress(error) ? 'NO_SUCH_ADDRESS' : 'REFUSED';
};

/** An SMTP relay, by `smtp://` or `smtps://` address, credentials in it. */
export const smtpTransport = (
  url: string,
  { tls = 'opportunistic', ca, connections = 5, dkim = [], now = () => systemClock.now() }: SmtpOptions = {},
): MailTransport => {
  const encryption =
    tls === 'required'
      ? { requireTLS: true, tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2' as const, ...(ca ? { ca } : {}) } }
      : { opportunisticTLS: true, tls: { rejectUnauthorized: false } };
  const transport = createTransport({
    url,
    ...patience,
    ...encryption,
    pool: true,
    maxConnections: connections,
    // A connection lost with a message in it may have delivered it: whether it goes out once more is decided here, not in the pool.
    maxRequeues: 0,
    idleTimeout: 30_000,
  });
  /** Called once everything of a message was handed to the connection, which reads it only after the relay has asked for it. */
  const handedOver = new WeakMap<Buffer, () => void>();
  transport.use('stream', (mail, done) => {
    mail.message.processFunc((input) => {
      const output = new PassThrough();
      const { raw } = mail.data;
      if (Buffer.isBuffer(raw)) output.once('end', () => handedOver.get(raw)?.());
      pipeline(input, output, () => undefined);
      return output;
    });
    done();
  });
  return {
    async send(mail, sending) {
      const raw = await signMail(await composeMail(mail, sending), dkim, now());
      let isHandedOver = false;
      handedOver.set(raw, () => {
        isHandedOver = true;
      });
      try {
        const { response } = await transport.sendMail({
          envelope: {
            from: mail.returnPath ?? sending.from,
            to: [mail.to],
            // Relays that know how are asked to say what becomes of it, and to return its head alone.
            dsn: { id: mail.id, return: 'headers', notify: ['failure', 'delay'], recipient: `rfc822;${mail.to}` },
          },
          raw,
        });
        return response.slice(0, 500);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        throw new NotTaken(error.message, whyNotTaken(error, isHandedOver));
      }
    },
    close: () => transport.close(),
  };
};
