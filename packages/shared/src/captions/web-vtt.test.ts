import { describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import { cueText } from './cue.ts';
import { readCaptions } from './read-captions.ts';
import { vttTime, writeWebVtt } from './write-web-vtt.ts';

const cue = (start: number, end: number, text: string) => ({ start, end, text });
const read = (text: string) => readCaptions(text);
const texts = (text: string) => {
  const result = read(text);
  return 'cues' in result ? result.cues.map((one) => one.text) : result;
};
const vtt = (...blocks: string[]) => ['WEBVTT', ...blocks].join('\n\n');

describe('captions written as WebVTT', () => {
  it('writes times to the millisecond, and cues in their order', () => {
    expect([0, 75.44, 3599.9996, 3661.005].map(vttTime)).toEqual(['00:00:00.000', '00:01:15.440', '01:00:00.000', '01:01:01.005']);
    expect(writeWebVtt([cue(2, 3.5, 'Puis un chantier.'), cue(0, 1.9, 'Bonjour.\nJe conduis des travaux.')])).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:01.900\nBonjour.\nJe conduis des travaux.\n\n00:00:02.000 --> 00:00:03.500\nPuis un chantier.\n',
    );
    expect(writeWebVtt([])).toBe('WEBVTT\n');
  });

  it('C2, fault C14: lets nothing pass that is not words: tags, notes, styles, settings, and what would end a caption', () => {
    const hostile = [
      '<v Camille Durand>Bonjour</v>',
      'NOTE Camille Durand\n\nSTYLE\n::cue { color: red }',
      '00:00:00.000 --> 00:00:09.000',
      'a & b < c --> d',
      'un\r\ndeux\rtrois\u2028quatre',
    ];
    const written = writeWebVtt(hostile.map((text, index) => cue(index, index + 1, text)));
    const blocks = written.trimEnd().split('\n\n');
    expect(blocks).toHaveLength(1 + hostile.length);
    for (const block of blocks.slice(1)) expect(block.split('\n')[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} --> \d\d:\d\d:\d\d\.\d{3}$/);
    expect(written.replaceAll(/^\S+ --> \S+$/gm, '')).not.toMatch(/[<>]/);
    expect(texts(written)).toEqual(hostile.map(cueText));
  });

  it('gives the same bytes for the same captions, and reads back what it wrote', () => {
    const cues = [cue(0.04, 2.2, 'Dix ans de « terrain » & d’équipe'), cue(2.2, 5, 'deux\nlignes <3')];
    expect(writeWebVtt([...cues].reverse())).toBe(writeWebVtt(cues));
    expect(read(writeWebVtt(cues))).toEqual({ cues });
  });
});

describe('captions read from a file', () => {
  it('reads WebVTT as tools write it: byte order mark, Windows line ends, identifiers, settings, short times', () => {
    const file =
      '\ufeffWEBVTT - made by a tool\r\nKind: captions\r\n\r\n1\r\n00:01.000 --> 00:02.500 align:start position:10%\r\nBonjour\r\n\r\n00:00:03,000 --> 00:00:04.000\r\ntous\r\n';
    expect(read(file)).toEqual({ cues: [cue(1, 2.5, 'Bonjour'), cue(3, 4, 'tous')] });
  });

  it('reads SubRip', () => {
    expect(read('1\n00:00:01,000 --> 00:00:02,000\nUn\nchantier\n\n2\n00:00:02,000 --> 00:00:03,000\n<i>deux</i>\n')).toEqual({
      cues: [cue(1, 2, 'Un\nchantier'), cue(2, 3, 'deux')],
    });
  });

  it.each([
    ['the name of a speaker', '<v Camille Durand>Bonjour', 'Bonjour'],
    ['a class and its end', '<c.yellow.bg_blue>Bonjour</c>', 'Bonjour'],
    ['times within a caption', '<00:00:01.500>Bonjour <00:00:01.800>tous', 'Bonjour tous'],
    ['a ruby text', '<ruby>漢<rt>kan</rt></ruby>', '漢kan'],
    ['entities', 'Dupont &amp; fils &lt;3 &#233;t&#xe9;&nbsp;!&lrm;', 'Dupont & fils <3 été\u00a0!'],
    ['an entity nobody knows', 'a &unknown; b &#0;c', 'a &unknown; b c'],
    ['what only looks like a tag', '5 < 6 et 7 > 3', '5 < 6 et 7 > 3'],
    ['control characters', 'Bon\u0007jour\u0000', 'Bonjour'],
  ])('C2: keeps the words and leaves out %s', (_what, payload, words) => {
    expect(texts(vtt(`00:01.000 --> 00:02.000\n${payload}`))).toEqual([words]);
  });

  it('C2, fault C14: leaves out notes, styles, regions, the header’s metadata and blocks that are no captions', () => {
    const file = vtt(
      'NOTE Camille Durand, prise 2',
      'STYLE\n::cue{}',
      'REGION\nid:x',
      'Camille',
      '00:01.000 --> 00:02.000\nBonjour',
    ).replace('WEBVTT', 'WEBVTT Entretien de Camille\nAuthor: Camille Durand');
    expect(texts(file)).toEqual(['Bonjour']);
  });

  it.each([
    ['nothing', '', { problem: 'empty', line: 1 }],
    ['a signature alone', 'WEBVTT', { problem: 'empty', line: 1 }],
    ['something else', 'Bonjour,\nvoici le texte', { problem: 'not-captions', line: 1 }],
    ['a signature glued to a word', 'WEBVTTX\n\n00:01.000 --> 00:02.000\na', { problem: 'not-captions', line: 1 }],
    ['a page', '<!doctype html>\n<script>', { problem: 'not-captions', line: 1 }],
    ['a time that is none', vtt('00:01.000 --> 00:61.000\na'), { problem: 'bad-time', line: 3 }],
    ['an end before its start', vtt('00:02.000 --> 00:01.000\na'), { problem: 'bad-time', line: 3 }],
    ['an arrow within the words', vtt('id\nmore\n00:01.000 --> 00:02.000\na'), { problem: 'bad-time', line: 5 }],
    ['a text without end', vtt(`00:01.000 --> 00:02.000\n${'a'.repeat(limits.captionText + 1)}`), { problem: 'text-too-long', line: 4 }],
    ['a file without end', `WEBVTT\n\n${'a'.repeat(limits.captionsFile)}`, { problem: 'too-large', line: 1 }],
  ])('refuses %s, and says where', (_what, file, problem) => {
    expect(read(file)).toEqual(problem);
  });

  it('refuses more captions than a clip may have, at once', () => {
    const many = Array.from({ length: limits.captionCues + 1 }, (_, index) => `${vttTime(index)} --> ${vttTime(index + 1)}\na`);
    expect(read(vtt(...many))).toMatchObject({ problem: 'too-many' });
    const begun = performance.now();
    read(`WEBVTT\n\n00:01.000 --> 00:02.000\n${'<'.repeat(limits.captionsFile - 60)}`);
    read(`WEBVTT\n\n00:01.000 -->${' '.repeat(limits.captionsFile - 60)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
