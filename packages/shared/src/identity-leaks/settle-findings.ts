import type { Finding } from './finding.ts';
import type { NormalText } from './normalise.ts';
import type { RawFinding } from './raw-finding.ts';

const weight = (finding: RawFinding) =>
  (finding.severity === 'block' ? 1_000_000 : 0) + (finding.known === undefined ? 0 : 0.5) + finding.end - finding.start;

/** Places in the text as given; where findings overlap, the surest and widest speaks for all. */
export const settleFindings = (text: NormalText, raw: readonly RawFinding[]): Finding[] => {
  const kept: RawFinding[] = [];
  for (const finding of [...raw].sort((a, b) => weight(b) - weight(a))) {
    if (!kept.some((other) => finding.start < other.end && other.start < finding.end)) kept.push(finding);
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, kind, severity, reason, known }) => ({
      start,
      end,
      excerpt: text.source.slice(start, end),
      kind,
      severity,
      reason,
      ...(known === undefined ? {} : { known }),
    }));
};

/** From places in the normalised text to places in the text as given. */
export const inSource = ({ from, to }: NormalText, finding: RawFinding): RawFinding => ({
  ...finding,
  start: from[finding.start] ?? 0,
  end: to[finding.end - 1] ?? 0,
});
