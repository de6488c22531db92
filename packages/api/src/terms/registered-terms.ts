import { receiptText } from '@jobprod/shared/receipt';
import { type Verdict, verifyReceipt } from '@jobprod/shared/verify-receipt';
import * as v from 'valibot';
import { later } from '../platform/clock.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { type PublishedKey, trustIn } from '../platform/register/register-keys.ts';
import { receiptFor } from '../platform/register/register-proof.ts';
import { RegisterTampered } from '../platform/register/register-tree.ts';

const file = v.object({ name: v.string(), sha256: v.string() });
const about = v.object({ id: v.string() });
const publication = v.object({
  about,
  payload: v.object({
    number: v.number(),
    texts: v.array(v.object({ language: v.picklist(['fr', 'en']), contentHash: v.string() })),
    scans: v.optional(v.array(file), []),
    ownDate: v.optional(v.string()),
  }),
});
const archiving = v.object({ about, payload: v.object({ language: v.string(), files: v.array(file) }) });

/** A text as the register’s signed head has it: nothing here comes from the tables that are checked against it. */
export type RegisteredText = {
  entryId: string;
  versionId: string;
  number: number;
  language: 'fr' | 'en';
  contentHash: string;
  /** When the register learnt of it: for what was published here, its own date. */
  recordedAt: Date;
  /** The civil day that an imported document carries. */
  ownDate: string | undefined;
  files: { name: string; sha256: string }[];
};

export type RegisteredTerms = {
  texts: RegisteredText[];
  /** Entries that no signed head covers yet. */
  waiting: string[];
  /** Entries that prove nothing, or no longer say what they proved. */
  unproved: string[];
};

/** An entry has its place in the tree within a second; one that waits this long was taken out of it. */
const patienceMinutes = 10;

const provedBy = async (em: Em, id: string, keys: readonly PublishedKey[]): Promise<Verdict | 'waiting'> => {
  try {
    const receipt = await receiptFor(em, id, keys);
    return receipt ? await verifyReceipt(receiptText(receipt), trustIn(keys)) : 'waiting';
  } catch (error) {
    if (error instanceof RegisterTampered || error instanceof RangeError) return { code: 'proof-mismatch' };
    throw error;
  }
};

/** Every text that was published or imported, and every file archived of it, from entries proved by the newest signed head. An entry that proves nothing is named. */
export const registeredTerms = async (em: Em, keys: readonly PublishedKey[], now: Date): Promise<RegisteredTerms> => {
  const entries = await readRows<{ id: string; type: string; at_ms: number }>(
    em,
    sql`select entry.id, entry.type, (extract(epoch from entry.at) * 1000)::float8 as at_ms
        from register_entry entry left join register_leaf leaf on leaf.entry_id = entry.id
        where entry.type in ('terms-published', 'terms-imported', 'terms-archived') order by leaf.index`,
  );
  const texts: RegisteredText[] = [];
  const waiting: string[] = [];
  const unproved: string[] = [];
  for (const { id, type, at_ms } of entries) {
    const verdict = await provedBy(em, id, keys);
    if (verdict === 'waiting' || verdict.code !== 'ok') {
      const isNew = verdict === 'waiting' && new Date(at_ms) > later(now, { minutes: -patienceMinutes });
      (isNew ? waiting : unproved).push(id);
      continue;
    }
    const { payload } = verdict;
    const archived = v.safeParse(archiving, payload);
    const published = v.safeParse(publication, payload);
    if (type === 'terms-archived' && archived.success) {
      const { language, files } = archived.output.payload;
      texts.find((text) => text.versionId === archived.output.about.id && text.language === language)?.files.push(...files);
    } else if (type !== 'terms-archived' && published.success) {
      const { number, ownDate, scans } = published.output.payload;
      for (const { language, contentHash } of published.output.payload.texts)
        texts.push({
          entryId: id,
          versionId: published.output.about.id,
          number,
          language,
          contentHash,
          recordedAt: verdict.at,
          ownDate,
          files: language === 'fr' ? [...scans] : [],
        });
    } else unproved.push(id);
  }
  return { texts, waiting, unproved };
};
