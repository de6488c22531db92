import * as v from 'valibot';
import { fromBase64, fromBase64Url } from './bytes.ts';
import { hashLength } from './merkle.ts';
import { isEntryType, registers, saltLength } from './register-leaf.ts';
import { type JsonValue, parseStrictJson, StrictJsonError } from './strict-json.ts';

/** What the version of every receipt of ours starts with; the number after it counts formats. */
const versionPrefix = 'jobprod-receipt/';
export const receiptVersion = `${versionPrefix}1`;

/** In characters. A receipt is a few kB; pages and programs look at a file's size before they read it. */
export const maxReceiptLength = 64 * 1024;
const maxReceiptDepth = 16;

const isHash = (text: string) => fromBase64(text)?.length === hashLength;
const bytes = (length: number) =>
  v.pipe(
    v.string(),
    v.check((text) => fromBase64Url(text)?.length === length),
  );
const note = v.pipe(v.string(), v.maxLength(16_000));
const isInstant = (text: string) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
const jsonValue = v.custom<JsonValue>(() => true); // it comes out of parseStrictJson

/** Nothing beyond these fields: what no proof covers has no place in a receipt. */
const receiptSchema = v.strictObject({
  version: v.literal(receiptVersion),
  entry: v.strictObject({
    v: v.literal(1),
    id: v.pipe(v.string(), v.uuid()),
    register: v.picklist(registers),
    type: v.pipe(v.string(), v.check(isEntryType)),
    at: v.pipe(v.string(), v.check(isInstant)),
    commitment: bytes(32),
  }),
  payload: v.optional(jsonValue),
  salt: v.optional(bytes(saltLength)),
  leafIndex: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  inclusionProof: v.pipe(v.array(v.pipe(v.string(), v.check(isHash))), v.maxLength(64)),
  checkpoint: note,
  verifierKeys: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(64))),
  keyAnnouncements: v.optional(v.pipe(v.array(note), v.maxLength(64))),
});

/**
 * One entry of a register with all it takes to verify it. `payload` (the facts) and `salt` open the entry's commitment and are
 * absent once erased. `verifierKeys` are a convenience that proves nothing: trust comes from keys got elsewhere.
 * `keyAnnouncements` are older heads, each naming the key that followed the one which signed it.
 */
export type Receipt = v.InferOutput<typeof receiptSchema>;

export type ReceiptProblem = 'too-large' | 'not-json' | 'truncated' | 'duplicate-keys' | 'not-a-receipt' | 'unknown-version' | 'malformed';

const problemOf = ({ problem }: StrictJsonError): ReceiptProblem => {
  if (problem === 'truncated' || problem === 'too-large' || problem === 'not-json') return problem;
  return problem === 'duplicate-key' ? 'duplicate-keys' : 'malformed';
};

/** Reads the form of a receipt; what it claims is not verified yet. */
export const readReceipt = (text: string): { receipt: Receipt } | { problem: ReceiptProblem } => {
  let value: JsonValue;
  try {
    value = parseStrictJson(text.replace(/^\ufeff/, ''), { maxLength: maxReceiptLength, maxDepth: maxReceiptDepth });
  } catch (error) {
    if (error instanceof StrictJsonError) return { problem: problemOf(error) };
    throw error;
  }
  const version = value !== null && typeof value === 'object' && !Array.isArray(value) ? value.version : undefined;
  if (typeof version !== 'string' || !version.startsWith(versionPrefix)) return { problem: 'not-a-receipt' };
  if (version !== receiptVersion) return { problem: 'unknown-version' };
  const { success, output } = v.safeParse(receiptSchema, value);
  if (!success || (output.payload === undefined) !== (output.salt === undefined)) return { problem: 'malformed' };
  return { receipt: output };
};

/** The file handed out: indented, for people look into it too. */
export const receiptText = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`;
