import type { Take } from './take-store.ts';

type Person = { readonly id: string } | null | undefined;

/** By what a device keeps apart those who use it. */
export const ownerOf = (viewer: { readonly candidate?: Person; readonly staff?: Person } | undefined): string | undefined =>
  viewer?.candidate?.id ?? viewer?.staff?.id;

/** Whether it is this person's to send: something was recorded, by them. */
export const isLeft = ({ bytes, ownerId }: Pick<Take, 'bytes' | 'ownerId'>, viewerId: string): boolean => bytes > 0 && ownerId === viewerId;
