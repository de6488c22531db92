import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Viewer } from '../../authorization/viewer.ts';
import { bounds } from './bounds.ts';
import { costOf, hasWrongPageSize } from './cost.ts';
import { refusal } from './gate-errors.ts';
import type { PersistedDocuments } from './persisted-documents.ts';
import { hashOf, type Prepared, prepareRegistered, prepareText } from './prepare.ts';
import { recentlyUsed } from './recently-used.ts';
import { checkVariables } from './variables.ts';

export type GateRequest = {
  query?: string | null;
  operationName?: string | null;
  variables?: Readonly<Record<string, unknown>> | null;
  extensions?: Readonly<Record<string, unknown>> | null;
};

/** A request that may run: nothing else ever does, by either door. */
export type Admitted = { prepared: Prepared; variables: Readonly<Record<string, unknown>>; cost: number; isRegistered: boolean };

export type GateOptions = { schema: GraphQLSchema; registered: PersistedDocuments; registeredOnly: boolean };

export type Gate = {
  schema: GraphQLSchema;
  admit(request: GateRequest, viewer: Viewer): Admitted;
  /** A prepared document by the SHA-256 of its text. */
  documentOf(hash: string): DocumentNode | undefined;
};

const hashIn = ({ extensions }: GateRequest): string | undefined => {
  const asked: unknown = extensions?.persistedQuery;
  const hash: unknown = asked instanceof Object && 'sha256Hash' in asked ? asked.sha256Hash : undefined;
  return typeof hash === 'string' ? hash : undefined;
};

const unknownOperation = () =>
  refusal(
    'PERSISTED_QUERY_NOT_FOUND',
    'This operation is not one of our pages’. In a page: reload it. In a program: use an API client, which may send any query.',
  );

const checkIntrospection = ({ introspects }: Prepared, { kind }: Viewer): void => {
  if (introspects && kind === 'visitor') throw refusal('UNAUTHENTICATED', 'Sign in, or show an API client’s token, to read the schema');
};

/** One gate for HTTP and WebSocket: what a request may be, before any of it runs. */
export const openGate = ({ schema, registered, registeredOnly }: GateOptions): Gate => {
  const ready = new Map<string, Prepared>();
  const texts = recentlyUsed<Prepared>(200);
  const documents = recentlyUsed<DocumentNode>(1_000);

  const registeredAs = (hash: string): Prepared | undefined => {
    const known = ready.get(hash);
    const source = known ? undefined : registered.get(hash);
    if (known || source === undefined) return known;
    const prepared = prepareRegistered(schema, source);
    ready.set(hash, prepared);
    return prepared;
  };

  const preparedFor = (request: GateRequest, { kind }: Viewer): { prepared: Prepared; isRegistered: boolean } => {
    const hash = hashIn(request);
    const ours = hash === undefined ? undefined : registeredAs(hash);
    if (ours) return { prepared: ours, isRegistered: true };
    const { query, operationName } = request;
    if (registeredOnly && kind !== 'api-client') throw unknownOperation();
    if (!query) throw hash === undefined ? refusal('BAD_REQUEST', 'Send the operation as `query`') : unknownOperation();
    const prepared = texts.get(`${hashOf(query)} ${operationName ?? ''}`, () => prepareText(schema, query, operationName ?? undefined));
    return { prepared, isRegistered: false };
  };

  return {
    schema,
    documentOf: (hash) => documents.known(hash),
    admit(request, viewer) {
      checkVariables(request.variables);
      checkVariables(request.extensions);
      const { prepared, isRegistered } = preparedFor(request, viewer);
      const variables = request.variables ?? {};
      checkIntrospection(prepared, viewer);
      if (hasWrongPageSize(prepared.cost, variables)) throw refusal('BAD_USER_INPUT', 'A page holds 1 to 100 items');
      const cost = costOf(prepared.cost, variables);
      if (cost > bounds.cost && !isRegistered) {
        throw refusal(
          'TOO_COSTLY',
          `This query may answer ${cost} objects, and ${bounds.cost} are the most: ask for smaller pages or fewer nested lists`,
        );
      }
      documents.get(prepared.hash, () => prepared.document);
      return { prepared, variables, cost, isRegistered };
    },
  };
};
