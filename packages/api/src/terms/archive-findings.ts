import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parisDay } from '@jobprod/shared/civil-time';
import { openNote } from '@jobprod/shared/signed-note';
import type { VerifierKey } from '@jobprod/shared/verifier-key';
import { archiveFolder, isNoteName, noteText, sha256Of } from './archive-files.ts';
import { contentHashOf } from './content-hash.ts';
import type { RegisteredText } from './registered-terms.ts';
import type { ArchiveProblem, TermsCopy, TermsText } from './terms-version.entity.ts';

export type Finding = { name: string; problem: ArchiveProblem };

/** A text and its copies as the database has them, and what they are held against. */
export type Archived = {
  text: TermsText | undefined;
  copies: readonly TermsCopy[];
  /** What stands in the register, under a signed head; undefined for a text that it knows nothing of. */
  registered: RegisteredText | undefined;
  keys: readonly VerifierKey[];
};

const read = async (path: string): Promise<Buffer | ArchiveProblem> => {
  try {
    return await readFile(path);
  } catch (error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR') ? 'MISSING' : 'UNREADABLE';
  }
};

const problemOf = async (path: string, copy: TermsCopy, text: TermsText, { copies, keys }: Archived): Promise<ArchiveProblem | null> => {
  const bytes = await read(path);
  if (typeof bytes === 'string') return bytes;
  if (bytes.length !== copy.bytes || sha256Of(bytes) !== copy.sha256) return 'CHANGED';
  if (copy.name === 'canonical.json' && copy.sha256 !== text.contentHash) return 'CHANGED';
  if (!isNoteName(copy.name)) return null;
  const opened = await openNote(bytes.toString('utf8'), keys);
  const files = copies.filter(({ name }) => !isNoteName(name));
  const said = keys.map(({ name: origin }) => noteText({ origin, version: text.version, text, files }));
  return opened.isVerified && said.includes(opened.text) ? null : 'UNSIGNED';
};

/** The row says what the register says: the words, the number, and the date. */
const isAsRegistered = (text: TermsText, registered: RegisteredText | undefined): boolean => {
  const { number, publishedAt, entryId } = text.version;
  return (
    registered !== undefined &&
    contentHashOf(text) === text.contentHash &&
    registered.contentHash === text.contentHash &&
    registered.number === number &&
    registered.entryId === entryId &&
    (registered.ownDate === undefined
      ? registered.recordedAt.getTime() === publishedAt.getTime()
      : registered.ownDate === parisDay(publishedAt))
  );
};

/** What the register says was archived, read where it was written: also where every row that told of it is gone. */
const filesMissed = async ({ copies, registered }: Archived, dataDir: string): Promise<Finding[]> => {
  if (!registered) return [];
  const { number, language, contentHash } = registered;
  const folder = archiveFolder(dataDir, { version: { number }, language, contentHash });
  const expected = new Map(
    [...registered.files, { name: 'canonical.json', sha256: contentHash }].map(({ name, sha256 }) => [name, sha256]),
  );
  const findings: Finding[] = [];
  for (const [name, sha256] of expected) {
    const row = copies.find((copy) => copy.name === name);
    if (row ? row.sha256 === sha256 : registered.files.length === 0) continue;
    const bytes = await read(join(folder, name));
    if (typeof bytes === 'string') findings.push({ name, problem: bytes });
    else if (row || sha256Of(bytes) !== sha256) findings.push({ name, problem: 'CHANGED' });
  }
  return findings;
};

/** Every difference between a text as it was published and each of its copies, read again whole; empty where all are the same. */
export const findingsOn = async (archived: Archived, dataDir: string): Promise<Finding[]> => {
  const { text, copies, registered } = archived;
  const findings: Finding[] = await filesMissed(archived, dataDir);
  if (!text) return [{ name: 'database', problem: 'MISSING' }, ...findings];
  if (!isAsRegistered(text, registered)) findings.push({ name: 'database', problem: 'CHANGED' });
  if (copies.length === 0) findings.push({ name: 'archive', problem: 'MISSING' });
  for (const copy of copies) {
    const problem = await problemOf(join(archiveFolder(dataDir, text), copy.name), copy, text, archived);
    if (problem && !findings.some(({ name }) => name === copy.name)) findings.push({ name: copy.name, problem });
  }
  return findings;
};
