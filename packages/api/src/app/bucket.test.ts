import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownCandidateId, sentVideo } from '../../test/clips.ts';
import { approveTerms, newCandidate } from '../../test/people.ts';
import { type S3Server, startS3 } from '../../test/s3-server.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

describe('media in a bucket, by the settings', () => {
  let folder: string;
  let bucket: S3Server;
  let app: TestApp;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jobprod-bucket-'));
    bucket = await startS3(folder, 0, 0);
    const { bucketUrl, region, accessKeyId, secretAccessKey } = bucket;
    app = await startTestApp({ s3: { bucketUrl, region, accessKeyId, secretAccessKey }, jobsTrouble: () => undefined });
  });
  afterAll(async () => {
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('a video is taken in, read, and shown to its owner; none of its bytes lie on this machine', async () => {
    const camille = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(camille);
    await sentVideo(app, camille, { seconds: 1, width: 160, height: 90 });
    expect(await ownCandidateId(camille)).toBeTruthy();
    const { viewer } = await camille.ask<{ viewer: { candidate: { sources: { state: string; proxyUrl: string }[] } } }>(
      '{ viewer { candidate { sources { state proxyUrl } } } }',
    );
    const [source] = viewer.candidate.sources;
    expect(source?.state).toBe('READY');
    const shown = await camille.fetch(source?.proxyUrl ?? '', { headers: { range: 'bytes=0-99' } });
    expect([shown.status, (await shown.arrayBuffer()).byteLength]).toEqual([206, 100]);
    const left = await readdir(app.services.settings.dataDir);
    expect(left).not.toContain('sources');
    expect(left).not.toContain('renditions');
  });

  it('is not ready without its bucket, and says which part', async () => {
    const ready = async () => (await app.browser().fetch('/readyz')).json();
    expect(await ready()).toMatchObject({ ready: true, store: { ready: true } });
    await bucket.close();
    expect(await ready()).toMatchObject({
      ready: false,
      database: { ready: true },
      store: { ready: false, reason: expect.stringContaining('media store') },
    });
  });
});
