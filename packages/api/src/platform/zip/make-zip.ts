import { Worker } from 'node:worker_threads';
import { createBoundedQueue } from '../bounded-queue.ts';

/** Texts by the name they have in the archive, and the date they all bear. */
export type ZipOrder = { files: Readonly<Record<string, string>>; modifiedAt: Date };

/** From the sources when run from them, else from the build. */
const script = new URL(import.meta.url.endsWith('.ts') ? './zip-worker.ts' : './zip-worker.js', import.meta.url);

const longest = 60_000;

const inThread = (order: ZipOrder): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: 256 } });
    const late = setTimeout(() => void worker.terminate(), longest);
    worker.once('message', (bytes: Uint8Array) => resolve(bytes));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The thread that zips ended with ${code}`));
    });
  });

const oneAtATime = createBoundedQueue({ atOnce: 1, waiting: 50 });

/** A ZIP of texts, packed in a thread of its own: the server goes on answering meanwhile. */
export const makeZip = (order: ZipOrder): Promise<Uint8Array> => oneAtATime(() => inThread(order));
