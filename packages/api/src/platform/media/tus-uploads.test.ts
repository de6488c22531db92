import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, statfs, utimes, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request as send } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, until } from '../../../test/media-tools.ts';
import { startUploads, type UploadServer } from '../../../test/upload-server.ts';

const folder = temporaryFolder();
const port = 4810;
const mebibyte = 1024 * 1024;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');
let up: UploadServer;

beforeAll(async () => {
  up = await startUploads(folder, port);
});
afterAll(async () => {
  up.server.closeAllConnections();
  up.server.close();
  await rm(folder, { recursive: true, force: true });
});

type Headers = Record<string, string>;
type Answer = { status: number; headers: IncomingMessage['headers']; body: string };

const ask = async (method: string, path: string, headers: Headers = {}, body?: Buffer, at = port): Promise<Answer> => {
  const outgoing = send({ host: '127.0.0.1', port: at, method, path, headers });
  outgoing.on('error', () => {});
  outgoing.end(body);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]; // as node:http says
  let text = '';
  for await (const piece of response) text += piece;
  return { status: response.statusCode ?? 0, headers: response.headers, body: text };
};

const tus = (owner: string): Headers => ({ 'Tus-Resumable': '1.0.0', 'x-owner': owner });
const offsetStream = { 'Content-Type': 'application/offset+octet-stream' };
const create = (owner: string, headers: Headers, at = port) => ask('POST', '/uploads', { ...tus(owner), ...headers }, undefined, at);
const begin = async (owner: string, size: number, at = port): Promise<string> => {
  const { status, headers } = await create(owner, { 'Upload-Length': String(size) }, at);
  expect(status).toBe(201);
  return headers.location ?? '';
};
const patch = (owner: string, path: string, offset: number, body: Buffer, headers: Headers = {}, at = port) =>
  ask('PATCH', path, { ...tus(owner), ...offsetStream, 'Upload-Offset': String(offset), ...headers }, body, at);
const offsetOf = async (owner: string, path: string, at = port): Promise<number> => {
  for (;;) {
    const { status, headers } = await ask('HEAD', path, tus(owner), undefined, at);
    if (status !== 423) return Number(headers['upload-offset']);
  }
};
const bytesOnDisk = (path: string, dir = folder) => join(dir, 'incoming', `${path.split('/').pop()}.bin`);
const received = (path: string) => up.finished.find(({ id }) => id === path.split('/').pop());

it('C1: a video sent by the page arrives whole, with its hash, however it was cut into pieces', async () => {
  const bytes = randomBytes(3 * mebibyte + 17);
  const progress: number[] = [];
  const location = await new Promise<string>((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint: `http://127.0.0.1:${port}/uploads`,
      chunkSize: 700_001,
      headers: { 'x-owner': 'page' },
      metadata: { filename: 'Ma vidéo 🎬.mp4', filetype: 'video/mp4' },
      onProgress: (sent) => progress.push(sent),
      onError: reject,
      onSuccess: () => resolve(upload.url ?? ''),
    });
    upload.start();
  });
  // Taken over before the sender was told it is done.
  expect(received(location)).toMatchObject({
    size: bytes.length,
    sha256: sha256(bytes),
    owner: 'page',
    metadata: { filename: 'Ma vidéo 🎬.mp4' },
  });
  expect(progress.at(-1)).toBe(bytes.length);
  const path = new URL(location).pathname;
  expect(existsSync(bytesOnDisk(path))).toBe(false);
  expect(await offsetOf('page', path)).toBe(bytes.length);
  expect((await patch('page', path, bytes.length, Buffer.alloc(0))).status).toBe(204);
  expect(up.finished.filter(({ id }) => path.endsWith(id))).toHaveLength(1);
});

