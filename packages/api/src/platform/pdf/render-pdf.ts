import { Worker } from 'node:worker_threads';
import { createBoundedQueue } from '../bounded-queue.ts';
import type { PdfPaper } from './pdf-paper.ts';

/** From the sources when run from them, else from the build. */
const script = new URL(import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js', import.meta.url);

const longest = 60_000;

const inThread = (paper: PdfPaper): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: paper, resourceLimits: { maxOldGenerationSizeMb: 256 } });
    const late = setTimeout(() => void worker.terminate(), longest);
    worker.once('message', (bytes: Uint8Array) => resolve(bytes));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The thread that draws papers ended with ${code}`));
    });
  });

const oneAtATime = createBoundedQueue({ atOnce: 1, waiting: 200 });

/** A paper as PDF/A-1b, drawn in a thread of its own: the server goes on answering meanwhile. */
export const renderPdf = (paper: PdfPaper): Promise<Uint8Array> => oneAtATime(() => inThread(paper));
