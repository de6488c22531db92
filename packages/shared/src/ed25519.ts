/**
 * Whether `signature` is the Ed25519 signature (RFC 8032) of `message`. The browser's own implementation where it has one; it is missing
 * from older browsers and from pages served without TLS, which get a slower one in JavaScript.
 */
export const verifyEd25519 = async (
  publicKey: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> => {
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  const key = subtle && (await nativeKey(subtle, publicKey));
  if (key) return subtle.verify('Ed25519', key, signature, message);
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false; // not a point of the curve, or not 64 bytes
  }
};

/** Imported once each: an audit asks the same key about every head. */
const imported = new WeakMap<Uint8Array, Promise<CryptoKey | undefined>>();

const importKey = async (subtle: SubtleCrypto, publicKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> => {
  try {
    return await subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  } catch {
    return undefined;
  }
};

const nativeKey = (subtle: SubtleCrypto, publicKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> => {
  const known = imported.get(publicKey) ?? importKey(subtle, publicKey);
  imported.set(publicKey, known);
  return known;
};
