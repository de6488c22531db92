import { describe, expect, it } from 'vitest';
import { captionsWithin } from './captions-within.ts';
import { carryCues, type DraftCue, type Stretch } from './carry-cues.ts';

const of = (material: string, from: number, to: number): Stretch => ({ of: material, from, to });
const cue = (start: number, end: number, text = 'a'): DraftCue => ({ start, end, text });
const places = (cues: readonly DraftCue[]) =>
  cues.map(({ start, end, text, isAdrift }) => [text, start, end, ...(isAdrift ? ['adrift'] : [])]);

// Ten seconds of one video, then ten of another.
const [first, second] = [of('a', 100, 110), of('b', 50, 60)];
const before = [first, second];

describe('captions when the edit changes under them', () => {
  it.each<[string, DraftCue, Stretch[], (string | number)[]]>([
    ['stays where nothing moved', cue(2, 4), before, ['a', 2, 4]],
    ['goes with its passage when another is put before it', cue(2, 4), [of('c', 0, 5), first, second], ['a', 7, 9]],
    ['goes with its passage when they are reordered', cue(2, 4), [second, first], ['a', 12, 14]],
    ['moves up when something before it goes', cue(12, 14), [second], ['a', 2, 4]],
    ['moves up when its passage begins later', cue(5, 7), [of('a', 103, 110), second], ['a', 2, 4]],
    ['stays in the half of a passage that was cut in two', cue(6, 8), [of('a', 100, 105), second, of('a', 105, 110)], ['a', 16, 18]],
    ['is cut short with the end of its passage', cue(7, 9), [of('a', 100, 108), second], ['a', 7, 8]],
    ['is cut short with its beginning', cue(2, 5), [of('a', 103, 110), second], ['a', 0, 2]],
    ['is cut on both sides', cue(2, 8), [of('a', 104, 106), second], ['a', 0, 2]],
    ['goes on across a join that stays', cue(9, 11), [of('c', 0, 5), first, second], ['a', 14, 16]],
    ['keeps to where it begins when the join comes apart', cue(9, 11), [first, of('c', 0, 5), second], ['a', 9, 10]],
    ['takes the beginning of what is left when where it began is gone', cue(9, 11), [second], ['a', 0, 1]],
    ['is adrift once its passage is gone', cue(2, 4), [second], ['a', 2, 4, 'adrift']],
    ['is adrift when too little of it is left to be read', cue(2, 4), [of('a', 103.9, 110)], ['a', 2, 4, 'adrift']],
    ['is adrift within the clip that is left', cue(12, 14), [of('a', 100, 106)], ['a', 4, 6, 'adrift']],
  ])('a caption %s', (_what, one, after, place) => {
    expect(places(carryCues([one], before, after))).toEqual([place]);
  });

  it('stays with its showing where a passage is shown twice', () => {
    const twice = [first, second, first];
    expect(places(carryCues([cue(2, 4, 'one'), cue(22, 24, 'two')], twice, [of('c', 0, 1), ...twice]))).toEqual([
      ['one', 3, 5],
      ['two', 23, 25],
    ]);
  });

  it('an edit undone brings back what it cut short or lost, to the millisecond', () => {
    const written = [cue(1, 2.5, 'one'), cue(7, 9.96, 'two'), cue(9.2, 11.4, 'three'), cue(15, 18.04, 'four')];
    const edits: Stretch[][] = [[second], [of('a', 100, 108), of('b', 51, 60)], [of('c', 0, 3), second, first], [of('a', 108, 110)], []];
    for (const edit of edits) expect([edit, carryCues(carryCues(written, before, edit), edit, before)]).toEqual([edit, written]);
    const through = edits.reduce<{ cues: DraftCue[]; from: Stretch[] }>(
      ({ cues, from }, to) => ({ cues: carryCues(cues, from, to), from: to }),
      { cues: written, from: before },
    );
    expect(carryCues(through.cues, through.from, before)).toEqual(written);
  });

  it('keeps every caption, and in order', () => {
    const written = Array.from({ length: 20 }, (_, index) => cue(index, index + 0.9, `${index}`));
    const carried = carryCues(written, before, [of('b', 55, 60), of('a', 100, 104)]);
    expect(carried).toHaveLength(20);
    expect(carried.map(({ start }) => start)).toEqual(carried.map(({ start }) => start).sort((one, other) => one - other));
    expect(carried.filter(({ isAdrift }) => !isAdrift)).toHaveLength(9);
  });

  it('a caption written over nothing is adrift at once', () => {
    expect(places(carryCues([cue(25, 26)], before, before))).toEqual([['a', 19, 20, 'adrift']]);
  });
});

describe('captions of the part that was approved', () => {
  it.each<[string, DraftCue, (string | number)[][]]>([
    ['within it is moved into its time', cue(6, 8), [['a', 1, 3]]],
    ['that begins a breath before is cut', cue(4.8, 6), [['a', 0, 1]]],
    ['that ends a breath after is cut', cue(9, 10.2), [['a', 4, 5]]],
    ['begun outside says what was not approved, and is left out', cue(4, 6), []],
    ['ended outside likewise', cue(9, 12), []],
    ['outside is left out', cue(1, 2), []],
    ['around all of it is left out', cue(1, 20), []],
  ])('C4: a caption %s', (_what, one, place) => {
    expect(places(captionsWithin([one], 5, 10))).toEqual(place);
  });
});
