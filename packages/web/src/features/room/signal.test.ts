import { describe, expect, it } from 'vitest';
import { readSignal } from './signal.ts';

describe('what a page takes from the other side', () => {
  it('I1: a greeting, a description and ways to reach the other are read as they were said', () => {
    const all = [
      { kind: 'hello', from: 'a', knows: null },
      { kind: 'description', from: 'a', to: 'b', type: 'offer', sdp: 'v=0' },
      { kind: 'candidates', from: 'a', to: 'b', candidates: [{ candidate: 'candidate:1' }] },
    ];
    expect(all.map((signal) => readSignal(JSON.stringify(signal)))).toEqual(all);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"kind":"hello"}',
    '{"kind":"description","from":"a","to":"b","type":"rollback","sdp":"v=0"}',
    '{"kind":"eval","from":"a"}',
  ])('fault E10: %s is nothing to it', (text) => {
    expect(readSignal(text)).toBeUndefined();
  });
});
