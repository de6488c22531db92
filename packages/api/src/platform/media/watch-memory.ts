import { readFile } from 'node:fs/promises';

const lookEvery = 25;

/** What a process has in memory, in bytes; undefined once it is gone, and where the system does not say. */
const residentBytes = async (pid: number): Promise<number | undefined> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
};

/**
 * Looks at what a process has in memory, and tells once it is more than it may have; gives what ends the looking. For a process whose address space cannot be limited: one call of the
 * library within it may ask for gigabytes before it comes to look at itself.
 */
export const watchMemory = (pid: number, mostBytes: number, onTooMuch: () => void): (() => void) => {
  const watch = setInterval(() => {
    void residentBytes(pid).then((bytes) => {
      if (bytes !== undefined && bytes > mostBytes) onTooMuch();
    });
  }, lookEvery);
  return () => clearInterval(watch);
};
