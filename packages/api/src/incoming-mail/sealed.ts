import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { digestOf, newId } from '../platform/ids.ts';
import type { MailFile } from '../platform/mail/read-message.ts';
import type { Arrival } from '../platform/mail/smtp-listener.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { MailKey } from './mail-key.entity.ts';

export type Envelope = Omit<Arrival, 'raw'>;
export type Reading = {
  from: string;
  fromName: string;
  to: readonly string[];
  subject: string;
  text: string;
  /** Absent of what was read before attachments were listed. */
  files?: readonly MailFile[];
};

/** The key of whom a message says it comes from: whoever wrote it, it is about them. */
export const keyFor = async (em: Em, writer: string, { mailVault, clock }: Services): Promise<MailKey> => {
  const account = await em.findOne(Account, { email: writer, closedAt: null });
  const owner = account ? `account ${account.id}` : `address ${digestOf(writer)}`;
  const known = await em.findOne(MailKey, { owner });
  if (known) return known;
  try {
    const made = em.create(MailKey, { id: newId(), owner, wrapped: mailVault.newKey(owner), madeAt: clock.now() });
    await em.persist(made).flush();
    return made;
  } catch (error) {
    // Two messages of one stranger at once: the first made it.
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    return em.fork().findOneOrFail(MailKey, { owner });
  }
};

export const seal = ({ mailVault }: Services, key: MailKey, part: string, content: Uint8Array): Buffer =>
  mailVault.close(key, part, content);
export const sealJson = (services: Services, key: MailKey, part: string, content: unknown): Buffer =>
  seal(services, key, part, Buffer.from(JSON.stringify(content)));

/** What the other side said on handing a message over, opened. */
export const openEnvelope = ({ mailVault }: Services, { id, key, envelope }: IncomingMail): Envelope =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- closed by us, and nothing else opens
  JSON.parse(mailVault.open(key, `${id} envelope`, envelope).toString()) as Envelope;

/** What was kept of a message, opened. The parts are bound to their message: none can be put in another's place. */
export const openArrival = (services: Services, mail: IncomingMail): Arrival => ({
  ...openEnvelope(services, mail),
  raw: services.mailVault.open(mail.key, `${mail.id} raw`, mail.raw),
});

export const openReading = async (em: Em, { mailVault }: Services, id: string): Promise<Reading | null> => {
  const { key, reading } = await em.findOneOrFail(IncomingMail, { id }, { populate: ['key', 'reading'] });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
  return reading && !key.erasedAt ? (JSON.parse(mailVault.open(key, `${id} reading`, reading).toString()) as Reading) : null;
};
