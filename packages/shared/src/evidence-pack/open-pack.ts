import { unzipSync } from 'fflate';
import { maxReceiptLength } from '../receipt.ts';

/** Thousands of receipts, packed. What is larger, or swells more than receipts do, is refused before it is unpacked. */
export const packLimits = {
  bytes: 64 * 1024 * 1024,
  files: 20_000,
  fileBytes: 4 * maxReceiptLength,
  caseBytes: 8 * 1024 * 1024,
  totalBytes: 160 * 1024 * 1024,
  ratio: 100,
} as const;

export type PackDamage = 'too-large' | 'damaged' | 'duplicate-files' | 'no-receipts';
export type OpenedPack = { files: ReadonlyMap<string, string> } | { problem: PackDamage };

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

export const isReceiptName = (name: string): boolean => /^receipts\/[^/]+\.json$/.test(name);

/** The texts of a pack of evidence, by name: as they were packed, nothing of them believed yet. */
export const openPack = (bytes: Uint8Array): OpenedPack => {
  if (bytes.length > packLimits.bytes) return { problem: 'too-large' };
  const names = new Set<string>();
  let problem: PackDamage | undefined;
  let total = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        total += originalSize;
        const most = name === 'case.json' ? packLimits.caseBytes : packLimits.fileBytes;
        if (names.has(name)) problem ??= 'duplicate-files';
        names.add(name);
        if (
          names.size > packLimits.files ||
          originalSize > most ||
          total > packLimits.totalBytes ||
          originalSize > 4096 + size * packLimits.ratio
        )
          problem ??= 'too-large';
        return problem === undefined;
      },
    });
    if (problem) return { problem };
    if (![...names].some(isReceiptName)) return { problem: 'no-receipts' };
    const decoder = new TextDecoder();
    return { files: new Map(Object.entries(unpacked).map(([name, content]) => [name, decoder.decode(content)])) };
  } catch {
    return { problem: problem ?? 'damaged' };
  }
};
