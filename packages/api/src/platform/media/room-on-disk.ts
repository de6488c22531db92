import { statfs } from 'node:fs/promises';

const reserveBytes = 1024 ** 3;
/** Of a small disk, such a part instead. */
const reservePart = 0.05;

/** How many bytes uploads may still put on the disk of a folder: what is free but for the reserve, or such a part of it, in which the rest of the service goes on. */
export const roomOnDisk = async (folder: string, partLeft: number): Promise<number> => {
  const { bsize, blocks, bavail } = await statfs(folder);
  return bavail * bsize - partLeft * Math.min(reserveBytes, reservePart * blocks * bsize);
};
