import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Context } from '../../authorization/context.ts';
import { newId } from '../../platform/ids.ts';
import type { Log } from '../../platform/log.ts';
import { formatError } from '../error-format.ts';
import type { Admitted, Gate } from './gate.ts';
import { errorsOf } from './gate-errors.ts';
import { finished, run } from './run.ts';

export type AdmittedContext = Context & { admitted: Admitted };

/** Operations run here, and what the gate did not let in has none: Apollo's own executor is never reached. */
const runAdmitted = (gate: Gate): ApolloServerPlugin<AdmittedContext> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ contextValue }) {
        const { admitted } = contextValue;
        const { status, body } = finished(await run(gate, admitted, contextValue), admitted);
        return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult: body } };
      },
    };
  },
});

/** Apollo speaks HTTP (methods, media types, draining); what may run, and how, is the gate's. */
export const startApollo = async (gate: Gate, server: Server, log: Log): Promise<ApolloServer<AdmittedContext>> => {
  const apollo = new ApolloServer<AdmittedContext>({
    schema: gate.schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: (answer) => JSON.stringify(answer),
    // Validated documents by their hash: those the gate has prepared are not read again.
    documentStore: { get: async (key) => gate.documentOf(key.slice(-64)), set: async () => undefined, delete: async () => undefined },
    formatError: (_formatted, error) => errorsOf(error).map((one) => formatError(one, { log, requestId: newId() }))[0] ?? _formatted,
    plugins: [
      runAdmitted(gate),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: server }),
    ],
  });
  await apollo.start();
  return apollo;
};
