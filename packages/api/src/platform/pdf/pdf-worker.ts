/** The thread that draws papers: a numbered `PdfPaper` comes in, the bytes of a PDF/A-1b go out, or why there are none. */
import { parentPort } from 'node:worker_threads';
import { drawPaper } from './draw-paper.ts';
import type { PdfPaper } from './pdf-paper.ts';

parentPort?.on('message', (paper: PdfPaper) => {
  drawPaper(paper).then(
    (bytes) => parentPort?.postMessage({ bytes }, [bytes.buffer]),
    (error: unknown) => parentPort?.postMessage({ failure: error instanceof Error ? error.message : 'unknown' }),
  );
});
