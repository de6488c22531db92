import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the kernel’s own beat. */
const tick = 10;

const stat = (pid: number | string): string[] | undefined => {
  try {
    // The name, in brackets, may hold spaces.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
  } catch {
    return undefined; // it has ended
  }
};

const millisecondsOf = (fields: readonly string[]): number => (Number(fields[11]) + Number(fields[12])) * tick;

/** Processor time that a process has used so far, in milliseconds. */
export const processorTime = (pid: number): number => millisecondsOf(stat(pid) ?? []);

/** The same of the processes a server has, and had, for its connections. */
export const processorTimeOfChildren = (pid: number): number => {
  const gone = stat(pid) ?? [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(stat)
    .filter((fields) => fields !== undefined && Number(fields[1]) === pid)
    .reduce((sum, fields) => sum + millisecondsOf(fields ?? []), (Number(gone[13]) + Number(gone[14])) * tick);
};
