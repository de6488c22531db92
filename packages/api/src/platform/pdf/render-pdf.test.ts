import { expect, it } from 'vitest';
import type { PdfPaper } from './pdf-paper.ts';
import { renderPdf } from './render-pdf.ts';

const paper = (paragraphs: number): PdfPaper => ({
  title: 'Conditions générales d’utilisation',
  author: 'JOBPROD',
  language: 'fr',
  at: '2026-11-22T10:00:00.000Z',
  foot: '{page}/{pages}',
  blocks: [
    { kind: 'title', runs: [{ text: 'Conditions générales d’utilisation' }] },
    { kind: 'item', marker: '1.', depth: 0, runs: [{ text: 'un point, ' }, { text: 'souligné', bold: true }] },
    { kind: 'rule' },
    ...Array.from({ length: paragraphs }, () => ({
      kind: 'paragraph' as const,
      runs: [{ text: 'Un clip court en est tiré. '.repeat(30) }],
    })),
  ],
});

it('T3: the same paper gives the same bytes, whenever it is drawn', async () => {
  const [one, other] = [await renderPdf(paper(3)), await renderPdf(paper(3))];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(Buffer.from(one).subarray(0, 8).toString()).toBe('%PDF-1.4');
});

it('a paper of a hundred pages costs the thread that serves less than 50 ms in all', { retry: 2 }, async () => {
  await renderPdf(paper(1));
  const before = process.threadCpuUsage();
  const bytes = await renderPdf(paper(400));
  const { user, system } = process.threadCpuUsage(before);
  expect(bytes.length).toBeGreaterThan(100_000);
  // Of processor time: how long it took by the clock tells of the machine's other work.
  expect((user + system) / 1000).toBeLessThan(50);
});

it('a paper that cannot be drawn fails, and the next one is drawn', async () => {
  await expect(renderPdf({ ...paper(1), at: 'never' })).rejects.toThrow('A paper could not be drawn');
  expect((await renderPdf(paper(1))).length).toBeGreaterThan(1000);
});
