import type { Language } from '@jobprod/shared/language';
import type { Receipt } from '@jobprod/shared/receipt';
import { releaseExpiry } from '@jobprod/shared/release-expiry';
import type { JsonValue } from '@jobprod/shared/strict-json';
import * as v from 'valibot';
import { parisInstant } from '../platform/paris-words.ts';
import { say } from '../platform/words.ts';

const approval = v.object({
  number: v.number(),
  language: v.string(),
  contentHash: v.string(),
  consents: v.object({ image: v.boolean(), voice: v.boolean(), waiver: v.boolean() }),
  undertakings: v.array(v.picklist(['NO_DIRECT_CONTACT', 'FOLLOW_UP_INTRODUCTIONS', 'CONFIDENTIALITY', 'NO_PUBLIC_PROMOTION'])),
});

/** What a candidate approved, in the sentences they ticked, and until which second (A2). */
const approvalLines = (facts: v.InferOutput<typeof approval>, at: Date, language: Language): string[] => {
  const { number, contentHash, consents, undertakings } = facts;
  const said = (key: string, data: Readonly<Record<string, unknown>> = {}) => say(language, `papers:receipt.approval.${key}`, data);
  const until = parisInstant(language, releaseExpiry(at));
  return [
    said('version', { number }),
    said('hash', { contentHash }),
    ...(['image', 'voice', 'waiver'] as const).map((consent) => said(`${consent}.${consents[consent] ? 'given' : 'refused'}`)),
    consents.image || consents.voice ? said('until', { until }) : said('noRelease'),
    ...undertakings.map((undertaking) => said(undertaking)),
  ];
};

/** Any other facts, one a line, by their own names. */
const plainLines = (value: JsonValue, name = ''): string[] => {
  if (value === null || typeof value !== 'object') return [`${name} : ${String(value)}`];
  if (Array.isArray(value)) return value.flatMap((one, index) => plainLines(one, `${name}[${index + 1}]`));
  return Object.entries(value).flatMap(([key, one]) => plainLines(one, name === '' ? key : `${name}.${key}`));
};

/** What an entry says, for a person to read; null once its facts were erased. */
export const receiptFacts = ({ entry, payload }: Receipt, language: Language): string[] | null => {
  if (payload === undefined) return null;
  const told = v.safeParse(v.object({ payload: approval }), payload);
  if (entry.type === 'terms-approved' && told.success) return approvalLines(told.output.payload, new Date(entry.at), language);
  const inner = typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload.payload : undefined;
  return plainLines(inner ?? payload);
};
