import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** A port that nobody listened on just now: for a service that is to come back to the same one. Below those that systems hand out by themselves, so that nobody is given it meanwhile. */
export const freePort = async (): Promise<number> => {
  const port = randomInt(12_000, 32_000);
  return (await isFree(port)) ? port : freePort();
};
