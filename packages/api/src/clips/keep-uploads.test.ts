import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { arrivedVideo, ownCandidateId } from '../../test/clips.ts';
import { approveTerms, newCandidate, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { UploadRecords } from '../platform/media/upload-records.ts';
import { FinishedUpload } from './finished-upload.entity.ts';

describe('videos on their way in', () => {
  let app: TestApp;
  let camille: Browser;
  let camilleId: string;
  beforeAll(async () => {
    app = await startTestApp();
    camille = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(camille);
    camilleId =
      Buffer.from(await ownCandidateId(camille), 'base64url')
        .toString()
        .split(':')[1] ?? '';
  });
  afterAll(() => app.stop());

  const folder = () => join(app.services.settings.dataDir, 'uploads');
  const begin = async (size: number) => {
    const id = randomBytes(16).toString('hex');
    await app.services.media.uploads.add({
      ...{ id, owner: camilleId, size, metadata: {}, createdAt: '2026-11-22T10:00:00Z' },
      ...{ finished: false, offset: 0 },
    });
    return id;
  };
  const finished = (id: string) => app.services.orm.em.fork().findOne(FinishedUpload, { id });
  const declare = (uploadId: string) =>
    camille.ask<{ declareSource: { source: object | null; errors: { code: string }[] } }>(
      'mutation($input: DeclareSourceInput!) { declareSource(input: $input) { source { id } errors { code } } }',
      { input: { uploadId, isMine: true } },
    );

  it('I3: one that a crash left whole is taken over, and its bytes are let go of', async () => {
    const id = await begin(6);
    await appendFile(join(folder(), `${id}.bin`), 'entier');
    // As the next start finds it: whole on disk, handed over to nobody.
    app.services.media.uploads = await UploadRecords.open(folder());
    expect(await finished(id)).toBeNull();
    await app.runDueJobs();
    const taken = await finished(id);
    expect(taken).toMatchObject({ candidateId: camilleId, sizeBytes: 6n });
    expect(await app.services.media.sources.stat(asMediaKey(taken?.storeKey ?? ''))).toMatchObject({ size: 6 });
    expect(existsSync(join(folder(), `${id}.bin`))).toBe(false);
  });

  it('I3: one that nobody goes on with is kept for a week of real days, and then goes', async () => {
    const [old, young] = [await begin(10), await begin(10)];
    const eightDaysAgo = performance.timeOrigin / 1000 - 8 * 24 * 60 * 60;
    for (const name of [`${old}.bin`, `${old}.json`]) await utimes(join(folder(), name), eightDaysAgo, eightDaysAgo);
    // The product's clock may be years ahead (JOBPROD_NOW): what arrives now is young all the same.
    app.clock.advance({ days: 400 });
    await app.runDueJobs();
    app.clock.advance({ days: -400 });
    // A session of then was over for long, and is forgotten.
    camille = await signIn(app, 'camille@example.test');
    const left = await readdir(folder());
    expect(left.filter((name) => name.startsWith(old))).toEqual([]);
    expect(left.filter((name) => name.startsWith(young))).toHaveLength(2);
  });

  it('I4: one that arrived and was not declared within a day is deleted, bytes and all; a declared one stays', async () => {
    const [forgotten, declared] = [
      await arrivedVideo(app, camilleId, { seconds: 1, width: 160, height: 90 }),
      await arrivedVideo(app, camilleId, { seconds: 1, width: 160, height: 90 }),
    ];
    const keys = await Promise.all([forgotten, declared].map(async (id) => asMediaKey((await finished(id))?.storeKey ?? '')));
    const stored = () => Promise.all(keys.map(async (key) => (await app.services.media.sources.stat(key)) !== null));
    expect((await declare(declared)).declareSource.errors).toEqual([]);
    app.clock.advance({ hours: 23, minutes: 59 });
    await app.runDueJobs();
    expect(await stored()).toEqual([true, true]);
    app.clock.advance({ minutes: 1 });
    await app.runDueJobs();
    expect(await stored()).toEqual([false, true]);
    expect(await finished(forgotten)).toBeNull();
    expect((await declare(forgotten)).declareSource).toMatchObject({ source: null, errors: [{ code: 'UPLOAD_NOT_FOUND' }] });
  });

  it('fault I08: deleted twice, it is gone as after once', async () => {
    const id = await arrivedVideo(app, camilleId, { seconds: 1, width: 160, height: 90 });
    const storeKey = (await finished(id))?.storeKey ?? '';
    for (let time = 0; time < 2; time++) await app.services.media.sources.remove(asMediaKey(storeKey));
    expect(await app.services.media.sources.stat(asMediaKey(storeKey))).toBeNull();
  });
});
