import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';

/** One file, whole or in part, to whoever asks: no more than HTTP wants of a file server. */
const path = process.env.FILE ?? '';
const { size } = await stat(path);

const server = createServer((request, response) => {
  const [, from = '0', to = String(size - 1)] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  const [start, end] = [Number(from), Math.min(Number(to), size - 1)];
  response.writeHead(request.headers.range ? 206 : 200, {
    'Content-Type': 'video/mp4',
    'Accept-Ranges': 'bytes',
    'Content-Length': end - start + 1,
    ...(request.headers.range ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {}),
  });
  createReadStream(path, { start, end }).pipe(response);
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write(`ready http://127.0.0.1:${process.env.PORT}\n`));
process.on('SIGTERM', () => process.exit(0));
