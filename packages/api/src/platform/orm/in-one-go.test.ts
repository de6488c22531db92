import { describe, expect, it } from 'vitest';
import { inOneGo } from './in-one-go.ts';

describe('what is asked in one go', () => {
  it('is asked once, and each asker has their own answer', async () => {
    const asked: (readonly number[])[] = [];
    const double = inOneGo(async (numbers: readonly number[]) => {
      asked.push(numbers);
      return numbers.map((number) => 2 * number);
    });
    expect(await Promise.all([double(1), double(2), double(1)])).toEqual([2, 4, 2]);
    expect(asked).toEqual([[1, 2, 1]]);
  });

  it('is asked anew in the next turn: no answer is kept', async () => {
    let asked = 0;
    const times = inOneGo(async (names: readonly string[]) => {
      asked += 1;
      return names.map(() => asked);
    });
    expect([await times('Camille'), await times('Camille')]).toEqual([1, 2]);
  });

  it('fails for all who asked, and not for those who ask next', async () => {
    let isAway = true;
    const ask = inOneGo(async (names: readonly string[]) => {
      if (isAway) throw new Error('away');
      return names;
    });
    const answers = await Promise.allSettled([ask('Rose'), ask('Camille')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isAway = false;
    expect(await ask('Rose')).toBe('Rose');
  });

  it('answers nobody where an answer is missing', async () => {
    const ask = inOneGo(async (names: readonly string[]) => names.slice(1));
    const answers = await Promise.allSettled([ask('Rose'), ask('Camille')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
