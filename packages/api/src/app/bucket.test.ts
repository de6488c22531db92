import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { ownCandidateId, publishedClip, sentVideo } from '../../test/clips.ts';
import { restrict } from '../../test/diffusion.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { aPicture, sendPicture } from '../../test/pictures.ts';
import { changeProfile, newPublishedProfile } from '../../test/profiles.ts';
import { type S3Server, startS3 } from '../../test/s3-server.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { asMediaKey } from '../platform/media/store.ts';

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

  it('D2: a clip plays from there as from a disk: asked about at each range, kept by no cache, gone at once when it is restricted', async () => {
    const remi = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' });
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    await publishedClip(app, editor, remi.owner, 'remi@example.test');
    const visitor = app.browser();
    const { profile } = await visitor.ask<{ profile: { clip: { videoUrl: string; posterUrl: string } } }>(
      'query($slug: String!) { profile(slug: $slug) { clip { videoUrl posterUrl } } }',
      { slug: remi.slug },
    );
    const range = (address: string) => visitor.fetch(address, { headers: { range: 'bytes=100-199' } });
    const part = await range(profile.clip.videoUrl);
    expect([part.status, part.headers.get('cache-control'), (await part.arrayBuffer()).byteLength]).toEqual([
      206,
      'private, no-store',
      100,
    ]);
    await restrict(remi.owner, remi.id);
    for (const address of [profile.clip.videoUrl, profile.clip.posterUrl]) {
      const gone = await range(address);
      expect([gone.status, await gone.text()]).toEqual([404, 'Not found']);
    }
  }, 60_000);

  it('D2: a picture of a portfolio is shown from there as from a disk, its name changed by a restriction, and it is gone from there with the profile', async () => {
    const lou = await newPublishedProfile(app, { email: 'lou@example.test', firstName: 'Lou', lastName: 'Petit' });
    const { body: picture } = await sendPicture(lou.owner, await aPicture('jpg', 320, 200));
    const image = { imageId: picture.id, alt: 'Un escalier suspendu' };
    expect(await changeProfile(lou.owner, { portfolio: [{ title: 'Escalier suspendu', image }] })).toEqual([]);
    const visitor = app.browser();
    const shown = async (browser: Browser): Promise<string | undefined> =>
      (
        await browser.ask<{ profile: { portfolio: { image: { url: string } }[] } }>(
          'query($slug: String!) { profile(slug: $slug) { portfolio { image { url } } } }',
          { slug: lou.slug },
        )
      ).profile.portfolio[0]?.image.url;
    const before = (await shown(visitor)) ?? '';
    const whole = await visitor.fetch(before);
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect([whole.status, whole.headers.get('cache-control'), whole.headers.get('content-type')]).toEqual([
      200,
      'private, no-store',
      'image/jpeg',
    ]);
    const part = await visitor.fetch(before, { headers: { range: 'bytes=10-19' } });
    expect([part.status, Buffer.from(await part.arrayBuffer())]).toEqual([206, bytes.subarray(10, 20)]);
    await restrict(lou.owner, lou.id, ['PORTFOLIO']);
    expect(await shown(visitor)).toBeUndefined();
    expect((await visitor.fetch(before)).status).toBe(404);
    const own = (await shown(lou.owner)) ?? '';
    expect(Buffer.from(await (await lou.owner.fetch(own)).arrayBuffer()).equals(bytes)).toBe(true);
    const [kept] = await app.services.orm.em.fork().execute<{ key: string }[]>('select store_key as key from portfolio_image');
    const key = asMediaKey(kept?.key ?? '');
    expect(await app.services.media.renditions.stat(key)).toMatchObject({ size: bytes.length });
    await lou.owner.ask('mutation($input: EraseProfileInput!) { eraseProfile(input: $input) { errors { code } } }', {
      input: { profileId: lou.id, reference: lou.reference },
    });
    await app.runDueJobs();
    expect(await app.services.media.renditions.stat(key)).toBeNull();
    expect((await lou.owner.fetch(own)).status).toBe(404);
    expect(await readdir(app.services.settings.dataDir)).not.toContain('renditions');
  }, 60_000);

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
