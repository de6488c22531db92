import type { IncomingMessage } from 'node:http';
import express from 'express';
import { recentlyUsed } from './recently-used.ts';

export const json = 'application/json; charset=utf-8';
export const graphqlJson = 'application/graphql-response+json; charset=utf-8';

const neither = '';
const known = recentlyUsed<string>(100);

const preferred = (request: IncomingMessage): string => {
  // Express asks no more of a request than its headers.
  const type = (express.request.accepts as (this: IncomingMessage, types: string[]) => unknown).call(request, [
    'application/json',
    'application/graphql-response+json',
  ]);
  if (typeof type !== 'string') return neither;
  return type === 'application/json' ? json : graphqlJson;
};

/** `application/json` unless the other is preferred; undefined for a caller who takes neither. Browsers say the same at every request. */
export const answerType = (request: IncomingMessage): string | undefined =>
  known.get(request.headers.accept ?? '', () => preferred(request)) || undefined;
