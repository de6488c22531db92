import { limits } from '@jobprod/shared/limits';
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
export type Admitted = { prepared: Prepared; variables: Readonly<Record<string, unknown>>; cost: number };

export type GateOptions = { schema: GraphQLSchema; registered: PersistedDocuments; registeredOnly: boolean };

export type Gate = {
  schema: GraphQLSchema;
  admit(request: GateRequest, viewer: Viewer): Admitted;
  /** A prepared document by the SHA-256 of its text. */
  documentOf(hash: string): DocumentNode | undefined;
  /** The text of one of our own pages' operations that was asked for before, by the same. */
  registeredText(hash: string): string | undefined;
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

type Demand = { variables: Readonly<Record<string, unknown>>; viewer: Viewer; isRegistered: boolean };

/** What an operation may cost with these variables, where this viewer may ask for it. Known before the document is validated, and asked then. */
const weigh = ({ introspects, cost: plan }: Prepared, { variables, viewer, isRegistered }: Demand): number => {
  if (introspects && viewer.kind === 'visitor')
    throw refusal('UNAUTHENTICATED', 'Sign in, or show an API client’s token, to read the schema');
  if (hasWrongPageSize(plan, variables)) throw refusal('BAD_USER_INPUT', `A page holds 1 to ${limits.pageSize} items`);
  const cost = costOf(plan, variables);
  if (cost <= bounds.cost || isRegistered) return cost;
  throw refusal(
    'TOO_COSTLY',
    `This query may answer ${cost} objects, and ${bounds.cost} are the most: ask for smaller pages or fewer nested lists`,
  );
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

  const admitText = ({ query, operationName }: GateRequest, demand: Omit<Demand, 'isRegistered'>): Admitted => {
    if (!query) throw refusal('BAD_REQUEST', 'Send the operation as `query`');
    const ask = (prepared: Prepared) => weigh(prepared, { ...demand, isRegistered: false });
    const prepared = texts.get(`${hashOf(query)} ${operationName ?? ''}`, () =>
      prepareText(schema, query, operationName ?? undefined, ask),
    );
    return { prepared, variables: demand.variables, cost: ask(prepared) };
  };

  const admitted = (request: GateRequest, viewer: Viewer): Admitted => {
    const variables = request.variables ?? {};
    const hash = hashIn(request);
    const ours = hash === undefined ? undefined : registeredAs(hash);
    if (ours) return { prepared: ours, variables, cost: weigh(ours, { variables, viewer, isRegistered: true }) };
    if ((registeredOnly && viewer.kind !== 'api-client') || (hash !== undefined && !request.query)) throw unknownOperation();
    return admitText(request, { variables, viewer });
  };

  return {
    schema,
    documentOf: (hash) => documents.known(hash),
    registeredText: (hash) => ready.get(hash)?.source,
    admit(request, viewer) {
      checkVariables(request.variables);
      checkVariables(request.extensions);
      const letIn = admitted(request, viewer);
      documents.get(letIn.prepared.hash, () => letIn.prepared.document);
      return letIn;
    },
  };
};