describe('fault E01: the protocol is answered as it says:', () => {
  it('OPTIONS tells what is understood, and invites no other origin', async () => {
    const { status, headers } = await ask('OPTIONS', '/uploads', {
      Origin: 'https://elsewhere.test',
      'Access-Control-Request-Method': 'POST',
    });
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'tus-version': '1.0.0',
      'tus-extension': 'creation,creation-with-upload,creation-defer-length,termination,checksum',
      'tus-checksum-algorithm': 'sha1,sha256',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('tus-max-size');
    const created = await create('open', { 'Upload-Length': '5', Origin: 'https://elsewhere.test' });
    expect(created.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('creation, offset, resumption and termination', async () => {
    const path = await begin('conform', 10);
    expect(path).toMatch(/^\/uploads\/[0-9a-f]{32}$/);
    const fresh = await ask('HEAD', path, tus('conform'));
    expect([fresh.status, fresh.headers['upload-offset'], fresh.headers['upload-length'], fresh.headers['cache-control']]).toEqual([
      200,
      '0',
      '10',
      'no-store',
    ]);
    const first = await patch('conform', path, 0, Buffer.from('Bonjo'));
    expect([first.status, first.headers['upload-offset'], first.headers['tus-resumable']]).toEqual([204, '5', '1.0.0']);
    expect((await patch('conform', path, 0, Buffer.from('Bonjo'))).status).toBe(409);
    expect((await patch('conform', path, 7, Buffer.from('xxx'))).status).toBe(409);
    expect(await offsetOf('conform', path)).toBe(5);
    expect((await ask('DELETE', path, tus('conform'))).status).toBe(204);
    expect((await ask('HEAD', path, tus('conform'))).status).toBe(404);
    expect((await patch('conform', path, 5, Buffer.from('ur'))).status).toBe(404);
    expect(existsSync(bytesOnDisk(path))).toBe(false);
  });

  const wrong: [string, number, () => Promise<Answer>][] = [
    ['no version', 412, () => ask('POST', '/uploads', { 'x-owner': 'c', 'Upload-Length': '5' })],
    ['another version', 412, () => ask('POST', '/uploads', { ...tus('c'), 'Tus-Resumable': '0.2.2', 'Upload-Length': '5' })],
    ['another content type', 415, async () => patch('c', await begin('c', 5), 0, Buffer.from('x'), { 'Content-Type': 'video/mp4' })],
    ['no offset', 400, async () => ask('PATCH', await begin('c', 5), { ...tus('c'), ...offsetStream }, Buffer.from('x'))],
    ['a negative offset', 400, async () => patch('c', await begin('c', 5), 0, Buffer.from('x'), { 'Upload-Offset': '-1' })],
    ['no length', 400, () => create('c', {})],
    ['two lengths', 400, () => create('c', { 'Upload-Length': '5', 'Upload-Defer-Length': '1' })],
    ['a length of letters', 400, () => create('c', { 'Upload-Length': '5x' })],
    ['a negative length', 400, () => create('c', { 'Upload-Length': '-5' })],
    ['an empty file', 400, () => create('c', { 'Upload-Length': '0' })],
    ['a wrong deferral', 400, () => create('c', { 'Upload-Defer-Length': '2' })],
    ['parts to be joined', 501, () => create('c', { 'Upload-Length': '5', 'Upload-Concat': 'partial' })],
    ['more than the length', 413, async () => patch('c', await begin('c', 5), 0, Buffer.from('123456'))],
    ['another method by header', 404, async () => ask('POST', await begin('c', 5), { ...tus('c'), 'X-HTTP-Method-Override': 'DELETE' })],
    ['GET', 404, async () => ask('GET', await begin('c', 5), tus('c'))],
    ['a list of uploads', 404, () => ask('GET', '/uploads', tus('c'))],
    [
      'a checksum of another kind',
      400,
      async () => patch('c', await begin('c', 5), 0, Buffer.from('x'), { 'Upload-Checksum': 'crc32 AAAA' }),
    ],
  ];
  it.each(wrong)('%s: %i', async (_what, status, asking) => {
    expect((await asking()).status).toBe(status);
    for (const path of await readdir(join(folder, 'incoming')))
      if (path.endsWith('.json')) await ask('DELETE', `/uploads/${path.slice(0, -5)}`, tus('c'));
  });

  it('a piece whose checksum is wrong is 460 and leaves nothing; right, it counts', async () => {
    const path = await begin('sums', 8);
    const sum = (text: string) => `sha256 ${createHash('sha256').update(text).digest('base64')}`;
    expect((await patch('sums', path, 0, Buffer.from('abcd'), { 'Upload-Checksum': sum('abce') })).status).toBe(460);
    expect(await offsetOf('sums', path)).toBe(0);
    expect((await patch('sums', path, 0, Buffer.from('abcd'), { 'Upload-Checksum': sum('abcd') })).status).toBe(204);
    const sha1 = `sha1 ${createHash('sha1').update('efgh').digest('base64')}`;
    expect((await patch('sums', path, 4, Buffer.from('efgh'), { 'Upload-Checksum': sha1 })).status).toBe(204);
    expect(received(path)?.sha256).toBe(sha256(Buffer.from('abcdefgh')));
  });

  it('a length told later, and bytes sent with the creation', async () => {
    const { status, headers } = await ask(
      'POST',
      '/uploads',
      { ...tus('later'), ...offsetStream, 'Upload-Defer-Length': '1' },
      Buffer.from('Bon'),
    );
    expect([status, headers['upload-offset']]).toEqual([201, '3']);
    const path = headers.location ?? '';
    expect((await ask('HEAD', path, tus('later'))).headers).toMatchObject({ 'upload-offset': '3', 'upload-defer-length': '1' });
    expect((await patch('later', path, 3, Buffer.from('jour'), { 'Upload-Length': '7' })).status).toBe(204);
    expect(received(path)?.sha256).toBe(sha256(Buffer.from('Bonjour')));
  });
});

/** Sends a part of a PATCH on a raw socket and leaves it there. */
const partOfPatch = async (owner: string, path: string, offset: number, bytes: Buffer, claimed: number, at = port) => {
  const socket = connect(at, '127.0.0.1');
  socket.on('error', () => {});
  const head = ['PATCH', path, 'HTTP/1.1'].join(' ');
  const lines = [
    head,
    'Host: localhost',
    'Tus-Resumable: 1.0.0',
    `x-owner: ${owner}`,
    'Content-Type: application/offset+octet-stream',
    `Upload-Offset: ${offset}`,
    `Content-Length: ${claimed}`,
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  socket.write(bytes);
  return socket;
};

it('fault E02: of two tabs sending the same upload, one writes and the other is told; the file is whole', async () => {
  const bytes = randomBytes(2 * mebibyte);
  const path = await begin('tabs', bytes.length);
  const socket = await partOfPatch('tabs', path, 0, bytes.subarray(0, mebibyte), bytes.length);
  await until(async () => (await stat(bytesOnDisk(path))).size >= mebibyte);
  const second = await patch('tabs', path, 0, bytes);
  expect(second.status).toBe(423);
  socket.write(bytes.subarray(mebibyte));
  await until(() => received(path) !== undefined);
  expect(received(path)?.sha256).toBe(sha256(bytes));
  socket.destroy();
  // At the very same moment, ten times over.
  for (let round = 0; round < 10; round += 1) {
    const again = await begin('tabs', bytes.length);
    const answers = await Promise.all([patch('tabs', again, 0, bytes), patch('tabs', again, 0, bytes)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([204, 409]);
    expect(received(again)?.sha256).toBe(sha256(bytes));
    expect(up.finished.filter(({ id }) => again.endsWith(id))).toHaveLength(1);
  }
});

it('fault E03: cut at every 64 KiB and resumed, a file arrives as it was; no offset is ahead of the disk', async () => {
  const bytes = randomBytes(mebibyte + 5);
  const path = await begin('cut', bytes.length);
  let sent = 0;
  for (let cuts = 0; sent < bytes.length; cuts += 1) {
    expect(cuts).toBeLessThan(40);
    const upTo = Math.min(bytes.length, sent + 64 * 1024);
    const socket = await partOfPatch('cut', path, sent, bytes.subarray(sent, upTo), bytes.length - sent);
    await until(async () => received(path) !== undefined || (await stat(bytesOnDisk(path))).size >= upTo);
    socket.destroy();
    const offset = await offsetOf('cut', path);
    if (!received(path)) expect(offset).toBeLessThanOrEqual((await stat(bytesOnDisk(path))).size);
    expect(offset).toBeGreaterThan(sent);
    sent = offset;
  }
  expect(received(path)?.sha256).toBe(sha256(bytes));
});

describe('fault E04: the server', () => {
  const child = fileURLToPath(new URL('../../../test/upload-server.ts', import.meta.url));
  const start = async (dir: string, at: number) => {
    const started = spawn(process.execPath, [child, dir, String(at)], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(started.stdout, 'data');
    return started;
  };
  const kill = async (running: Awaited<ReturnType<typeof start>>) => {
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
  };

  it('killed in the middle of sending, ten times, takes up where the disk is; the file arrives as it was', async () => {
    const dir = join(folder, 'killed');
    await mkdir(dir);
    const at = 4811;
    const bytes = randomBytes(8 * mebibyte);
    let running = await start(dir, at);
    const path = await begin('kill', bytes.length, at);
    let offset = 0;
    for (let round = 0; round < 10; round += 1) {
      const upTo = offset + 200_000 + Math.floor(Math.random() * 500_000);
      await partOfPatch('kill', path, offset, bytes.subarray(offset, upTo), bytes.length - offset, at);
      await until(async () => (await stat(bytesOnDisk(path, dir))).size > offset + 100_000);
      await kill(running);
      const there = await readFile(bytesOnDisk(path, dir));
      running = await start(dir, at);
      const resumed = await offsetOf('kill', path, at);
      expect(resumed).toBe(there.length);
      expect(there.equals(bytes.subarray(0, resumed))).toBe(true);
      offset = resumed;
    }
    expect((await patch('kill', path, offset, bytes.subarray(offset), {}, at)).status).toBe(204);
    expect(sha256(await readFile(join(dir, `${path.split('/').pop()}.kept`)))).toBe(sha256(bytes));
    await kill(running);
  }, 120_000);

  it('killed between the last byte and the hand-over, hands over when it is back', async () => {
    const dir = join(folder, 'handover');
    await mkdir(dir);
    const at = 4812;
    const never = await startUploads(dir, at, { onFinished: () => Promise.reject(new Error('the database is away')) });
    const path = await begin('hand', 6, at);
    expect((await patch('hand', path, 0, Buffer.from('entier'), {}, at)).status).toBe(500);
    // Asking for the offset would make the sender believe that it is done.
    expect((await ask('HEAD', path, tus('hand'), undefined, at)).status).toBe(500);
    never.server.closeAllConnections();
    await new Promise((resolve) => never.server.close(resolve));
    const back = await startUploads(dir, at);
    await back.finishPending();
    await back.finishPending();
    expect(back.finished).toMatchObject([{ size: 6, sha256: sha256(Buffer.from('entier')), owner: 'hand' }]);
    expect(await offsetOf('hand', path, at)).toBe(6);
    back.server.closeAllConnections();
    back.server.close();
  });

  const tiny = join(folder, 'tiny');
  const mountable = process.getuid?.() === 0 && process.platform === 'linux';
  it.skipIf(!mountable)(
    'fault E04: with a full disk says so, stays honest, lets those who need less go on, and goes on once there is room',
    async () => {
      await mkdir(tiny);
      expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', tiny]).status).toBe(0);
      const at = 4813;
      const full = await startUploads(tiny, at, { onFinished: async () => {} });
      try {
        const bytes = randomBytes(6 * mebibyte);
        const small = await begin('small', 100_000, at);
        const large = await begin('large', bytes.length, at);
        // The disk fills with other things meanwhile.
        await writeFile(join(tiny, 'other'), randomBytes(5 * mebibyte));
        const answer = await patch('large', large, 0, bytes, {}, at);
        expect(answer.status).toBe(507);
        const offset = await offsetOf('large', large, at);
        expect(offset).toBeGreaterThan(0);
        expect(offset).toBeLessThanOrEqual((await stat(bytesOnDisk(large, tiny))).size);
        expect((await readFile(bytesOnDisk(large, tiny))).subarray(0, offset).equals(bytes.subarray(0, offset))).toBe(true);
        expect((await create('third', { 'Upload-Length': String(mebibyte) }, at)).status, 'nothing is begun that cannot end').toBe(507);
        expect((await patch('small', small, 0, bytes.subarray(0, 100_000), {}, at)).status).toBe(204);
        const { bsize, bavail } = await statfs(tiny);
        expect(bsize * bavail, 'the rest of the service has room').toBeGreaterThan(0.3 * mebibyte);
        expect(spawnSync('mount', ['-o', 'remount,size=32m', tiny]).status).toBe(0);
        expect((await patch('large', large, offset, bytes.subarray(offset), {}, at)).status).toBe(204);
      } finally {
        full.server.closeAllConnections();
        await new Promise((resolve) => full.server.close(resolve));
        spawnSync('umount', [tiny]);
      }
    },
  );
});

describe('fault E05:', () => {
  it('someone else’s upload is answered as one that never was, whatever is asked of it', async () => {
    const path = await begin('mine', 100);
    await patch('mine', path, 0, Buffer.from('secret'));
    const nowhere = '/uploads/00000000000000000000000000000000';
    const questions: [string, Headers, Buffer?][] = [
      ['HEAD', tus('other')],
      ['GET', tus('other')],
      ['DELETE', tus('other')],
      ['PATCH', { ...tus('other'), ...offsetStream, 'Upload-Offset': '6' }, Buffer.from('x')],
      ['PATCH', { ...tus('other'), ...offsetStream, 'Upload-Offset': '0' }, Buffer.from('x')],
      ['PATCH', { ...tus('other'), 'Content-Type': 'text/plain', 'Upload-Offset': '0' }, Buffer.from('x')],
      ['HEAD', { 'x-owner': 'other' }],
      ['POST', tus('other')],
      ['PUT', tus('other')],
    ];
    for (const [method, headers, body] of questions) {
      const [theirs, none] = [await ask(method, path, headers, body), await ask(method, nowhere, headers, body)];
      expect([method, theirs.status, theirs.body]).toEqual([method, none.status, none.body]);
      expect({ ...theirs.headers, date: 0 }).toEqual({ ...none.headers, date: 0 });
      expect(theirs.status).toBe(404);
    }
    const stranger = await ask('HEAD', path, { 'Tus-Resumable': '1.0.0' });
    expect(stranger.status).toBe(401);
    expect(await offsetOf('mine', path)).toBe(6);
  });

  it('a lie about the length is cut at the limit', async () => {
    const declared = await begin('liar', 1_000);
    const chunked = await ask(
      'PATCH',
      declared,
      { ...tus('liar'), ...offsetStream, 'Upload-Offset': '0', 'Transfer-Encoding': 'chunked' },
      randomBytes(4 * mebibyte),
    );
    expect(chunked.status).toBe(413);
    expect((await stat(bytesOnDisk(declared))).size).toBeLessThanOrEqual(1_000);
    expect((await create('liar', { 'Upload-Length': String(up.limits.maxBytes + 1) })).status).toBe(413);
    const endless = (await create('liar', { 'Upload-Defer-Length': '1' })).headers.location ?? '';
    const flood = send({
      host: '127.0.0.1',
      port,
      method: 'PATCH',
      path: endless,
      headers: { ...tus('liar'), ...offsetStream, 'Upload-Offset': '0' },
    });
    flood.on('error', () => {});
    flood.setMaxListeners(0);
    const answered = once(flood, 'response') as Promise<[IncomingMessage]>; // as node:http says
    const piece = randomBytes(mebibyte);
    let sent = 0;
    const pump = async () => {
      while (!flood.destroyed && sent < 4 * up.limits.maxBytes) {
        sent += piece.length;
        if (!flood.write(piece)) await Promise.race([once(flood, 'drain'), once(flood, 'close'), answered]);
      }
    };
    void pump().catch(() => {});
    const [response] = await answered;
    expect(response.statusCode).toBe(413);
    flood.destroy();
    expect((await stat(bytesOnDisk(endless))).size).toBeLessThanOrEqual(up.limits.maxBytes);
  });

  it('what is under way counts against the quota, whatever was sent of it, and gives room back when it ends', async () => {
    const { maxBytes, quotaBytes } = up.limits;
    const first = await begin('quota', maxBytes);
    const rest = quotaBytes - maxBytes;
    expect((await create('quota', { 'Upload-Length': String(rest + 1) })).status).toBe(413);
    const racing = await Promise.all(Array.from({ length: 5 }, () => create('quota', { 'Upload-Length': String(rest) })));
    expect(racing.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 413, 413, 413, 413]);
    expect((await create('neighbour', { 'Upload-Length': String(rest) })).status).toBe(201);
    expect((await ask('DELETE', first, tus('quota'))).status).toBe(204);
    expect((await create('quota', { 'Upload-Length': String(maxBytes) })).status).toBe(201);
    const many = [];
    for (let count = 0; count < 25; count += 1) many.push((await create('many', { 'Upload-Length': '1' })).status);
    expect(many.filter((status) => status === 201)).toHaveLength(20);
  });

  it('fault A10: a sender who may no longer is cut off in the middle', async () => {
    const path = await begin('leaving', 10_000);
    const socket = await partOfPatch('leaving', path, 0, randomBytes(1_000), 10_000);
    await until(async () => (await stat(bytesOnDisk(path))).size === 1_000);
    const closed = once(socket, 'close');
    up.banned.add('leaving');
    await closed;
    expect((await ask('HEAD', path, tus('leaving'))).status).toBe(401);
  });
});

describe('fault E06: what a sender says of a file', () => {
  const encoded = (name: string) => `filename ${base64(name)}`;
  it.each(['../../etc/passwd', '/etc/passwd', '..\\..\\x', 'a\0b.mp4', '🎬'.repeat(50), 'CON', '.', '<script>'])(
    'never becomes a path: %j',
    async (name) => {
      const path = (await create('names', { 'Upload-Length': '3', 'Upload-Metadata': encoded(name) })).headers.location ?? '';
      expect((await ask('HEAD', path, tus('names'))).headers['upload-metadata']).toBe(encoded(name));
      expect((await patch('names', path, 0, Buffer.from('abc'))).status).toBe(204);
      expect(received(path)?.metadata).toEqual({ filename: name });
      expect(received(path)?.path).toMatch(/\/incoming\/[0-9a-f]{32}\.bin$/);
      for (const file of await readdir(join(folder, 'incoming'))) expect(file).toMatch(/^[0-9a-f]{32}\.(bin|json)$/);
    },
  );

  const bad: [string, string][] = [
    ['no base64', 'filename é'],
    ['half base64', 'filename abc'],
    ['an empty name', 'a YQ==, YQ=='],
    ['the same name twice', 'a YQ==,a YQ=='],
    ['a comma alone', ','],
    ['three words', 'a b c'],
    ['a prototype', '__proto__ YQ=='],
    ['ten kilobytes', encoded('x'.repeat(10_000))],
  ];
  it.each(bad)('is refused with %s', async (_what, metadata) => {
    const socket = connect(port, '127.0.0.1');
    // A raw socket: Node's client would not send some of these.
    socket.write(
      `POST /uploads HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\nx-owner: bad\r\nUpload-Length: 3\r\nUpload-Metadata: ${metadata}\r\nConnection: close\r\n\r\n`,
    );
    let answer = '';
    for await (const piece of socket) answer += piece;
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each(['..', '%2e%2e', '..%2f..%2fx', 'x'.repeat(5_000), '%00', '0'.repeat(31)])(
    'an address that was never given is absent: %j',
    async (id) => {
      expect((await ask('HEAD', `/uploads/${id}`, tus('names'))).status).toBe(404);
      expect((await ask('DELETE', `/uploads/${id}`, tus('names'))).status).toBe(404);
    },
  );
});

it('G5: uploads nobody came back to are removed once they are old, and only those', async () => {
  const [old, young] = [await begin('sweeping', 10), await begin('sweeping', 10)];
  const long = new Date('2026-01-01T00:00:00Z');
  for (const path of [bytesOnDisk(old), bytesOnDisk(old).replace('.bin', '.json')]) await utimes(path, long, long);
  expect(await up.records.sweep(new Date('2026-01-02T00:00:00Z'))).toBe(1);
  expect((await ask('HEAD', old, tus('sweeping'))).status).toBe(404);
  expect(await offsetOf('sweeping', young)).toBe(0);
});
