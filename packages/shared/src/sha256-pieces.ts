import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256, in hex, of bytes that come piece by piece: of a recording too long to be held at once, in a browser. */
export const sha256Pieces = (): { add: (piece: Uint8Array) => void; hex: () => string } => {
  const hash = sha256.create();
  return {
    add: (piece) => {
      hash.update(piece);
    },
    hex: () => Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
};
