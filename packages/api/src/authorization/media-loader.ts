import type { Context } from './context.ts';

export type MediaFile = {
  store: 'sources' | 'renditions';
  key: string;
  contentType: string /** The first instant at which it may certainly not be seen any more. */;
  until?: Date | undefined;
};

/** How the bytes of an element are found, where this viewer may see them at this instant; null otherwise. Asked at every range, and again while it goes out. */
export type MediaLoader = (version: string, name: string, context: Pick<Context, 'em' | 'viewer' | 'now'>) => Promise<MediaFile | null>;
