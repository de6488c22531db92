import WebSocket from 'ws';
import { eventually } from './browser.ts';

type SocketError = { message: string; extensions?: { code?: string } };
export type SocketMessage = { type: string; id?: string; payload?: { data?: unknown; errors?: SocketError[] } | SocketError[] };

/** What a message refuses, whether the operation never began (`error`) or answered with errors (`next`). */
export const errorsIn = ({ payload }: SocketMessage): SocketError[] => (Array.isArray(payload) ? payload : (payload?.errors ?? []));

/** A WebSocket as any program could open one, speaking graphql-transport-ws by hand: what arrived, and how it ended. */
export class Socket {
  readonly messages: SocketMessage[] = [];
  closed: { code: number; reason: string } | undefined;
  /** The HTTP status it was turned away with. */
  refused: number | undefined;
  readonly raw: WebSocket;

  constructor(origin: string, headers: Record<string, string> = {}) {
    this.raw = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    this.raw.on('message', (data) => this.messages.push(JSON.parse(Buffer.isBuffer(data) ? data.toString() : '') as SocketMessage));
    this.raw.once('close', (code, reason) => {
      this.closed = { code, reason: String(reason) };
    });
    this.raw.once('unexpected-response', (_request, response) => {
      this.refused = response.statusCode;
      response.destroy();
      this.closed = { code: 1006, reason: '' };
    });
    this.raw.on('error', () => undefined);
  }

  send(message: object | string): void {
    this.raw.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: Record<string, unknown> = {}, more: Record<string, unknown> = {}): void {
    this.send({ type: 'subscribe', id, payload: { query, variables, ...more } });
  }

  /** Opened, greeted and answered. */
  async ready(): Promise<this> {
    await this.opened();
    this.send({ type: 'connection_init' });
    await this.hears(({ type }) => type === 'connection_ack');
    return this;
  }

  async opened(): Promise<this> {
    await eventually(async () => this.raw.readyState !== WebSocket.CONNECTING);
    return this;
  }

  hears(is: (message: SocketMessage) => boolean): Promise<SocketMessage> {
    return eventually(async () => this.messages.find(is));
  }

  ends(): Promise<{ code: number; reason: string }> {
    return eventually(async () => this.closed);
  }
}
