import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReceipt } from '@jobprod/shared/receipt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approveTerms, newCandidate } from '../../test/people.ts';
import { preflight } from '../../test/preflight.ts';
import { settingsFor } from '../../test/settings.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { receiptPaper } from './receipt-paper.ts';

const mine = '{ viewer { candidate { termsAcceptance { receipt { pdfUrl json } } } } }';
type Mine = { viewer: { candidate: { termsAcceptance: { receipt: { pdfUrl: string; json: string } } } } };

describe('the paper beside a receipt', () => {
  let app: TestApp;
  let alma: Browser;
  let path: string;
  beforeAll(async () => {
    app = await startTestApp({ now: '2026-08-31T12:30:45Z' });
    alma = await newCandidate(app, { email: 'alma@example.test', firstName: 'Alma', lastName: 'Lambert' });
    await approveTerms(alma, { image: false });
    await app.runDueJobs();
    const { viewer } = await alma.ask<Mine>(mine);
    path = new URL(viewer.candidate.termsAcceptance.receipt.pdfUrl).pathname;
  });
  afterAll(() => app.stop());

  const written = async <T>(bytes: Uint8Array, use: (file: string) => Promise<T>): Promise<T> => {
    const folder = await mkdtemp(join(tmpdir(), 'jobprod-paper-'));
    await writeFile(join(folder, 'receipt.pdf'), bytes);
    try {
      return await use(join(folder, 'receipt.pdf'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  it('T2: the approval’s mail brings the proof as JSON of a few kB and a paper to read, of the same name', async () => {
    const [mail] = await app.mailsTo('alma@example.test');
    const [json, pdf] = mail?.attachments ?? [];
    expect([json?.fileName, pdf?.fileName]).toEqual(['jobprod-terms-1-2026-08-31.json', 'jobprod-terms-1-2026-08-31.pdf']);
    expect(json?.content.length).toBeLessThan(8_000);
    expect(readReceipt(json?.content ?? '')).toHaveProperty('receipt');
    expect(
      Buffer.from(pdf?.content ?? '', 'base64')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('T2, A2: it says what was approved, consent by consent, and until which second, in the reader’s language', async () => {
    const { viewer } = await alma.ask<Mine>(mine);
    const read = readReceipt(viewer.candidate.termsAcceptance.receipt.json);
    if (!('receipt' in read)) throw new Error('no receipt');
    const lines = (language: 'fr' | 'en') =>
      receiptPaper(read.receipt, language, settingsFor('/nowhere'))
        .blocks.flatMap((block) => (block.kind === 'rule' ? [] : [block.runs.map(({ text }) => text).join('')]))
        .join('\n');
    expect(lines('fr')).toContain('Image\u00a0: vous ne l’avez pas autorisée.');
    expect(lines('fr')).toContain('Voix\u00a0: vous avez autorisé son enregistrement');
    expect(lines('fr')).toContain('29 février 2028 à 14:30:45 (heure de Paris)');
    expect(lines('en')).toContain('29 February 2028 at 14:30:45 (Paris time)');
    expect(lines('fr')).toContain(read.receipt.checkpoint.split('\n')[2]);
  });

  it('T5: its candidate downloads it; to anyone else, and for any other entry, it does not exist', async () => {
    const own = await alma.fetch(path);
    expect([own.status, own.headers.get('content-type'), own.headers.get('content-disposition')]).toEqual([
      200,
      'application/pdf',
      'attachment; filename="jobprod-terms-approved-2026-08-31.pdf"',
    ]);
    expect((await alma.fetch(path.replace(/pdf$/, 'json'))).headers.get('content-type')).toContain('application/json');
    const other = await newCandidate(app, { email: 'omar@example.test', firstName: 'Omar', lastName: 'Autre' });
    for (const [browser, address] of [
      [app.browser(), path],
      [other, path],
      [other, path.replace(/pdf$/, 'json')],
      [alma, path.replace('/receipts/', '/receipts/x')],
      [alma, '/receipts/none.pdf'],
      [alma, path.replace(/pdf$/, 'exe')],
    ] as const) {
      const answer = await browser.fetch(address);
      expect([answer.status, await answer.text()]).toEqual([404, 'Not found']);
    }
  });

  it.skipIf(!preflight.isInstalled)(
    `T2: it passes Debian’s PDFBox preflight as PDF/A-1b${preflight.isInstalled ? '' : ' (not installed here: SKIPPED)'}`,
    async () => {
      const bytes = new Uint8Array(await (await alma.fetch(path)).arrayBuffer());
      expect(await written(bytes, preflight.verdict)).toContain('is a valid PDF/A-1b file');
    },
  );
});
