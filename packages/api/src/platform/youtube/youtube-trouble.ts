import * as v from 'valibot';

/** `QUOTA`: for today, or for now. `UNAUTHORIZED`: the channel no longer lets us in. `REFUSED`: it will not have this. `UNAVAILABLE`: it does not answer, or not in time. */
export type YouTubeTroubleCode = 'QUOTA' | 'UNAUTHORIZED' | 'REFUSED' | 'UNAVAILABLE';

/**
 * Why YouTube did not do what it was asked. It carries the status and the reason's name alone: what the client's own errors hold beside them (addresses of upload
 * sessions, tokens, texts) is for no log.
 */
export class YouTubeTrouble extends Error {
  constructor(
    readonly code: YouTubeTroubleCode,
    readonly status?: number,
    reason?: string,
  ) {
    super(['YouTube', code, status, reason].filter((part) => part !== undefined).join(' '));
    this.name = 'YouTubeTrouble';
  }
}

const Answered = v.object({ response: v.object({ status: v.number(), data: v.unknown() }) });
const ApiError = v.object({ error: v.object({ errors: v.array(v.object({ reason: v.pipe(v.string(), v.regex(/^[\w.-]{1,60}$/)) })) }) });
const TokenError = v.object({ error: v.picklist(['invalid_grant', 'invalid_client', 'unauthorized_client', 'deleted_client']) });

const quotaReasons = ['quotaExceeded', 'dailyLimitExceeded', 'rateLimitExceeded', 'userRateLimitExceeded', 'uploadLimitExceeded'];

const codeOf = (status: number, reason: string | undefined): YouTubeTroubleCode => {
  if (status === 429 || (reason !== undefined && quotaReasons.includes(reason))) return 'QUOTA';
  if (status === 401 || status === 403) return 'UNAUTHORIZED';
  return status >= 500 || status === 408 ? 'UNAVAILABLE' : 'REFUSED';
};

/** Whatever the client threw, without what it carries. */
export const troubleOf = (error: unknown): YouTubeTrouble => {
  if (error instanceof YouTubeTrouble) return error;
  const answered = v.safeParse(Answered, error);
  if (!answered.success) return new YouTubeTrouble('UNAVAILABLE');
  const { status, data } = answered.output.response;
  if (v.is(TokenError, data)) return new YouTubeTrouble('UNAUTHORIZED', status, data.error);
  const reason = v.is(ApiError, data) ? data.error.errors[0]?.reason : undefined;
  return new YouTubeTrouble(codeOf(status, reason), status, reason);
};
