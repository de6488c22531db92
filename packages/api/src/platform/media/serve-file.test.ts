import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, type Server, request as send } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder, until } from '../../../test/media-tools.ts';
import { DiskStore } from './disk-store.ts';
import { serveFile } from './serve-file.ts';
import { type ByteRange, type MediaKey, mediaKey } from './store.ts';

const folder = temporaryFolder();
const content = randomBytes(24 * 1024 * 1024);
const sha256 = createHash('sha256').update(content).digest('hex');
const key = mediaKey('version-1', sha256);
const etag = `"${sha256}"`;
const store = new DiskStore(join(folder, 'renditions'));
const port = 4804;

/** What the viewer may see, told by the test as time passes. */
let may = true;
let asked = 0;
let failing = false;
let begins = true;
/** The store takes its time to open: until the test lets it. */
let opening: Promise<void> | undefined;
const opened = async (of: MediaKey, range?: ByteRange) => {
  const bytes = await store.lend(of, range);
  await opening;
  return bytes;
};
let server: Server;

beforeAll(async () => {
  await writeFile(join(folder, 'clip.mp4'), content);
  await store.put(join(folder, 'clip.mp4'), key);
  const app = express();
  app.disable('x-powered-by');
  app.all('/media/:name', async (request, response) => {
    const mayStill = async () => {
      asked += 1;
      if (failing) throw new Error('the database is away');
      return may;
    };
    const served = request.params.name === 'clip.mp4' ? key : mediaKey('version-1', '0'.repeat(64));
    const ends = typeof request.query.endsIn === 'string' ? { endsAt: performance.now() + Number(request.query.endsIn) } : {};
    const from = { stat: (of: MediaKey) => store.stat(of), lend: opened };
    const asking = { mayStill, mayBegin: () => Promise.resolve(begins), askEvery: 50, ...ends };
    response.set('X-Kept', 'as it was');
    const outcome = await serveFile({ request, response, store: from, key: served, contentType: 'video/mp4', ...asking });
    if (outcome === 'held') response.status(429).end();
    if (outcome === 'absent') response.status(404).type('text').send('Not found');
  });
  server = app.listen(port, '127.0.0.1');
  await once(server, 'listening');
});
beforeEach(() => {
  [may, asked, failing, begins, opening] = [true, 0, false, true, undefined];
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (headers: Record<string, string> = {}, method = 'GET', path = '/media/clip.mp4') => {
  const outgoing = send({ host: '127.0.0.1', port, method, path, headers }).end();
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]; // as node:http says
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
};

it('C3: a player gets the very bytes that were approved', async () => {
  const { status, headers, body } = await ask();
  expect(status).toBe(200);
  expect(body.equals(content)).toBe(true);
  expect(headers).toMatchObject({ 'content-type': 'video/mp4', 'content-length': String(content.length), 'accept-ranges': 'bytes', etag });
});

it('fault C06: no cache keeps it, no page of another origin takes it, no browser guesses at it, no file name tells', async () => {
  for (const answer of [
    await ask(),
    await ask({ range: 'bytes=0-9' }),
    await ask({}, 'HEAD'),
    await ask({ 'if-none-match': etag }),
    await ask({ range: `bytes=${content.length}-` }),
  ]) {
    expect(answer.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-disposition': 'inline',
    });
  }
});

