/** What a scan may be, by what every reader of it opens. */
export const scanTypes = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' } as const;
export type ScanType = keyof typeof scanTypes;

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);

/** By its first bytes, never by what it is said to be; undefined for anything else. */
export const scanTypeOf = (bytes: Uint8Array): ScanType | undefined => {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  return startsWith(bytes, 0xff, 0xd8, 0xff) ? 'image/jpeg' : undefined;
};

/** The name of a text's scan in the archive. */
export const scanName = (position: number, type: ScanType): string => `scan-${String(position).padStart(2, '0')}.${scanTypes[type]}`;
