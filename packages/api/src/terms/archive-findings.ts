import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNote } from '@jobprod/shared/signed-note';
import type { VerifierKey } from '@jobprod/shared/verifier-key';
import { archiveFolder, isNoteName, noteText, sha256Of } from './archive-files.ts';
import { contentHashOf } from './content-hash.ts';
import type { ArchiveProblem, TermsCopy, TermsText } from './terms-version.entity.ts';

export type Finding = { name: string; problem: ArchiveProblem };

/** What a text and its copies are held against: none of it is in the files themselves. */
export type Archived = {
  text: TermsText;
  copies: readonly TermsCopy[];
  /** The hash that stands in the register under the Merkle tree; undefined where the entry cannot be read, which is a difference as well. */
  registered: string | undefined;
  keys: readonly VerifierKey[];
};

const problemOf = async (path: string, copy: TermsCopy, archived: Archived): Promise<ArchiveProblem | null> => {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR') ? 'MISSING' : 'UNREADABLE';
  }
  if (bytes.length !== copy.bytes || sha256Of(bytes) !== copy.sha256) return 'CHANGED';
  if (copy.name === 'canonical.json' && copy.sha256 !== archived.text.contentHash) return 'CHANGED';
  if (!isNoteName(copy.name)) return null;
  const opened = await openNote(bytes.toString('utf8'), archived.keys);
  const { text, copies, keys } = archived;
  const files = copies.filter(({ name }) => !isNoteName(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const said = keys.map(({ name: origin }) => noteText({ origin, version: text.version, text, files }));
  return opened.isVerified && said.includes(opened.text) ? null : 'UNSIGNED';
};

/** Every difference between a text as it was published and each of its copies, read again whole; empty where all are the same. */
export const findingsOn = async (archived: Archived, dataDir: string): Promise<Finding[]> => {
  const { text, copies, registered } = archived;
  const findings: Finding[] = [];
  if (contentHashOf(text) !== text.contentHash || registered !== text.contentHash) findings.push({ name: 'database', problem: 'CHANGED' });
  if (copies.length === 0) findings.push({ name: 'archive', problem: 'MISSING' });
  for (const copy of copies) {
    const problem = await problemOf(join(archiveFolder(dataDir, text), copy.name), copy, archived);
    if (problem) findings.push({ name: copy.name, problem });
  }
  return findings;
};
