import { describe, expect, it } from 'vitest';
import { type KnownIdentity, nothingKnown } from '../identity-leaks/known-identity.ts';
import { captionFindings } from './caption-findings.ts';
import { captionMeasure, cueHints } from './cue-hints.ts';
import { spreadText } from './spread-text.ts';

const camille: KnownIdentity = {
  ...nothingKnown,
  firstNames: ['Jean-Baptiste'],
  lastNames: ['Durand'],
  emails: ['jb.durand@example.test'],
};
const cues = (...texts: string[]) => texts.map((text, index) => ({ start: index, end: index + 1, text }));

describe('what captions say of who it is', () => {
  it.each<[string, string[], number, string]>([
    ['a surname', ['Bonjour.', 'Moi, Durand, je conduis des chantiers.'], 1, 'Durand'],
    ['a first name over two lines', ['Je suis Jean-\nBaptiste.'], 0, 'Jean-'],
    ['a first name over two captions', ['On m’appelle Jean-', 'Baptiste sur les chantiers.'], 0, 'Jean-'],
    ['a number dictated over two captions', ['Appelez le zéro six douze', 'trente-quatre cinquante-six soixante-dix-huit.'], 0, 'zéro six'],
    ['an address', ['Écrivez à jb.durand@example.test'], 0, 'jb.durand@example'],
  ])('C2: finds %s', (_what, texts, cue, excerpt) => {
    const found = captionFindings(cues(...texts), camille).filter(({ severity }) => severity === 'block');
    expect(found[0]).toMatchObject({ cue });
    expect(found[0]?.excerpt).toContain(excerpt);
  });

  it('C2: says where in its caption', () => {
    const [found] = captionFindings(cues('Bonjour.', 'Moi, Durand.'), camille);
    expect([found?.cue, found?.start, found?.end]).toEqual([1, 5, 11]);
  });

  it('C2: lets the words of a trade pass, whatever two captions make of them', () => {
    const said = [
      'Dix ans de travaux publics,',
      'une équipe de douze personnes,\nle goût du terrain.',
      '[Musique]',
      'Je cherche un poste à Lyon.',
    ];
    expect(captionFindings(cues(...said), camille)).toEqual([]);
  });
});

describe('advice on captions', () => {
  const next = { start: 10, end: 12, text: 'b' };
  it.each([
    ['nothing on a good one', { start: 1, end: 4.5, text: 'Dix ans de travaux publics,\nune équipe de douze personnes.' }, []],
    ['three lines', { start: 1, end: 5, text: 'a\nb\nc' }, ['lines']],
    ['a line that is too long', { start: 1, end: 5, text: 'a'.repeat(43) }, ['line-length']],
    ['a flash', { start: 1, end: 1.5, text: 'Bonjour' }, ['too-short']],
    ['what stays too long', { start: 1, end: 9, text: 'Bonjour' }, ['too-long']],
    ['what nobody can read in time', { start: 1, end: 2, text: 'Dix ans de travaux publics' }, ['too-fast']],
    ['an overlap', { start: 8, end: 10.5, text: 'Bonjour' }, ['overlap']],
    ['what goes on after the clip', { start: 18, end: 21, text: 'Bonjour' }, ['past-end']],
  ])('gives advice on %s', (_what, cue, hints) => {
    expect(cueHints(cue, cue.start < 9 ? next : undefined, 20)).toEqual(hints);
  });
});

it('lays a text over the clip as captions that fit', () => {
  const said =
    'Bonjour. Je conduis des chantiers de travaux publics depuis dix ans, avec une équipe de douze personnes que j’ai formée moi-même sur le terrain.\nJe cherche un poste de direction !';
  const spread = spreadText(said, 20);
  expect(spread.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')).toBe(said.replaceAll('\n', ' '));
  expect(spread[0]?.start).toBe(0);
  expect(spread.at(-1)?.end).toBe(20);
  for (const { text } of spread) {
    expect(text.split('\n').length).toBeLessThanOrEqual(captionMeasure.lines);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(captionMeasure.lineCharacters);
  }
  expect(spread.every(({ start }, index) => index === 0 || start === spread[index - 1]?.end)).toBe(true);
  expect(spreadText('  \n ', 20)).toEqual([]);
});
