import type { Context } from './context.ts';

/** Bytes of a file that went out: from the first, up to where it has come. */
export type SentBytes = { from: number; to: number; size: number };

export type MediaFile = {
  store: 'sources' | 'renditions' | 'copies';
  key: string;
  contentType: string;
  /** Handed over to be kept, under this name; shown in place without one. */
  keepAs?: string | undefined;
  /** The first instant at which it may certainly not be seen any more. */
  until?: Date | undefined;
  /** Done before the first byte goes out; where it fails, none does. */
  onSending?: () => Promise<void>;
  /** Told while it goes out, and at the end. */
  onSent?: (sent: SentBytes) => Promise<void>;
};

/** How the bytes of an element are found, where this viewer may see them at this instant; null otherwise. Asked at every range, and again while it goes out. */
export type MediaLoader = (
  version: string,
  name: string,
  context: Pick<Context, 'em' | 'viewer' | 'now' | 'exchange'>,
) => Promise<MediaFile | null>;
