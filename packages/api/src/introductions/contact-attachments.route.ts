import { limits } from '@jobprod/shared/limits';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Context } from '../authorization/context.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { Refusal } from '../platform/refusal.ts';
import { say } from '../platform/words.ts';
import { takeAttachment } from './take-attachment.ts';

// A foreign page cannot send this type without asking first, and nothing answers that question.
const body = express.raw({ type: 'application/octet-stream', limit: limits.attachmentBytes });

/** The bytes; empty for another type, undefined where there are too many. */
const readBody = (request: Request, response: Response): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const done: NextFunction = (error?: unknown) => {
      const bytes: unknown = request.body;
      resolve(error === undefined ? Buffer.from(bytes instanceof Buffer ? bytes : []) : undefined);
    };
    body(request, response, done);
  });

/** What its sender calls it: in a head of its own, since an address ends up in logs. */
const nameOf = (request: Request): string => {
  try {
    return decodeURIComponent(request.get('X-File-Name') ?? '').slice(0, 1_000);
  } catch {
    return '';
  }
};

const megabytes = limits.attachmentBytes / 1024 / 1024;

const statusOf = ({ code }: Refusal): number => {
  if (code === 'ATTACHMENT_TOO_LARGE') return 413;
  return code === 'TOO_MANY_ATTEMPTS' ? 429 : 422;
};

/** Where a candidate or a recruiter sends a file, before naming it in a message of their thread. For anyone else there is nothing here. */
export const mountContactAttachments = (app: Express, contextOf: (request: Request) => Promise<Context>): void => {
  app.post('/contact/attachments', async (request, response) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    const context = await contextOf(request);
    if (context.viewer.kind !== 'candidate' && context.viewer.kind !== 'recruiter') {
      response.status(404).type('text/plain').send('Not found\n');
      return;
    }
    try {
      const bytes = await readBody(request, response);
      if (!bytes) throw new Refusal('ATTACHMENT_TOO_LARGE', { megabytes });
      const { id, kind, name, bytes: size } = await takeAttachment(context, bytes, nameOf(request));
      response.status(201).json({ id: toGlobalId('ContactAttachment', id), kind, name, bytes: size });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const message = say(context.viewer.language, `refusals:${error.code}`, error.data);
      response.status(statusOf(error)).json({ code: error.code, message });
    }
  });
};
