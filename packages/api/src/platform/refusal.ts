import type { UserErrorCode } from '@jobprod/shared/error-codes';

/** An expected refusal: it reaches the caller as a `UserError` beside the payload, in their language. */
export class Refusal extends Error {
  constructor(
    readonly code: UserErrorCode,
    /** What its sentence says of it; `context` chooses between the sentences of one code. */
    readonly data: Readonly<Record<string, string | number>> = {},
    readonly path?: readonly string[],
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
