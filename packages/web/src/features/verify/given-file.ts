/** What someone gives to be verified, as it was read. A receipt is text; the evidence of a dispute is a ZIP. */
export type Given = { text: string } | { pack: Uint8Array };

const isZip = async (file: File): Promise<boolean> => {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return [0x50, 0x4b, 3, 4].every((byte, index) => head[index] === byte);
};

/** Far beyond any receipt, and any pack: these get the verdict of what is too large without being read. */
const longestReceipt = 1_000_000;
const largestPack = 64 * 1024 * 1024;

export const readGiven = async (file: File): Promise<Given> => {
  if (await isZip(file)) {
    return { pack: file.size > largestPack ? new Uint8Array(largestPack + 1) : new Uint8Array(await file.arrayBuffer()) };
  }
  return { text: file.size > longestReceipt ? ' '.repeat(100_000) : await file.text() };
};
