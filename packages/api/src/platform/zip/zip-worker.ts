import { parentPort, workerData } from 'node:worker_threads';
import { type Zippable, zipSync } from 'fflate';
import type { ZipOrder } from './make-zip.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- make-zip.ts alone starts this file, with an order
const { files, modifiedAt } = workerData as ZipOrder;
const zippable: Zippable = Object.fromEntries(
  Object.entries(files).map(([name, text]) => [name, [new TextEncoder().encode(text), { mtime: modifiedAt }]]),
);
parentPort?.postMessage(zipSync(zippable, { level: 6 }));
