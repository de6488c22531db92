import type { Express } from 'express';
import { mountToken } from '../integrations/token.route.ts';
import { mountMailbox } from '../platform/mail/mailbox.route.ts';
import type { Services } from '../platform/services.ts';
import { mountMedia } from './media.route.ts';
import { mountHealth } from './health.route.ts';

export type RouteOptions = { mailbox?: boolean };

export const mountRoutes = (app: Express, services: Services, { mailbox = false }: RouteOptions): void => {
  mountHealth(app, services);
  mountToken(app, services);
  app.get('/.well-known/jwks.json', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=300').json(services.tokenKeys.jwks);
  });
  mountMedia(app, services);
  if (mailbox) mountMailbox(app, services);
};
