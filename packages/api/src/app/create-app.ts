import { createServer, type Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { limits } from '@jobprod/shared/limits';
import express from 'express';
import type { Context } from '../authorization/context.ts';
import type { Services } from '../platform/services.ts';
import { contextOf } from './context.ts';
import { formatErrorWith } from './error-format.ts';
import { mountRoutes } from './routes.ts';
import { serveWeb } from './serve-web.ts';
import { buildGuardedSchema } from './schema.ts';

export type App = { server: Server; stop(): Promise<void> };

export type AppOptions = {
  trustedProxies?: number;
  mailbox?: boolean;
  persistedOnly?: boolean;
  /** The built pages; without them the API alone is served. */
  webDist?: string;
};

/** The whole product behind one HTTP server, not yet listening: used by `main`, by the tests and by the journeys alike. */
export const createApp = async (services: Services, options: AppOptions = {}): Promise<App> => {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', options.trustedProxies ?? 0);
  const server = createServer(app);

  const apollo = new ApolloServer<Context>({
    schema: await buildGuardedSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: formatErrorWith(services.log),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginDrainHttpServer({ httpServer: server })],
  });
  await apollo.start();

  await mountRoutes(app, services, options);
  app.use(
    '/graphql',
    express.json({ limit: limits.graphqlBodyBytes }),
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(services, req, res) }),
  );
  if (options.webDist) {
    const { pages, failure } = await serveWeb({ webDist: options.webDist });
    app.use(pages, failure);
  }
  return { server, stop: () => apollo.stop() };
};
