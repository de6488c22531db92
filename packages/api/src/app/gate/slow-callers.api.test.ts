import { connect, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { startTestApp } from '../../../test/test-app.ts';

const seconds = async (socket: Socket): Promise<number> => {
  const start = performance.now();
  await new Promise<void>((resolve) =>
    socket
      .once('close', () => resolve())
      .on('error', () => undefined)
      .resume(),
  );
  return (performance.now() - start) / 1000;
};

it('fault F07: a head or a body that trickles in holds its connection for seconds, and nobody else', async () => {
  await using app = await startTestApp();
  const { hostname, port } = new URL(app.origin);
  const open = (text: string): Socket => {
    const socket = connect(Number(port), hostname);
    socket.write(text);
    const trickle = setInterval(() => socket.write('x'), 500);
    socket.once('close', () => clearInterval(trickle));
    return socket;
  };
  const heads = Array.from({ length: 50 }, () => open('POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: '));
  const bodies = Array.from({ length: 50 }, () =>
    open('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n{'),
  );
  const ended = Promise.all([...heads, ...bodies].map(seconds));
  expect(await app.browser().ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'VISITOR' } });
  // 15 s for a head, looked at every 5 s; 10 s for a body; the rest is a busy machine's.
  expect(Math.max(...(await ended))).toBeLessThan(40);
}, 90_000);
