import type { Em } from '../platform/orm/orm.ts';
import type { Services, Settings } from '../platform/services.ts';
import type { Viewer } from './viewer.ts';

export type CookieOptions = { maxAgeSeconds?: number; httpOnly?: boolean };

/** The HTTP side of a request: what an operation may know of the browser and say back to it. */
export type Exchange = {
  /** The place of the peer's address (`networkOf`), where attempts and readings are counted; used digested, never stored in clear. */
  source: string;
  /** The peer's address as the configured proxy tells it: for proofs of who approved what from where (T2), and nothing else. */
  address: string;
  userAgent: string;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string, options?: CookieOptions): void;
  clearCookie(name: string): void;
};

/** What the people slices add to signing in; made at the top floor, since accounts know nothing of candidates or companies. */
export type People = {
  /** What a confirmed registration brings into being beside the account: the candidate (T1). */
  welcomeCandidate(em: Em, accountId: string, now: Date): Promise<void>;
  /** The viewer a session stands for. */
  viewerOfSession(em: Em, sessionId: string, now: Date): Promise<Viewer>;
  /** What the end of a company's membership ends in the slices that know of companies, in its transaction (N1). */
  companyEnded(em: Em, companyId: string, now: Date, settings: Settings): Promise<void>;
};

/** Who acts, when, through which unit of work: what an operation needs, whether the act comes by a request or by a mail. */
export type Acting = Pick<Context, 'em' | 'viewer' | 'now' | 'services'>;

/** What one request is about: who asks, when, and through which unit of work. */
export type Context = {
  em: Em;
  viewer: Viewer;
  now: Date;
  services: Services;
  people: People;
  requestId: string;
  /** Whom media addresses are made for, where that is not the viewer: what the server draws is a visitor's, and looked at by whoever asked for the page. */
  reader?: string | undefined;
  exchange: Exchange;
};
