import type { Person } from './person.ts';

/** Several times slower than this machine: whatever may come between the first paint and the page’s own code, comes. */
export const hasASlowPhone = async (person: Person): Promise<void> => {
  await (await person.tools()).send('Emulation.setCPUThrottlingRate', { rate: 6 });
};

/** A connection that carries so many bytes a second out of the browser, until it is lost. */
export const hasASlowConnection = async (
  person: Person,
  bytesPerSecond: number,
): Promise<{ isLost(): Promise<void>; isBack(bytesPerSecond: number): Promise<void> }> => {
  const tools = await person.tools();
  const carries = (uploadThroughput: number) =>
    tools.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput });
  // The tools' own "offline" refuses what is asked next, and lets go at full speed what is under way: so the other end hangs up instead.
  const knowsItIs = (state: 'online' | 'offline') =>
    tools.send('Network.overrideNetworkState', {
      offline: state === 'offline',
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
  await carries(bytesPerSecond);
  return {
    isLost: async () => {
      await knowsItIs('offline');
      person.product.dropsConnections();
    },
    isBack: async (faster) => {
      await carries(faster);
      await knowsItIs('online');
    },
  };
};

/** Where in the file each piece that is sent from now on begins. */
export const notesPiecesSent = ({ page }: Person): number[] => {
  const offsets: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
  });
  return offsets;
};

/** A connection on which the page comes and its code does not, until it is let through. */
export const waitsForCode = async ({ page }: Person): Promise<{ comes(): Promise<void> }> => {
  let letThrough = (): void => undefined;
  const isLetThrough = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await isLetThrough;
    await route.continue();
  });
  return {
    comes: async () => {
      letThrough();
      await page.unrouteAll({ behavior: 'wait' });
    },
  };
};
