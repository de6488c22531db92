import { setTimeout as wait } from 'node:timers/promises';

/** Asks until something has come about, two minutes at most. */
export const waitUntil = async <T>(what: string, ask: () => Promise<T | undefined | null | false>): Promise<T> => {
  for (let turn = 0; turn < 2_400; turn += 1) {
    const answer = await ask();
    if (answer) return answer;
    await wait(50);
  }
  throw new Error(`Waited in vain until ${what}`);
};
