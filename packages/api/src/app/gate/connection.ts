import type { WebSocket } from 'ws';
import type { Context } from '../../authorization/context.ts';
import type { Viewer } from '../../authorization/viewer.ts';
import { networkOf } from '../../platform/network.ts';
import type { Services } from '../../platform/services.ts';
import { contextOf } from '../context.ts';
import type { Incoming } from '../exchange.ts';
import type { VisitorPlaces } from './visitor-places.ts';

/** Close codes of graphql-transport-ws, and the two of RFC 6455 we use. */
export const closeCodes = { goingAway: 1001, badRequest: 4400, unauthorized: 4401, tooMany: 4429, unexpected: 4500 } as const;

/** Who a socket was opened by, and the topic on which their end is announced. */
const identityOf = (viewer: Viewer): { id: string; topic: string } | undefined => {
  if (viewer.kind === 'visitor' || viewer.kind === 'former-recruiter') return undefined;
  return viewer.kind === 'api-client'
    ? { id: viewer.apiClientId, topic: 'api-client-ended' }
    : { id: viewer.sessionId, topic: 'session-revoked' };
};

/** A visitor's socket is nobody's, and ends by itself: who still listens then opens another. */
const visitorMinutes = 30;

/** One open socket. It speaks for who opened it and for nobody else: when their session or token ends, it closes (faults A09, A10). */
export class Connection {
  readonly #services: Services;
  readonly #socket: WebSocket;
  readonly #request: Incoming;
  readonly #places: VisitorPlaces;
  readonly #gone = new AbortController();
  #owner: string | undefined;

  constructor(services: Services, socket: WebSocket, request: Incoming, places: VisitorPlaces) {
    this.#services = services;
    this.#socket = socket;
    this.#request = request;
    this.#places = places;
    socket.once('close', () => this.#gone.abort());
  }

  /** Settles whose socket this is; false where a visitor, or whoever is one in everything that is watched, finds no place. */
  async begin(): Promise<boolean> {
    const { viewer } = await contextOf(this.#services, this.#request);
    const owner = identityOf(viewer);
    if (!owner) return this.#beginAsVisitor();
    this.#owner = owner.id;
    void this.#closeWithOwner(owner);
    return true;
  }

  /** Nobody in particular: may listen to what is marked as open to visitors, and to nothing else. */
  get isVisitors(): boolean {
    return this.#owner === undefined;
  }

  /** A context of now; none, and the socket closes, where the owner is there no more. */
  async context(): Promise<Context | undefined> {
    const context = await contextOf(this.#services, this.#request).catch(() => undefined);
    if (context && identityOf(context.viewer)?.id === this.#owner) return context;
    this.close(closeCodes.unauthorized, 'The session has ended');
    return undefined;
  }

  /** Looks whether the owner is still there: for a session that ran out by itself. */
  async check(): Promise<void> {
    if (this.#owner !== undefined) await this.context();
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
    // One who does not read does not answer a closing handshake either.
    setTimeout(() => this.#socket.terminate(), 1_000).unref();
  }

  #beginAsVisitor(): boolean {
    const leave = this.#gone.signal.aborted ? undefined : this.#places.take(networkOf(this.#request.ip ?? ''));
    if (!leave) return false;
    const end = setTimeout(() => this.close(closeCodes.goingAway, 'Long enough: open another'), visitorMinutes * 60_000);
    this.#gone.signal.addEventListener('abort', () => {
      clearTimeout(end);
      leave();
    });
    return true;
  }

  async #closeWithOwner({ id, topic }: { id: string; topic: string }): Promise<void> {
    for await (const _ of this.#services.events.subscribe(topic, { id, signal: this.#gone.signal })) await this.context();
  }
}
