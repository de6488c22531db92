import { bytesOf, concat, toBase64Url } from './bytes.ts';
import { canonicalJson, NoCanonicalForm } from './canonical-json.ts';
import { type Hash, leafHash } from './merkle.ts';
import { sha256 } from './sha256.ts';
import type { JsonValue } from './strict-json.ts';

/** The four registers of article 8. */
export const registers = ['communications', 'orders', 'payments', 'transactions'] as const;
export type Register = (typeof registers)[number];

/**
 * What enters the log for ever. No personal data: the facts are there only as a salted digest, so that erasing facts and salt
 * leaves every proof valid and nothing to guess from (G4).
 */
export interface RegisterLeaf {
  v: 1;
  id: string;
  register: Register;
  /** A past fact: `terms-approved`, `profile-published`. */
  type: string;
  /** When it happened by the clock of the service: `2026-11-22T10:00:00.000Z`. */
  at: string;
  /** SHA-256 over the salt, then the canonical JSON of the facts; base64url. */
  commitment: string;
}

export const saltLength = 32;

/** In characters of canonical JSON: keeps a receipt small enough to be read in one go by anyone. */
export const maxPayloadLength = 24_000;
export const maxPayloadDepth = 12;

const quoted = (text: string): string => canonicalJson(text);

/** Over the canonical JSON of the leaf, whose keys are known: written out, since a sequencer and an audit do little else. */
export const leafHashOf = ({ v, id, register, type, at, commitment }: RegisterLeaf): Hash =>
  leafHash(
    `{"at":${quoted(at)},"commitment":${quoted(commitment)},"id":${quoted(id)},"register":${quoted(register)},"type":${quoted(type)},"v":${canonicalJson(v)}}`,
  );

/** ASCII is in NFC. */
const plain = /^[ -~]*$/;

const normalText = (text: string): string => {
  if (plain.test(text)) return text;
  if (text.includes('\u0000')) throw new NoCanonicalForm('a text holds U+0000, which the database cannot keep');
  return text.normalize('NFC');
};

/** The same facts with every text in NFC, so that the same words have one commitment however they were typed. */
export const inNormalForm = (value: JsonValue, depth = 0): JsonValue => {
  if (depth > maxPayloadDepth) throw new NoCanonicalForm('the facts are nested too deep for a receipt');
  if (typeof value === 'string') return normalText(value);
  if (Array.isArray(value)) return value.map((item) => inNormalForm(item, depth + 1));
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([key, member]): [string, JsonValue] => [normalText(key), inNormalForm(member, depth + 1)]);
  const normal = Object.fromEntries(members);
  if (Object.keys(normal).length !== members.length) throw new NoCanonicalForm('two keys are the same text in NFC');
  return normal;
};

const digestOf = (canonical: string, salt: Uint8Array): string => toBase64Url(sha256(concat(salt, bytesOf(canonical))));

/** The facts as they are kept, and what commits to them: for the one who writes an entry. */
export const commit = (payload: JsonValue, salt: Uint8Array): { canonical: string; commitment: string } => {
  const canonical = canonicalJson(inNormalForm(payload));
  return { canonical, commitment: digestOf(canonical, salt) };
};

/** For the one who verifies: refuses facts that are not in normal form, since they would be a second text of one commitment. */
export const commitmentOf = (payload: JsonValue, salt: Uint8Array): string => {
  const canonical = canonicalJson(payload);
  if (canonicalJson(inNormalForm(payload)) !== canonical) throw new NoCanonicalForm('a text is not in NFC');
  return digestOf(canonical, salt);
};

/** A past fact in kebab-case: `terms-approved`. */
export const isEntryType = (type: string): boolean => type.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(type);
