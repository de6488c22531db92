/** One paper's thread: a `PdfPaper` as its data, the bytes of a PDF/A-1b as its message. */
import { parentPort, workerData } from 'node:worker_threads';
import { drawPaper } from './draw-paper.ts';
import type { PdfPaper } from './pdf-paper.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `renderPdf` alone starts this thread
const bytes = await drawPaper(workerData as PdfPaper);
parentPort?.postMessage(bytes, [bytes.buffer]);
