import { createHmac, timingSafeEqual } from 'node:crypto';
import express, { type Express, type Request } from 'express';
import * as v from 'valibot';
import type { Services } from '../platform/services.ts';
import { keepMail } from './keep-mail.ts';
import { isOurs, maxMailBytes } from './start-incoming-mail.ts';

const patienceSeconds = 300;

/** Standard Webhooks: the id, the time and the very bytes are signed; an old signature is a replay. */
const isSigned = (request: Request, body: Buffer, secret: Uint8Array, now: Date): boolean => {
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) => request.get(`webhook-${name}`) ?? '');
  if (!id || !timestamp || !(Math.abs(now.getTime() / 1000 - Number(timestamp)) <= patienceSeconds)) return false;
  const expected = createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest();
  return (signatures ?? '').split(' ').some((signature) => {
    const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
};

const message = v.object({
  from: v.pipe(v.string(), v.maxLength(320)),
  to: v.pipe(v.array(v.pipe(v.string(), v.maxLength(320))), v.minLength(1), v.maxLength(20)),
  ip: v.pipe(v.string(), v.ip()),
  helo: v.pipe(v.string(), v.maxLength(255)),
  raw: v.pipe(v.string(), v.base64()),
});

const read = (body: Buffer): v.InferOutput<typeof message> | undefined => {
  try {
    const result = v.safeParse(message, JSON.parse(body.toString()));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
};

/** Where a hosted service hands mail in. 200 once it is kept, as the 250 of SMTP; what it says of the sender's server is checked like any other, by DNS. */
export const mountMailHook = (app: Express, services: Services, secret: Uint8Array): void => {
  const body = express.raw({ type: 'application/json', limit: Math.ceil(maxMailBytes * 1.4) });
  app.post('/hooks/incoming-mail', body, async (request, response) => {
    const bytes: unknown = request.body;
    if (!(bytes instanceof Buffer) || !isSigned(request, bytes, secret, services.clock.now())) {
      response.status(401).json({ error: 'Not signed, or too long ago' });
      return;
    }
    const told = read(bytes);
    const raw = told && Buffer.from(told.raw, 'base64');
    if (!told || !raw || raw.length > maxMailBytes || !told.to.every((address) => isOurs(address, services.settings))) {
      response.status(422).json({ error: 'Not a message for us' });
      return;
    }
    await keepMail(services, { ...told, raw }, 'hook');
    response.status(200).json({});
  });
};
