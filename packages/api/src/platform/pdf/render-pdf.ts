import { Worker } from 'node:worker_threads';
import { createBoundedQueue } from '../bounded-queue.ts';
import type { PdfPaper } from './pdf-paper.ts';

/** From the sources when run from them, else from the build. */
const script = new URL(import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js', import.meta.url);

type Answer = { bytes: Uint8Array } | { failure: string };

const longest = 60_000;
/** How long the thread waits for another paper: several come together. */
const patience = 10_000;

let thread: Worker | undefined;
let leaving: NodeJS.Timeout | undefined;

const forget = (worker: Worker): void => {
  if (thread === worker) thread = undefined;
};

const threadNow = (): Worker => {
  clearTimeout(leaving);
  if (thread) return thread;
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: 256 } });
  worker.once('exit', () => forget(worker));
  thread = worker;
  return worker;
};

const inThread = (paper: PdfPaper): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const worker = threadNow();
    worker.ref();
    const giveUp = (error: Error) => {
      settle();
      forget(worker);
      void worker.terminate();
      reject(error);
    };
    const ended = () => giveUp(new Error('The thread that draws papers ended'));
    const late = setTimeout(() => giveUp(new Error('A paper took too long to draw')), longest);
    const answered = (answer: Answer) => {
      settle();
      // Waiting for another paper keeps no process from ending.
      worker.unref();
      leaving = setTimeout(() => {
        forget(worker);
        void worker.terminate();
      }, patience).unref();
      if ('bytes' in answer) resolve(answer.bytes);
      else reject(new Error(`A paper could not be drawn: ${answer.failure}`));
    };
    const settle = () => {
      clearTimeout(late);
      worker.off('message', answered).off('error', giveUp).off('exit', ended);
    };
    worker.once('message', answered).once('error', giveUp).once('exit', ended);
    worker.postMessage(paper);
  });

const oneAtATime = createBoundedQueue({ atOnce: 1, waiting: 200 });

/** A paper as PDF/A-1b, drawn in a thread of its own: the server goes on answering meanwhile. */
export const renderPdf = (paper: PdfPaper): Promise<Uint8Array> => oneAtATime(() => inThread(paper));
