import { sha256 as portable } from '@noble/hashes/sha2.js';
import { bytesOf } from './bytes.ts';

type NativeHash = (algorithm: string, data: Uint8Array | string, encoding: 'buffer') => Uint8Array;
type Runtime = { process?: { getBuiltinModule?: (name: string) => { hash?: NativeHash } | undefined } };

/** The runtime's own where there is one (three times as fast: a sequencer and an audit do little else); browsers have none that answers at once. */
// Asked for without an import, so that browsers can load this file.
const native = (globalThis as Runtime).process?.getBuiltinModule?.('node:crypto')?.hash;

/** Of bytes, or of a well-formed text in UTF-8. */
export const sha256 = (data: Uint8Array | string): Uint8Array => {
  if (native) return native('sha256', data, 'buffer');
  return portable(typeof data === 'string' ? bytesOf(data) : data);
};
