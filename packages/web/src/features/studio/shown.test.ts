import { describe, expect, it } from 'vitest';
import { newCard, newPassage } from './montage.ts';
import { shownBy, viewsOf } from './shown.ts';
import type { Source } from './source.ts';

const take = (id: string, side: 'CANDIDATE' | 'INTERVIEWER', from: number, durationSeconds: number): Source => ({
  ...{ id, number: 1, durationSeconds, proxyUrl: `/${id}`, timeline: undefined, offTopic: [], questions: [] },
  place: { recordingId: 'r', side, from },
});
const candidate = take('c', 'CANDIDATE', 0.4, 60);
const interviewer = take('i', 'INTERVIEWER', 0, 30);
const { place: _, ...sent } = take('sent', 'CANDIDATE', 0, 10);
const sources = [candidate, interviewer, sent];
const ids = (shown: ReturnType<typeof shownBy>) => shown.map(({ source: { id }, from }) => [id, Number(from.toFixed(3))]);

describe('what a passage of an interview shows', () => {
  it('C1: is its own side, the other, or both, at the same instant', () => {
    const cut = (view?: 'CANDIDATE' | 'INTERVIEWER' | 'BOTH') => ids(shownBy(newPassage('c', 10, 12, view), sources));
    expect(cut()).toEqual([['c', 10]]);
    expect(cut('CANDIDATE')).toEqual([['c', 10]]);
    expect(cut('INTERVIEWER')).toEqual([['i', 10.4]]);
    expect(cut('BOTH')).toEqual([
      ['c', 10],
      ['i', 10.4],
    ]);
    expect(ids(shownBy(newPassage('i', 10.4, 12.4, 'BOTH'), sources)), 'the candidate first, whichever side it is cut from').toEqual([
      ['c', 10],
      ['i', 10.4],
    ]);
  });

  it('C1: can be another side only where that one recorded all of it', () => {
    expect(viewsOf(candidate, sources, { start: 1, end: 29 })).toEqual(['CANDIDATE', 'INTERVIEWER', 'BOTH']);
    expect(viewsOf(candidate, sources, { start: 1, end: 31 })).toEqual(['CANDIDATE']);
    expect(viewsOf(sent, sources, { start: 1, end: 2 })).toEqual([]);
    expect(ids(shownBy(newPassage('c', 28, 33, 'BOTH'), sources)), 'what there is').toEqual([['c', 28]]);
  });

  it('is nothing for a card, nor for a source that is gone', () => {
    expect(shownBy(newCard('Bonjour'), sources)).toEqual([]);
    expect(shownBy(newPassage('gone', 1, 2), sources)).toEqual([]);
  });
});
