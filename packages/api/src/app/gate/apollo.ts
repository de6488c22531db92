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

/** Apollo copies what it is given: so the context goes inside. */
export type AdmittedContext = { context: Context; admitted: Admitted };

/** Operations run here, and what the gate did not let in has none: Apollo's own executor is never reached. */
const runAdmitted = (gate: Gate): ApolloServerPlugin<AdmittedContext> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ contextValue }) {
        const { admitted, context } = contextValue;
        const { status, body } = finished(await run(gate, admitted, context), admitted);
        return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult: body } };
      },
    };
  },
});

const unchanged = { set: async () => undefined, delete: async () => undefined };

/** Every operation goes through Apollo, with its hooks; what may run, and how, is the gate's. */
export const startApollo = async (gate: Gate, server: Server, log: Log): Promise<ApolloServer<AdmittedContext>> => {
  const apollo = new ApolloServer<AdmittedContext>({
    schema: gate.schema,
    introspection: true,
    // Our own pages' operations go by their hash, in Apollo as in the gate: their text is not hashed again at every request.
    persistedQueries: { cache: { get: async (key) => gate.registeredText(key.slice(-64)), ...unchanged } },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Validated documents by their hash: those the gate has prepared are not read again.
    documentStore: { get: async (key) => gate.documentOf(key.slice(-64)), ...unchanged },
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

type Answer = { status: number; body: string };

/** Runs what the gate let in: free text and our own pages' operations alike, these by the document that was prepared at their first use. */
export const runByApollo = async (apollo: ApolloServer<AdmittedContext>, admitted: Admitted, context: Context): Promise<Answer> => {
  const { source, hash, operation, compiled } = admitted.prepared;
  const { http, body } = await apollo.executeOperation(
    {
      ...(compiled ? { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } } : { query: source }),
      operationName: operation.name?.value,
      variables: admitted.variables,
    },
    { contextValue: { context, admitted } },
  );
  return { status: http.status ?? 200, body: body.kind === 'single' ? JSON.stringify(body.singleResult) : '' };
};
