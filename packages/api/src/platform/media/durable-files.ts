import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

const synced = async (path: string, sync: (handle: FileHandle) => Promise<void>): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await sync(handle);
  } finally {
    await handle.close();
  }
};

/** On disk when this returns, whatever happens to the machine. */
export const syncFile = (path: string): Promise<void> => synced(path, (handle) => handle.sync());

/** The names in a directory, on disk: a new or renamed file exists only once its directory says so. */
export const syncDirectory = (path: string): Promise<void> => synced(path, (handle) => handle.sync());

/** Makes a directory and its parents, on disk. */
export const makeDirectory = async (path: string): Promise<void> => {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await syncDirectory(dirname(made));
};