describe('ranges are answered as HTTP wants them:', () => {
  const size = content.length;
  const partial: [string, Record<string, string>, number, number][] = [
    ['the start', { range: 'bytes=0-99' }, 0, 99],
    ['the middle', { range: 'bytes=1000000-1000001' }, 1_000_000, 1_000_001],
    ['from a point on', { range: `bytes=${size - 10}-` }, size - 10, size - 1],
    ['the last bytes', { range: 'bytes=-7' }, size - 7, size - 1],
    ['an end beyond the end', { range: `bytes=${size - 3}-${size + 500}` }, size - 3, size - 1],
    ['if still the same', { range: 'bytes=5-6', 'if-range': etag }, 5, 6],
    ['neighbours joined', { range: 'bytes=0-9,10-19' }, 0, 19],
  ];
  it.each(partial)('%s', async (_what, headers, start, end) => {
    const { status, headers: said, body } = await ask(headers);
    expect(status).toBe(206);
    expect(said['content-range']).toBe(`bytes ${start}-${end}/${size}`);
    expect(said['content-length']).toBe(String(end - start + 1));
    expect(body.equals(content.subarray(start, end + 1))).toBe(true);
  });

  const whole: [string, Record<string, string>][] = [
    ['another version was asked about', { range: 'bytes=0-9', 'if-range': '"other"' }],
    ['a weak tag', { range: 'bytes=0-9', 'if-range': `W/${etag}` }],
    ['a date', { range: 'bytes=0-9', 'if-range': 'Sun, 22 Nov 2026 10:00:00 GMT' }],
    ['nonsense', { range: 'bites=0-9' }],
    ['far apart ranges', { range: 'bytes=0-9,5000-5009' }],
  ];
  it.each(whole)('the whole for %s', async (_what, headers) => {
    const { status, headers: said } = await ask(headers, 'HEAD');
    expect([status, said['content-length']]).toEqual([200, String(size)]);
  });

  it('416 past the end, 304 for what one has, 412 for what it is not, 405 for what is not reading', async () => {
    const past = await ask({ range: `bytes=${size}-` });
    expect([past.status, past.headers['content-range'], past.body.length]).toEqual([416, `bytes */${size}`, 0]);
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const same = await ask({ 'if-none-match': tag });
      expect([same.status, same.body.length]).toEqual([304, 0]);
    }
    expect((await ask({ 'if-none-match': '"other"' }, 'HEAD')).status).toBe(200);
    expect((await ask({ 'if-match': '"other"' })).status).toBe(412);
    expect((await ask({ 'if-match': etag }, 'HEAD')).status).toBe(200);
    const post = await ask({}, 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('HEAD says what GET would, and sends nothing', async () => {
    const part = await ask({ range: 'bytes=10-19' }, 'HEAD');
    expect([part.status, part.headers['content-range'], part.headers['content-length'], part.body.length]).toEqual([
      206,
      `bytes 10-19/${size}`,
      '10',
      0,
    ]);
  });
});

it('D2: what may not be seen is answered as what is not there, in every form of asking', async () => {
  const forms: [Record<string, string>, string][] = [
    [{}, 'GET'],
    [{ range: 'bytes=0-9' }, 'GET'],
    [{ range: `bytes=${content.length}-` }, 'GET'],
    [{ 'if-none-match': etag }, 'GET'],
    [{ 'if-match': '"x"' }, 'GET'],
    [{}, 'HEAD'],
    [{}, 'POST'],
  ];
  const { date: _date, ...absent } = (await ask({}, 'GET', '/media/none.mp4')).headers;
  may = false;
  for (const [headers, method] of forms) {
    const hidden = await ask(headers, method);
    const missing = await ask(headers, method, '/media/none.mp4');
    expect([hidden.status, hidden.body.toString()]).toEqual([missing.status, missing.body.toString()]);
    expect({ ...hidden.headers, date: 0 }).toEqual({ ...missing.headers, date: 0 });
    expect(hidden.status).toBe(404);
  }
  expect(absent).not.toHaveProperty('etag', etag);
});

/** An answer stands for a quarter of a second: silence for less says nothing. */
const askedNoMore = () =>
  until(async () => {
    const first = asked;
    await new Promise((resolve) => setTimeout(resolve, 800));
    return first === asked;
  });

/** A reader that takes a little and then waits: most of the file is still to come. */
const slowReader = async (query = '') => {
  const socket = connect(port, '127.0.0.1');
  let taken = 0;
  let waits = false;
  socket.on('data', (chunk: Buffer) => {
    taken += chunk.length;
    if (taken <= 100_000 || waits) return;
    waits = true;
    socket.pause();
  });
  socket.on('error', () => {});
  socket.write(`GET /media/clip.mp4${query} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  await until(() => taken > 100_000);
  return { socket, taken: () => taken };
};

it.each(['it expires', 'nobody can say'])('A2: a long answer ends in the middle when %s', async (why) => {
  const { socket, taken } = await slowReader();
  expect(asked).toBeGreaterThan(0);
  const ended = once(socket, 'close');
  if (why === 'it expires') may = false;
  else failing = true;
  const before = asked;
  await until(() => asked > before, 5);
  socket.resume();
  await ended;
  expect(taken()).toBeLessThan(content.length);
});

it('A2: a long answer ends by itself at the instant its end was known for, though nobody has said no', async () => {
  const { socket, taken } = await slowReader('?endsIn=1500');
  const ended = once(socket, 'close');
  await askedNoMore();
  socket.resume();
  await ended;
  expect(may).toBe(true);
  expect(taken()).toBeLessThan(content.length);
});

it.each(['its end comes', 'it is refused', 'nobody can say'])('A2: not a byte goes out where %s while the store opens', async (why) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  opening = promise;
  const { date: _date, ...never } = (await ask({}, 'GET', '/media/none.mp4')).headers;
  const answer = ask({}, 'GET', `/media/clip.mp4${why === 'its end comes' ? '?endsIn=300' : ''}`);
  await until(() => asked > 0);
  const began = performance.now();
  if (why === 'it is refused') may = false;
  if (why === 'nobody can say') failing = true;
  // Longer than an answer stands.
  await until(() => performance.now() - began > 320);
  resolve();
  const { status, headers, body } = await answer;
  const { date: _moment, ...said } = headers;
  if (why === 'nobody can say') return expect([status, body.includes(content.subarray(0, 64))]).toEqual([500, false]);
  expect([status, body.toString()]).toEqual([404, 'Not found']);
  expect(said).toEqual(never);
});

it('T7: what is held off is asked of bytes alone, and nothing is sent', async () => {
  begins = false;
  expect((await ask({}, 'HEAD')).status).toBe(200);
  expect((await ask({ 'if-none-match': etag })).status).toBe(304);
  expect((await ask({ 'if-match': '"other"' })).status).toBe(412);
  expect((await ask({ range: `bytes=${content.length}-` })).status).toBe(416);
  const held = await ask({ range: 'bytes=0-9' });
  expect([held.status, held.body.length, held.headers.etag, held.headers['content-range'], held.headers['x-kept']]).toEqual([
    429,
    0,
    undefined,
    undefined,
    'as it was',
  ]);
});

it('a reader that leaves is no longer asked about', async () => {
  const { socket } = await slowReader();
  socket.destroy();
  await once(socket, 'close');
  // The server hears of it in a moment; then the count stands still.
  const before = asked;
  await askedNoMore();
  expect(asked - before).toBeLessThan(5);
  expect((await ask({ range: 'bytes=0-0' })).status).toBe(206);
});
