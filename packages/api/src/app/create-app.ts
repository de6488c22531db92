import { createServer, type Server } from 'node:http';
import express from 'express';
import { everyAnswer } from '../platform/security-headers.ts';
import type { Services } from '../platform/services.ts';
import { askAsVisitor } from './ask-as-visitor.ts';
import { countVisits } from './count-visits.ts';
import { startApollo } from './gate/apollo.ts';
import { openGate } from './gate/gate.ts';
import { isForApi, openHttpDoor } from './gate/http-door.ts';
import type { PersistedDocuments } from './gate/persisted-documents.ts';
import { openSocketDoor } from './gate/socket-door.ts';
import { mountRoutes, type RouteOptions } from './routes.ts';
import { buildGuardedSchema } from './schema.ts';
import { serveWeb } from './serve-web.ts';
import { standsForBrowser } from './stands-for-browser.ts';

export type App = { server: Server; stop(): Promise<void> };

export type AppOptions = RouteOptions & {
  trustedProxies?: number;
  /** Signs what a hosted service hands in; without it there is no such door. */
  mailHookSecret?: Uint8Array | undefined;
  /** The operations of our own pages, by their hash. */
  persistedDocuments?: PersistedDocuments;
  /** Callers without an API client may run nothing else. */
  persistedOnly?: boolean;
  /** The built pages; without them the API alone is served. */
  webDist?: string;
};

/** The whole product behind one HTTP server, not yet listening: used by `main`, by the tests and by the journeys alike. */
export const createApp = async (services: Services, options: AppOptions = {}): Promise<App> => {
  const { trustedProxies = 0, persistedDocuments = new Map(), persistedOnly = false, webDist } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies);
  app.use((_request, response, next) => {
    response.set(everyAnswer);
    next();
  });
  // A request's head that trickles in holds a connection for so long and no longer (fault F07).
  const server = createServer({ headersTimeout: 15_000, connectionsCheckingInterval: 5_000 });

  const schema = await buildGuardedSchema();
  const gate = openGate({ schema, registered: persistedDocuments, registeredOnly: persistedOnly });
  const apollo = await startApollo(gate, server, services.log);
  const sockets = openSocketDoor({ server, services, gate, trustedProxies });

  await mountRoutes(app, services, options);
  const api = openHttpDoor({ services, gate, apollo, trustedProxies });
  server.on('request', (request, response) => (isForApi(request) ? api : app)(request, response));
  if (webDist) {
    const { pages, failure } = await serveWeb({
      webDist,
      publisher: services.settings.publisher,
      ask: askAsVisitor(schema, services, persistedDocuments),
      standsFor: standsForBrowser(services),
      visited: countVisits(services),
    });
    app.use(pages, failure);
  }
  return {
    server,
    async stop() {
      await sockets.close();
      await apollo.stop();
    },
  };
};
