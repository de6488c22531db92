/** What is to change at one place of the clip, in seconds. */
export type Remark = { at: number; text: string };

const toTenths = (seconds: number) => Math.round(seconds * 10) / 10;

/** One more, in the order of the clip; the place that already has one keeps it. */
export const withRemark = (remarks: readonly Remark[], at: number): readonly Remark[] => {
  const place = toTenths(at);
  if (remarks.some((remark) => remark.at === place)) return remarks;
  return [...remarks, { at: place, text: '' }].sort((one, other) => one.at - other.at);
};

export const changed = (remarks: readonly Remark[], at: number, text: string): readonly Remark[] =>
  remarks.map((remark) => (remark.at === at ? { at, text } : remark));
