import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emailOf } from '../authentication/account.entity.ts';
import { secretOfBounce, secretOfReply } from '../platform/mail/reply-address.ts';
import { ownCertificate } from '../platform/mail/self-signed.ts';
import { listenForMail } from '../platform/mail/smtp-listener.ts';
import type { Services, Settings } from '../platform/services.ts';
import { countAttempt } from '../platform/throttle/throttle.ts';
import { keepMail } from './keep-mail.ts';

/** An answer with a few photographs. What is larger is refused, and its sender told so: holding it several times over in memory is what it would cost. */
export const maxMailBytes = 10 * 1024 * 1024;
const perPeer = { limit: 300, minutes: 10 };

/** Our two mailboxes, the two every domain has (RFC 5321, RFC 2142), the answers' addresses and those that mails come back to: all of their form, so that none can be told from an unknown one. */
export const isOurs = (address: string, settings: Settings): boolean => {
  const standard = [settings.contactAddress, settings.rightsAddress, `postmaster@${settings.mailDomain}`, `abuse@${settings.mailDomain}`];
  return (
    standard.includes(emailOf(address)) || secretOfReply(address, settings) !== undefined || secretOfBounce(address, settings) !== undefined
  );
};

type IncomingOptions = { host: string; port: number; tls?: string | undefined };

/** Opens the door for mail. */
export const startIncomingMail = async (
  services: Services,
  { host, port, tls }: IncomingOptions,
): Promise<{ port: number; stop(): Promise<void> }> => {
  const { settings, log, clock, orm } = services;
  const pem = tls === undefined ? undefined : await readFile(tls, 'utf8');
  const certificate = pem
    ? { key: pem, cert: pem }
    : await ownCertificate(join(settings.dataDir, 'keys'), settings.mailDomain, clock.now());
  return listenForMail({
    host,
    port,
    name: settings.mailDomain,
    certificate,
    maxBytes: maxMailBytes,
    log,
    takesFor: (address) => isOurs(address, settings),
    mayGoOn: async (ip) => (await countAttempt(orm.em.fork(), `mail from ${ip}`, perPeer, clock.now())).count <= perPeer.limit,
    keep: async (arrival) => {
      await keepMail(services, arrival, 'smtp');
    },
  });
};
