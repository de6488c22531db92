import type { MontageSource } from '../platform/media/montage-plan.ts';
import { asMediaKey, type MediaStore } from '../platform/media/store.ts';
import type { ClipSource } from './clip-source.entity.ts';

/** Has the files of sources at hand on this machine for the length of a piece of work, wherever the store keeps them. */
export const withSourceFiles = async <T>(
  store: MediaStore,
  sources: readonly ClipSource[],
  work: (files: MontageSource[]) => Promise<T>,
): Promise<T> => {
  const next = (files: MontageSource[]): Promise<T> => {
    const source = sources[files.length];
    if (!source) return work(files);
    const { id, facts, storeKey } = source;
    if (!facts || !storeKey) throw new Error(`Source ${id} has no bytes to render`);
    return store.withLocalFile(asMediaKey(storeKey), (path) => next([...files, { id, path, facts }]));
  };
  return next([]);
};
