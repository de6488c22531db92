import type { OutboundMail } from './outbound-mail.entity.ts';

/** Where a message comes back to, and what stands in it besides its words. */
export type Sending = {
  from: string;
  /** Scheme, host and port of our pages. */
  origin: string;
};

/** How a message leaves. Resolves, with what the other side said, once that side has taken responsibility for it; else throws `NotTaken`. */
export interface MailTransport {
  send(mail: OutboundMail, sending: Sending): Promise<string>;
  close(): void;
}

export type WhyNotTaken = 'LATER' | 'REFUSED' | 'NO_SUCH_ADDRESS' | 'UNSURE';

/** `UNSURE`: the whole message was handed over, and nothing was said about it: it may have been taken. */
export class NotTaken extends Error {
  override name = 'NotTaken';
  readonly why: WhyNotTaken;
  constructor(said: string, why: WhyNotTaken) {
    super(said.slice(0, 500));
    this.why = why;
  }
}

/** The embedded mailbox: a message is delivered by being in the outbox, where `/mailbox` shows it. */
export const mailboxTransport: MailTransport = {
  send: () => Promise.resolve('mailbox'),
  close: () => undefined,
};
