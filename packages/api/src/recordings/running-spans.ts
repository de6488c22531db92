/** While a recording ran without a pause, in milliseconds on the clock of tracks; `until` is null while it runs. */
export type RunningSpan = { from: number; until: number | null };

/** It goes on: another stretch, unless one is open. */
export const begunAt = (spans: readonly RunningSpan[], at: number): RunningSpan[] =>
  spans.at(-1)?.until === null ? [...spans] : [...spans, { from: at, until: null }];

/** It is paused or over: the stretch that is open ends here. */
export const endedAt = (spans: readonly RunningSpan[], at: number): RunningSpan[] =>
  spans.map((span) => (span.until === null ? { ...span, until: Math.max(span.from, at) } : span));
