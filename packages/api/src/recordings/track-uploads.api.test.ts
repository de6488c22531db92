import { spawnSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { ffmpeg, until } from '../../test/media-tools.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { agreeToRecord, arrivedOf, beginTake, bookedInterview, browserRecording, sendChunk, sit } from '../../test/rooms.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { RecordingTrack } from './recording.entity.ts';

const kibibytes = 1024;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the tracks of an interview, as they arrive', () => {
  let app: TestApp;
  let camille: Browser;
  let irene: Browser;
  let recordingId: string;
  let dir: string;

  beforeAll(async () => {
    app = await startTestApp();
    camille = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(camille);
    irene = await newStaff(app, { email: 'irene@jobprod.test', firstName: 'Irène', lastName: 'Marchand' }, 'INTERVIEWER');
    const meeting = { candidate: 'camille@example.test', interviewer: 'irene@jobprod.test', startsAt: app.clock.now() };
    const interviewId = await bookedInterview(app.services, meeting);
    await sit(camille, interviewId, randomUUID());
    ({ id: recordingId } = await agreeToRecord(camille, interviewId));
    dir = await mkdtemp(join(tmpdir(), 'jobprod-tracks-'));
  });
  afterAll(async () => {
    await app.stop();
    await rm(dir, { recursive: true, force: true });
  });

  const begins = async (browser = camille) => {
    const takeId = randomUUID();
    const { url, codes } = await beginTake(browser, { recordingId, takeId });
    expect(codes).toEqual([]);
    return { url, takeId, uploadId: url.split('/').at(-1) ?? '' };
  };
  const trackOf = (takeId: string) => app.services.orm.em.fork().findOneOrFail(RecordingTrack, { takeId });
  const onDisk = (uploadId: string) => join(app.services.settings.dataDir, 'tracks', `${uploadId}.bin`);

  /** Sends part of a piece on a raw socket, and leaves it there. */
  const partOf = (browser: Browser, url: string, offset: number, bytes: Uint8Array, claimed: number, headers: readonly string[] = []) => {
    const { port } = new URL(app.origin);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    const lines = [
      ...[`PATCH ${url} HTTP/1.1`, 'Host: localhost', 'Tus-Resumable: 1.0.0', `Cookie: ${browser.cookies()}`],
      ...['Content-Type: application/offset+octet-stream', `Upload-Offset: ${offset}`, `Content-Length: ${claimed}`, ...headers],
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    socket.write(bytes);
    return socket;
  };
  /** What the service has, once it has let go of the piece that was cut. */
  const settledAt = async (url: string): Promise<number> => {
    let at = -423;
    await until(async () => {
      at = await arrivedOf(camille, url);
      return at !== -423;
    });
    return at;
  };

  it('fault E02: two tabs send the same track at once: one writes, the other is told, and the track is whole', async () => {
    const bytes = randomBytes(300_000);
    for (let round = 0; round < 5; round += 1) {
      const { url, takeId } = await begins();
      const answers = await Promise.all([0, 1].map(() => sendChunk(camille, url, 0, bytes, { end: true })));
      const [won, told] = answers.map(({ status }) => status).sort((one, other) => one - other);
      expect([won, [409, 423].includes(told ?? 0)]).toEqual([204, true]);
      expect(await trackOf(takeId)).toMatchObject({ state: 'ARRIVED', sha256: sha256(bytes) });
    }
  });

  it('fault E03: cut at every 64 KiB and gone on with, a track arrives as it was kept; no offset is ahead of the disk', async () => {
    const bytes = randomBytes(1024 * kibibytes + 5);
    const { url, takeId, uploadId } = await begins();
    let sent = 0;
    while (sent + 64 * kibibytes < bytes.length) {
      const upTo = sent + 64 * kibibytes;
      const socket = partOf(camille, url, sent, bytes.subarray(sent, upTo), bytes.length - sent);
      await until(async () => (await stat(onDisk(uploadId))).size >= upTo);
      socket.destroy();
      const offset = await settledAt(url);
      expect(offset).toBeLessThanOrEqual((await stat(onDisk(uploadId))).size);
      expect(offset).toBeGreaterThan(sent);
      sent = offset;
    }
    expect((await sendChunk(camille, url, sent, bytes.subarray(sent), { end: true })).status).toBe(204);
    expect(await trackOf(takeId)).toMatchObject({ state: 'ARRIVED', sha256: sha256(bytes) });
  });

  it('fault E03: of a piece under its hash that was cut nothing counts, and it is sent anew', async () => {
    const bytes = randomBytes(200 * kibibytes);
    const { url, takeId, uploadId } = await begins();
    const sum = `Upload-Checksum: sha256 ${createHash('sha256').update(bytes).digest('base64')}`;
    const socket = partOf(camille, url, 0, bytes.subarray(0, 64 * kibibytes), bytes.length, [sum]);
    await until(async () => (await arrivedOf(camille, url)) === -423 || (await stat(onDisk(uploadId))).size > 0);
    socket.destroy();
    expect(await settledAt(url)).toBe(0);
    expect((await sendChunk(camille, url, 0, bytes, { end: true })).status).toBe(204);
    expect(await trackOf(takeId)).toMatchObject({ state: 'ARRIVED', sha256: sha256(bytes) });
  });

  it('fault E05: a track of the other side, and one of nobody’s, are answered alike, whatever is asked', async () => {
    const { url } = await begins(irene);
    const asked = async (path: string, method: string) =>
      (await camille.fetch(path, { method, headers: { 'Tus-Resumable': '1.0.0' } })).status;
    for (const method of ['HEAD', 'PATCH', 'DELETE', 'GET'])
      expect(await asked(url, method), method).toBe(await asked(`/tracks/${'0'.repeat(32)}`, method));
    expect(await arrivedOf(irene, url), 'nothing of it was touched').toBe(0);
  });

  const mountable = process.getuid?.() === 0 && process.platform === 'linux';
  it.skipIf(!mountable)(
    'fault E04: on one disk that fills, a video has to wait and an interview goes on; a track for which there is no room either is told; offsets stay honest, and all of it arrives once there is room',
    async () => {
      const { dataDir } = app.services.settings;
      const disk = join(dir, 'disk');
      await mkdir(disk);
      expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).status).toBe(0);
      const folders = ['uploads', 'tracks'];
      try {
        for (const folder of folders) {
          await mkdir(join(disk, folder));
          expect(spawnSync('mount', ['--bind', join(disk, folder), join(dataDir, folder)]).status).toBe(0);
        }
        const piece = 64 * kibibytes;
        const tus = { 'Tus-Resumable': '1.0.0', 'Content-Type': 'application/offset+octet-stream' };
        const bytes = randomBytes(4 * 1024 * kibibytes);
        const begun = await camille.fetch('/uploads', {
          method: 'POST',
          headers: { ...tus, 'Upload-Length': String(bytes.length) },
          body: bytes.subarray(0, piece),
        });
        expect([begun.status, begun.headers.get('upload-offset')]).toEqual([201, String(piece)]);
        const video = begun.headers.get('location') ?? '';
        const long = await begins();
        const short = await begins(irene);
        const sendVideo = (offset: number) =>
          camille.fetch(video, { method: 'PATCH', headers: { ...tus, 'Upload-Offset': String(offset) }, body: bytes.subarray(offset) });
        const { bsize, bavail } = await statfs(disk);
        await writeFile(join(disk, 'other'), randomBytes(bsize * bavail - 330 * kibibytes));

        expect((await sendVideo(piece)).status).toBe(507);
        const there = Number((await camille.fetch(video, { method: 'HEAD', headers: tus })).headers.get('upload-offset'));
        expect(there, 'nothing of it was taken, and nothing lost').toBe(piece);
        const few = randomBytes(2 * piece);
        expect((await sendChunk(irene, short.url, 0, few, { end: true })).status, 'the interview goes on').toBe(204);
        expect(await trackOf(short.takeId)).toMatchObject({ state: 'ARRIVED', sha256: sha256(few) });

        let sent = 0;
        let full: Response | undefined;
        while (!full) {
          const response = await sendChunk(camille, long.url, sent, bytes.subarray(sent, sent + piece));
          if (response.status === 204) sent += piece;
          else full = response;
        }
        expect(full.status).toBe(507);
        expect(sent).toBeGreaterThan(0);
        expect(await settledAt(long.url)).toBe(sent);
        expect((await readFile(onDisk(long.uploadId))).subarray(0, sent).equals(bytes.subarray(0, sent))).toBe(true);

        expect(spawnSync('mount', ['-o', 'remount,size=64m', disk]).status).toBe(0);
        expect((await sendChunk(camille, long.url, sent, bytes.subarray(sent), { end: true })).status).toBe(204);
        expect(await trackOf(long.takeId)).toMatchObject({ state: 'ARRIVED', sha256: sha256(bytes) });
        const rest = await sendVideo(there);
        expect([rest.status, rest.headers.get('upload-offset')]).toEqual([204, String(bytes.length)]);
      } finally {
        for (const folder of folders) spawnSync('umount', ['-l', join(dataDir, folder)]);
        spawnSync('umount', ['-l', disk]);
      }
    },
  );

  describe('fault E07: what a browser says it recorded, and is none,', () => {
    const calls: string[] = [];
    const lure = createServer((request, response) => {
      calls.push(request.url ?? '');
      response.end();
    });
    let address = '';
    beforeAll(async () => {
      await new Promise<void>((resolve) => lure.listen(0, '127.0.0.1', resolve));
      address = `http://127.0.0.1:${(lure.address() as AddressInfo).port}`; // a listening TCP server's address
    });
    afterAll(() => lure.close());

    const made = async (name: string, ...args: string[]): Promise<Buffer> => {
      await ffmpeg(...args, join(dir, name));
      return readFile(join(dir, name));
    };
    const endless = [
      '-vf',
      'setpts=N*360000/TB',
      '-fps_mode',
      'passthrough',
      '-c:v',
      'libx264',
      '-bf',
      '0',
      '-video_track_timescale',
      '1000',
    ];
    const playlist = () =>
      `\n#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n${address}/polyglot\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n`;
    const hostile: [string, () => Promise<Uint8Array>][] = [
      ['a text', () => Promise.resolve(Buffer.from('Bonjour, je suis un entretien.'))],
      ['a page with a script', () => Promise.resolve(Buffer.from('<!doctype html><script>alert(1)</script>'))],
      ['a playlist', () => Promise.resolve(Buffer.from(playlist().trim()))],
      ['a playlist inside an mp4', async () => Buffer.concat([(await browserRecording(dir, 1)).subarray(0, 32), Buffer.from(playlist())])],
      [
        'a list of files to join',
        () => Promise.resolve(Buffer.from(`ffconcat version 1.0\nfile '/etc/passwd'\nfile '${address}/concat'\n`)),
      ],
      ['the head of an mp4, and no more', async () => (await browserRecording(dir, 1)).subarray(0, 400)],
      [
        'a picture of 16,000 by 1,000',
        () => made('wide.mov', '-f', 'lavfi', '-i', 'color=s=16000x1000:r=25:d=0.2', '-c:v', 'mjpeg', '-pix_fmt', 'yuvj420p'),
      ],
      ['a hundred hours in a few bytes', () => made('endless.mp4', '-f', 'lavfi', '-i', 'color=s=64x64:r=1:d=2', ...endless)],
    ];

    it.each(hostile)(
      'is refused and its bytes let go of: %s',
      async (_what, bytesOf) => {
        const bytes = await bytesOf();
        const { url, takeId } = await begins();
        expect((await sendChunk(camille, url, 0, bytes, { end: true })).status).toBe(204);
        await app.runDueJobs();
        const track = await trackOf(takeId);
        expect([track.state, track.storeKey ?? null, track.sourceId ?? null]).toEqual(['REFUSED', null, null]);
        expect(calls, 'nobody was called').toEqual([]);
      },
      60_000,
    );

    it('while the whole one beside it is filed', async () => {
      const { url, takeId } = await begins();
      expect((await sendChunk(camille, url, 0, await browserRecording(dir, 2), { end: true })).status).toBe(204);
      await app.runDueJobs();
      expect((await trackOf(takeId)).state).toBe('FILED');
    });
  });
});
