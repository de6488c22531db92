import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';

export type ScanProblem = 'kind' | 'tooLarge' | 'tooMany' | 'network';
export type Scan = { key: number; name: string; size: number; part: number; id?: string; problem?: ScanProblem };

const problems: Readonly<Record<number, ScanProblem>> = { 413: 'tooLarge', 422: 'kind', 429: 'tooMany' };

const idIn = (answer: unknown): string | undefined => {
  if (typeof answer !== 'object' || answer === null || !('id' in answer)) return undefined;
  return typeof answer.id === 'string' ? answer.id : undefined;
};

type Told = { onPart: (part: number) => void; onEnd: (end: { id: string } | { problem: ScanProblem }) => void };

/** One file, with its true progress, which `fetch` does not tell. */
const send = (file: File, { onPart, onEnd }: Told): void => {
  const request = new XMLHttpRequest();
  request.open('POST', '/terms/scans');
  request.responseType = 'json';
  request.setRequestHeader('Content-Type', file.type);
  request.upload.addEventListener('progress', ({ loaded, total }) => onPart(total === 0 ? 0 : loaded / total));
  request.addEventListener('load', () => {
    const id = request.status === 201 ? idIn(request.response) : undefined;
    onEnd(id === undefined ? { problem: problems[request.status] ?? 'network' } : { id });
  });
  request.addEventListener('error', () => onEnd({ problem: 'network' }));
  request.send(file);
};

const kinds = ['application/pdf', 'image/png', 'image/jpeg'];
export const acceptedKinds = kinds.join(',');

const refusedHere = (file: File, place: number): ScanProblem | undefined => {
  if (!kinds.includes(file.type)) return 'kind';
  if (file.size > limits.scanBytes) return 'tooLarge';
  return place >= limits.scans ? 'tooMany' : undefined;
};

let made = 0;

/** The scans of a document, in their order, each sent as it is chosen. */
export const useScans = () => {
  const [scans, setScans] = useState<readonly Scan[]>([]);
  const change = (key: number, facts: Partial<Scan>) =>
    setScans((known) => known.map((scan) => (scan.key === key ? { ...scan, ...facts } : scan)));
  const add = (files: readonly File[]) => {
    const kept = scans.filter(({ problem }) => problem === undefined).length;
    files.forEach((file, index) => {
      made += 1;
      const key = made;
      const problem = refusedHere(file, kept + index);
      const scan: Scan = { key, name: file.name, size: file.size, part: 0, ...(problem ? { problem } : {}) };
      setScans((known) => [...known, scan]);
      if (problem) return;
      send(file, { onPart: (part) => change(key, { part }), onEnd: (end) => change(key, end) });
    });
  };
  return {
    scans,
    add,
    remove: (key: number) => setScans((known) => known.filter((scan) => scan.key !== key)),
    isReady: scans.every(({ id, problem }) => id !== undefined || problem !== undefined),
    ids: scans.flatMap(({ id }) => id ?? []),
  };
};
