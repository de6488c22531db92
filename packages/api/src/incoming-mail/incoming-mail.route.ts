import { createHmac, timingSafeEqual } from 'node:crypto';
import express, { type Express, type Request, type RequestHandler } from 'express';
import * as v from 'valibot';
import type { Arrival } from '../platform/mail/smtp-listener.ts';
import type { Services } from '../platform/services.ts';
import { keepMail } from './keep-mail.ts';
import { isOurs, maxMailBytes } from './start-incoming-mail.ts';

const patienceSeconds = 300;
const mostSignatures = 5;
/** Our patience with what is handed in for now. */
const comeBackSeconds = 30;
/** With a body on its way: who knows how to sign is not on a telephone. */
const defaultPatienceMs = 20_000;

type Claim = { id: string; timestamp: string; signatures: readonly string[] };

/** What the headers alone say, before a byte of the body is read: which call it is, when it was signed, by which keys. Undefined for what no body could make good. */
const claimOf = (request: Request, now: Date): Claim | undefined => {
  const [id = '', timestamp = '', signature = ''] = ['id', 'timestamp', 'signature'].map((name) => request.get(`webhook-${name}`) ?? '');
  const signatures = signature.split(' ').filter((one) => /^v1,[A-Za-z0-9+/]{43}=$/.test(one));
  const isNow = /^\d{1,12}$/.test(timestamp) && Math.abs(now.getTime() / 1000 - Number(timestamp)) <= patienceSeconds;
  return isNow && /^[\x21-\x7e]{1,200}$/.test(id) && signatures.length > 0 && signatures.length <= mostSignatures
    ? { id, timestamp, signatures }
    : undefined;
};

/** Standard Webhooks: the id, the time and the very bytes are signed; an old signature is a replay. */
const isSigned = ({ id, timestamp, signatures }: Claim, body: Buffer, secret: Uint8Array): boolean => {
  const expected = createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest();
  return signatures.some((signature) => timingSafeEqual(Buffer.from(signature.slice(3), 'base64'), expected));
};

/** In one pass: the library's own pattern gives up on ten megabytes. */
const isBase64 = (text: string): boolean => text.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(text) && !/=(?!=?$)/.test(text);

const message = v.object({
  from: v.pipe(v.string(), v.maxLength(320)),
  to: v.pipe(v.array(v.pipe(v.string(), v.maxLength(320))), v.minLength(1), v.maxLength(20)),
  ip: v.pipe(v.string(), v.ip()),
  helo: v.pipe(v.string(), v.maxLength(255)),
  raw: v.pipe(v.string(), v.check(isBase64)),
});

const read = (body: Buffer): v.InferOutput<typeof message> | undefined => {
  try {
    const result = v.safeParse(message, JSON.parse(body.toString()));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
};

const mostBytes = Math.ceil(maxMailBytes * 1.4);

/** The headers are looked at first, and room is made for the body: whoever has no key makes us hold nothing. */
const beforeBody =
  (services: Services): RequestHandler =>
  (request, response, next) => {
    const claim = request.is('application/json') ? claimOf(request, services.clock.now()) : undefined;
    const bytes = Number(request.get('content-length') ?? Number.NaN);
    const held = services.mailHookBytes.hold();
    if (!claim) response.status(401).json({ error: 'Not signed, or too long ago' });
    else if ((request.get('content-encoding') ?? 'identity') !== 'identity') response.status(415).json({ error: 'Not compressed, please' });
    else if (!Number.isSafeInteger(bytes)) response.status(411).json({ error: 'Say how long it is' });
    else if (bytes > mostBytes) response.status(413).json({ error: 'Too large' });
    else if (!held.reach(bytes)) response.status(503).set('Retry-After', String(comeBackSeconds)).json({ error: 'Too much at once' });
    else {
      response.once('close', () => held.release());
      next();
    }
  };

/** The bytes as they come, and no longer than they are waited for: whoever sends on hears why, and is hung up on. */
const bodyWithin = (patienceMs: number): RequestHandler => {
  const take = express.raw({ type: 'application/json', limit: mostBytes, inflate: false });
  return (request, response, next) => {
    const refuse = (status: number, error: string): void => {
      if (response.headersSent) return;
      response.once('finish', () => request.destroy());
      response.status(status).set('Connection', 'close').json({ error });
    };
    const patience = setTimeout(() => refuse(408, 'Too slow'), patienceMs).unref();
    take(request, response, (error?: unknown) => {
      clearTimeout(patience);
      if (error === undefined && !response.headersSent) next();
      else refuse(400, 'Not what its headers say');
    });
  };
};

const arrivalIn = (request: Request, services: Services, secret: Uint8Array): Arrival | 'unsigned' | 'none' => {
  const bytes: unknown = request.body;
  const claim = claimOf(request, services.clock.now());
  if (!(bytes instanceof Buffer) || !claim || !isSigned(claim, bytes, secret)) return 'unsigned';
  const told = read(bytes);
  if (!told) return 'none';
  const raw = Buffer.from(told.raw, 'base64');
  // Written to others too, it is for ours alone here.
  const to = told.to.filter((address) => isOurs(address, services.settings));
  const { from, ip, helo } = told;
  return raw.length > maxMailBytes || to.length === 0 ? 'none' : { from, to, ip, helo, raw };
};

/** Where a hosted service hands mail in. 200 once it is kept, as the 250 of SMTP; what it says of the sender's server is checked like any other, by DNS. */
export const mountMailHook = (
  app: Express,
  services: Services,
  secret: Uint8Array,
  { patienceMs = defaultPatienceMs }: { patienceMs?: number } = {},
): void => {
  app.post('/hooks/incoming-mail', beforeBody(services), bodyWithin(patienceMs), async (request, response) => {
    const arrival = arrivalIn(request, services, secret);
    // Read, it is not held while it is written.
    request.body = undefined;
    if (arrival === 'unsigned') response.status(401).json({ error: 'Not signed, or too long ago' });
    else if (arrival === 'none') response.status(422).json({ error: 'Not a message for us' });
    else {
      await keepMail(services, arrival, 'hook');
      response.status(200).json({});
    }
  });
};
