import type { Context } from '../../authorization/context.ts';
import { countAttempt } from '../../platform/throttle/throttle.ts';
import { bounds } from './bounds.ts';
import { refusal } from './gate-errors.ts';

const budget = { limit: bounds.costAMinute, minutes: 1 };

/** Headers that announce what a program may still spend (draft-ietf-httpapi-ratelimit-headers); people have no such account. Refused past it, until the minute is over. */
export const spend = async ({ viewer, em, now }: Context, cost: number): Promise<Record<string, string>> => {
  if (viewer.kind !== 'api-client') return {};
  const { count, endsAt } = await countAttempt(em, `cost of ${viewer.apiClientId}`, budget, now, Math.max(1, cost));
  const seconds = Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000));
  const headers = {
    'RateLimit-Policy': `"cost";q=${budget.limit};w=60`,
    RateLimit: `"cost";r=${Math.max(0, budget.limit - count)};t=${seconds}`,
  };
  if (count <= budget.limit) return headers;
  const message = `This client has asked for ${budget.limit} objects in this minute: go on in ${seconds} s`;
  throw refusal('TOO_MANY_REQUESTS', message, 429, { ...headers, 'Retry-After': String(seconds) });
};
