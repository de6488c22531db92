import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { parseStrictJson } from '@jobprod/shared/strict-json';
import { handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { networkOf } from '../../platform/network.ts';
import type { Services } from '../../platform/services.ts';
import { Connection, closeCodes } from './connection.ts';
import type { Gate } from './gate.ts';
import { checkOrigin } from './same-origin.ts';
import { socketProtocol } from './socket-protocol.ts';
import { sourceOf } from './source-of.ts';
import { createVisitorPlaces } from './visitor-places.ts';

const messageBytes = 64 * 1024;
/** What may wait for a reader; past it the socket is closed rather than the memory filled (fault F08). */
const unreadBytes = 1024 * 1024;
/** Between two heartbeats. */
const messagesAtOnce = 200;
const socketsFromOneSource = 200;
/** A socket whose other end is silent for this long is dead. */
const heartbeatSeconds = 12;
/** A session that runs out by itself, or whose end was not heard, is found within this. */
const ownerCheckSeconds = 30;

export type SocketDoor = { server: Server; services: Services; gate: Gate; trustedProxies: number };

const turnAway = (socket: Duplex, status: string): void => {
  socket.once('error', () => undefined);
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

/** The API over WebSocket. */
export const openSocketDoor = ({ server, services, gate, trustedProxies }: SocketDoor): { close(): Promise<void> } => {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: messageBytes,
    handleProtocols: (protocols) => handleProtocols(protocols),
  });
  const protocol = socketProtocol(services, gate);
  const perSource = new Map<string, number>();
  const places = createVisitorPlaces();

  const serve = (socket: WebSocket, request: IncomingMessage, { address, source }: { address: string; source: string }): void => {
    const connection = new Connection(services, socket, { headers: request.headers, ip: address }, places);
    let isAlive = true;
    let messages = 0;
    const heartbeat = setInterval(() => {
      messages = 0;
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
    }, heartbeatSeconds * 1000);
    const ownerCheck = setInterval(() => void connection.check(), ownerCheckSeconds * 1000);

    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise((resolve) => {
            if (socket.bufferedAmount > unreadBytes) connection.close(closeCodes.tooMany, 'Too much is waiting to be read');
            if (socket.readyState !== socket.OPEN) return resolve();
            socket.send(data, () => resolve());
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data, isBinary) => {
            messages += 1;
            if (messages > messagesAtOnce) return connection.close(closeCodes.tooMany, 'Too many messages');
            const text = Buffer.isBuffer(data) && !isBinary ? data.toString() : '';
            try {
              parseStrictJson(text, { maxLength: messageBytes, maxDepth: 32 });
            } catch {
              return connection.close(closeCodes.badRequest, 'This is not JSON');
            }
            take(text).catch((error: unknown) => {
              services.log.error({ err: error }, 'a socket failed');
              connection.close(closeCodes.unexpected, 'Something went wrong on our side');
            });
          }),
      },
      { connection },
    );
    socket.on('pong', () => {
      isAlive = true;
    });
    socket.on('error', () => socket.terminate());
    socket.once('close', (code, reason) => {
      clearInterval(heartbeat);
      clearInterval(ownerCheck);
      const left = (perSource.get(source) ?? 1) - 1;
      if (left > 0) perSource.set(source, left);
      else perSource.delete(source);
      void closed(code, String(reason)).catch((error: unknown) => services.log.error({ err: error }, 'a socket could not be closed'));
    });
  };

  server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?', 1)[0] !== '/graphql') return turnAway(socket, '404 Not Found');
    try {
      checkOrigin(request.headers, services.settings.origin);
    } catch {
      return turnAway(socket, '403 Forbidden');
    }
    const address = sourceOf(request, trustedProxies);
    const source = networkOf(address);
    if ((perSource.get(source) ?? 0) >= socketsFromOneSource) return turnAway(socket, '429 Too Many Requests');
    sockets.handleUpgrade(request, socket, head, (opened) => {
      perSource.set(source, (perSource.get(source) ?? 0) + 1);
      serve(opened, request, { address, source });
    });
  });

  return {
    async close() {
      const closing = [...sockets.clients].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
      for (const socket of sockets.clients) socket.close(closeCodes.goingAway, 'The service is restarting');
      const late = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, 1_000);
      await Promise.all(closing);
      clearTimeout(late);
      sockets.close();
    },
  };
};
