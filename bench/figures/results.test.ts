import { describe, expect, it } from 'vitest';
import { renewed, textOf } from './results.ts';

const list = { title: 'The list', lines: ['', '| a | 1 |'], goals: [{ said: 'list: quick', figure: '1.2', reached: true }] };
const start = { title: 'The start', lines: ['', '| b | 2 |'], goals: [{ said: 'start: under 30 s', figure: '31', reached: false }] };

describe('what is kept of several runs', () => {
  it('stays as it was when the same is measured again', () => {
    const text = textOf([list, start]);
    expect(renewed(`<!-- measured -->\na machine\n\n${text}\n`, text)).toBe(text);
  });

  it('is renewed in its place by what was measured now, and what is new comes last', () => {
    const again = { ...list, lines: ['', '| a | 3 |'], goals: [{ said: 'list: quick', figure: '0.9', reached: false }] };
    const search = { title: 'The search', lines: ['', '| c | 4 |'], goals: [] };
    expect(renewed(textOf([list, start]), textOf([again, search]))).toBe(
      `${textOf([again, start, search]).split('### Goals')[0]}### Goals\n\n| asked | measured |  |\n| --- | ---: | ---: |\n| list: quick | 0.9 | **missed** |\n| start: under 30 s | 31 | **missed** |`,
    );
  });
});
