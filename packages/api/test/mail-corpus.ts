import { readFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';

/** One message of the corpus, as it stands in its file, and what it must be taken for. Its people are invented. */
export type Sample = { file: string; client: string; about: string; expected: string; raw: Buffer; sender: string; names: string[] };

const folder = new URL('./mail/', import.meta.url);

const sampleOf = async (row: string): Promise<Sample> => {
  const [file = '', client = '', , about = '', expected = ''] = row.split('\t');
  const raw = await readFile(new URL(file, folder));
  const { from } = await simpleParser(raw);
  const sender = /^Return-Path: <([^>]*)>/m.exec(raw.toString('latin1'))?.[1] ?? '';
  return { file, client, about, expected, raw, sender, names: (from?.value[0]?.name ?? '').split(' ') };
};

export const readCorpus = async (): Promise<Sample[]> => {
  const [, ...rows] = (await readFile(new URL('index.tsv', folder), 'utf8')).trim().split('\n');
  return Promise.all(rows.map(sampleOf));
};
