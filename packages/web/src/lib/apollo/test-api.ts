import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { buildSchema, type DocumentNode } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

export type Asked = { headers: IncomingHttpHeaders; body: Record<string, unknown> };
type Reply = { status?: number; body: unknown } | 'hang up';

const schema = buildSchema(
  'type Query { ready: Boolean } type Clip { id: ID! revision: Int! } type Subscription { clipChanged(clipId: ID!): Clip! }',
);

async function* twoRevisions() {
  for (const revision of [1, 2]) yield { clipChanged: { id: 'clip', revision } };
}

/** A GraphQL endpoint over real sockets that says what a test tells it to, and remembers what it was asked. */
export const startTestApi = async (replyTo: (count: number, asked: Asked) => Reply, subscriptionDocument?: DocumentNode) => {
  const asked: Asked[] = [];
  const subscriptions: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    const take = async () => {
      const one: Asked = { headers: request.headers, body: (await json(request)) as Record<string, unknown> };
      asked.push(one);
      const reply = replyTo(asked.length, one);
      if (reply === 'hang up') request.socket.destroy();
      else response.writeHead(reply.status ?? 200, { 'Content-Type': 'application/graphql-response+json' }).end(JSON.stringify(reply.body));
    };
    void take();
  });
  const sockets = new WebSocketServer({ server, path: '/graphql' });
  useServer(
    {
      onSubscribe: (_context, _id, payload) => {
        subscriptions.push({ ...payload });
        if (!subscriptionDocument) throw new Error('this test expects no subscription');
        return { schema, document: subscriptionDocument, variableValues: payload.variables, operationName: payload.operationName };
      },
      roots: { subscription: { clipChanged: twoRevisions } },
    },
    sockets,
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    asked,
    subscriptions,
    hangUp: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
