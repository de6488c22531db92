import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus, type Sample } from '../../test/mail-corpus.ts';
import { readMessage } from '../platform/mail/read-message.ts';
import { answerOf, understandRequest } from './understand-mail.ts';

/** What a sample is taken for, in the words of the corpus' index. */
const readingOf = async ({ raw, sender, about, names, sent, subjects }: Sample): Promise<string> => {
  const message = await readMessage(raw, sender);
  if (!message) return 'unreadable';
  if (message.automatic) return message.automatic === 'bounce' ? 'bounce' : 'automatic';
  if (message.seemsAutomatic) return 'automatic';
  const said = { ...message, names, sent, subjects };
  if (about === 'clip' || about === 'introduction') return answerOf(said, { about, version: 1 });
  const { purpose, act, ask } = understandRequest(said, false);
  if (ask) return ask === 'release' ? 'release-unclear' : 'restrict-unclear';
  if (act?.kind === 'withdraw-release') return 'release-withdraw';
  if (act?.kind === 'restrict') return `restrict ${act.elements?.join(' ') ?? 'all'}`;
  if (act?.kind === 'rights') return ['rights', act.right ?? ''].join(' ').trim();
  return purpose === 'PREVIEW' ? 'preview' : 'other';
};

describe('C3, N6, D1, A3, G1: the corpus of real-looking messages', () => {
  let read: { sample: Sample; reading: string }[] = [];
  beforeAll(async () => {
    const samples = await readCorpus();
    read = await Promise.all(samples.map(async (sample) => ({ sample, reading: await readingOf(sample) })));
  });
  const wrong = (isWrong: (expected: string, reading: string) => boolean): string[] =>
    read
      .filter(({ sample, reading }) => isWrong(sample.expected.replace('automatic-null-sender', 'automatic'), reading))
      .map(({ sample, reading }) => `${sample.file} is ${sample.expected}, not ${reading}`);

  it('is of more than six hundred files, each in its index, of twenty clients and both languages', async () => {
    const files = (await readdir(new URL('../../test/mail/', import.meta.url))).filter((file) => file.endsWith('.eml'));
    expect(read.map(({ sample }) => sample.file).toSorted()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThan(600);
    expect(new Set(read.map(({ sample }) => sample.client)).size).toBeGreaterThan(20);
  });

  it('nothing is taken for a yes that is none: precision 100 %', () =>
    expect(wrong((expected, reading) => reading === 'yes' && expected !== 'yes')).toEqual([]));

  it('a plain yes is taken for one: at least 95 % of them', () => {
    const all = read.filter(({ sample }) => sample.expected === 'yes');
    expect(all.length).toBeGreaterThan(200);
    expect(wrong((expected, reading) => expected === 'yes' && reading !== 'yes').length / all.length).toBeLessThan(0.05);
  });

  it('everything is taken for what it means', () => expect(wrong((expected, reading) => expected !== reading)).toEqual([]));
});
