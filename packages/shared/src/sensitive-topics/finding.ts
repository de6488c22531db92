/** What nothing may be collected about for want of a link to the job sought (I4). */
export const sensitiveTopics = [
  'health',
  'family',
  'pregnancy',
  'origin',
  'religion',
  'opinions',
  'union',
  'orientation',
  'social-security-number',
  'bank-number',
] as const;

export type SensitiveTopic = (typeof sensitiveTopics)[number];

export type SensitiveFinding = {
  /** Offsets in the text as given (UTF-16 units), end exclusive. */
  start: number;
  end: number;
  excerpt: string;
  topic: SensitiveTopic;
  /** `certain` is about a person, whatever stands around it; `possible` may be about a trade, and a human looks. */
  certainty: 'certain' | 'possible';
};
