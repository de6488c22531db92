/** « 12:30 », « 1:02:05 » or « 75 » as seconds; undefined where it is no time. */
export const placeInTime = (written: string): number | undefined => {
  const text = written.trim().replace(',', '.');
  if (!/^(?:(?:\d{1,2}:)?\d{1,3}:[0-5]\d|\d{1,5})(?:\.\d{1,3})?$/.test(text)) return undefined;
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
};

/** A place as it is written in such a field: 750.4 → « 12:30 ». */
export const writtenPlace = (seconds: number): string => {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
