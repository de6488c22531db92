import { join } from 'node:path';
import { emailOf } from '../authentication/account.entity.ts';
import { secretOfBounce, secretOfReply } from '../platform/mail/reply-address.ts';
import { type Certificate, ownCertificate } from '../platform/mail/self-signed.ts';
import { listenForMail } from '../platform/mail/smtp-listener.ts';
import { networkOf } from '../platform/network.ts';
import type { Services, Settings } from '../platform/services.ts';
import { countAttempt } from '../platform/throttle/throttle.ts';
import { keepMail } from './keep-mail.ts';

/** An answer with a few photographs. What is larger is refused, and its sender told so: holding it several times over in memory is what it would cost. */
export const maxMailBytes = 10 * 1024 * 1024;
const perPeer = { limit: 300, minutes: 10 };
/** Everybody's mail comes by the relay that is trusted. */
const perRelay = { limit: 6_000, minutes: 10 };

const isRelay = ({ mailTrust }: Services, ip: string): boolean => mailTrust.relay?.addresses.includes(ip) ?? false;
/** Of the hundred that the door holds in all: nobody keeps it from everybody else. */
const connectionsPerPeer = 10;

const mayGoOn = async (services: Services, ip: string): Promise<boolean> => {
  const { orm, clock } = services;
  const bound = isRelay(services, ip) ? perRelay : perPeer;
  const { count } = await countAttempt(orm.em.fork(), `mail from ${networkOf(ip)}`, bound, clock.now());
  return count <= bound.limit;
};

/** Our two mailboxes, the two every domain has (RFC 5321, RFC 2142), the answers' addresses and those that mails come back to: all of their form, so that none can be told from an unknown one. */
export const isOurs = (address: string, settings: Settings): boolean => {
  const standard = [settings.contactAddress, settings.rightsAddress, `postmaster@${settings.mailDomain}`, `abuse@${settings.mailDomain}`];
  return (
    standard.includes(emailOf(address)) || secretOfReply(address, settings) !== undefined || secretOfBounce(address, settings) !== undefined
  );
};

type IncomingOptions = { host: string; port: number; certificate?: Certificate | undefined };

/** Opens the door for mail. */
export const startIncomingMail = async (
  services: Services,
  { host, port, certificate: given }: IncomingOptions,
): Promise<{ port: number; stop(): Promise<void> }> => {
  const { settings, log, clock } = services;
  const certificate = given ?? (await ownCertificate(join(settings.dataDir, 'keys'), settings.mailDomain, clock.now()));
  return listenForMail({
    host,
    port,
    name: settings.mailDomain,
    certificate,
    maxBytes: maxMailBytes,
    budget: services.mailBytes,
    log,
    takesFor: (address) => isOurs(address, settings),
    mayGoOn: (ip) => mayGoOn(services, ip),
    mostAtOnce: (ip) => (isRelay(services, ip) ? Number.POSITIVE_INFINITY : connectionsPerPeer),
    keep: async (arrival) => {
      await keepMail(services, arrival, 'smtp');
    },
  });
};
