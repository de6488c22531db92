/** The value that a part of the others, from 0 to 1, do not exceed (nearest rank). NaN of nothing. */
export const percentile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
};

/** One stretch under load: how long it was, what each request took, and the processor time spent meanwhile, in milliseconds. */
export type Measured = { seconds: number; latencies: readonly number[]; node: number; postgres: number };

export type Figures = {
  requests: number;
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  /** Processor time a request, in milliseconds: the server’s, and PostgreSQL’s for it. */
  node: number;
  postgres: number;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Several stretches taken together, as if they had been one. */
export const figuresOf = (windows: readonly Measured[]): Figures => {
  const latencies = windows.flatMap((window) => window.latencies);
  const requests = latencies.length;
  return {
    requests,
    perSecond: requests / sum(windows.map(({ seconds }) => seconds)),
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    node: sum(windows.map(({ node }) => node)) / requests,
    postgres: sum(windows.map(({ postgres }) => postgres)) / requests,
  };
};
