import { readFile } from 'node:fs/promises';
import type { Language } from '@jobprod/shared/language';
import { simpleParser } from 'mailparser';
import { Account } from '../src/authentication/account.entity.ts';
import { clipApprovalMail } from '../src/clips/clip-approval.mail.ts';
import { Company } from '../src/companies/company.entity.ts';
import { headOf } from '../src/incoming-mail/message-identity.ts';
import { Introduction } from '../src/introductions/introduction.entity.ts';
import { askCandidateMail } from '../src/introductions/introduction.mail.ts';
import { renderMail } from '../src/platform/mail/mail-layout.tsx';

/** One message of the corpus, as it stands in its file, and what it must be taken for. Its people are invented. */
export type Sample = {
  file: string;
  client: string;
  about: string;
  expected: string;
  raw: Buffer;
  sender: string;
  names: string[];
  /** The question of ours that it answers. */
  sent: string[];
  subjects: string[];
};

/** Who is greeted, until it is known. */
const anybody = 'Anybody';
const linkToken = 'mB3xQ0k4ZyR7vL1sT9cW2nP6hD8jF5gA_uEoIiYtKrM';
const replyTo = 'r-abcdefghijklmnopqrstuvwxyz@jobprod.com';
const origin = 'https://jobprod.com';
const company = Object.assign(new Company(), { name: 'Atelier Boréal', city: 'Nantes', mainActivity: 'Menuiserie' });
const introduction = Object.assign(new Introduction(), {
  askedBy: 'COMPANY',
  jobBrief: { role: 'Menuisière', place: 'Nantes', contractKind: 'PERMANENT', pay: '30 à 34 k€' },
  message: 'Parlons-en ?',
  expiresAt: new Date('2026-12-07T10:00:00Z'),
});

/** Our questions as they are sent today: what the corpus' people show below their answers is of these, or is taken for a remark of theirs. */
const asked = async (language: Language, about: string): Promise<{ text: string; subject: string } | undefined> => {
  const person = Object.assign(new Account(), { email: 'anybody@example.test', firstName: anybody, lastName: anybody, language });
  const mail =
    about === 'clip'
      ? clipApprovalMail(person, { url: `${origin}/clips/approval#${linkToken}`, replyTo, days: 30 })
      : askCandidateMail(person, {
          introduction,
          recruiterName: 'Rachel Tanguy',
          company,
          reference: 'JP-7K2M9Q',
          isConfidential: true,
          token: linkToken,
          replyTo,
          origin,
        });
  return { text: (await renderMail(language, mail.content)).text, subject: mail.content.subject };
};
const questions = new Map<string, ReturnType<typeof asked>>();
const questionOf = async (language: Language, about: string, firstName: string) => {
  if (about !== 'clip' && about !== 'introduction') return undefined;
  const key = `${language} ${about}`;
  const question = questions.get(key) ?? asked(language, about);
  questions.set(key, question);
  const found = await question;
  return found && { ...found, text: found.text.replaceAll(anybody, firstName) };
};

const folder = new URL('./mail/', import.meta.url);

const sampleOf = async (row: string): Promise<Sample> => {
  const [file = '', client = '', language = '', about = '', expected = ''] = row.split('\t');
  const raw = await readFile(new URL(file, folder));
  const { from } = await simpleParser(raw);
  const sender = /^Return-Path: <([^>]*)>/m.exec(raw.toString('latin1'))?.[1] ?? '';
  const names = (from?.value[0]?.name ?? '').split(' ');
  const question = await questionOf(language === 'en' ? 'en' : 'fr', about, names[0] ?? '');
  return {
    file,
    client,
    about,
    expected,
    raw,
    sender,
    names,
    sent: question ? [question.text] : [],
    subjects: question ? [question.subject] : [],
  };
};

export const readCorpus = async (): Promise<Sample[]> => {
  const [, ...rows] = (await readFile(new URL('index.tsv', folder), 'utf8')).trim().split('\n');
  return Promise.all(rows.map(sampleOf));
};

export const samplesAbout = async (about: string): Promise<Sample[]> => (await readCorpus()).filter((sample) => sample.about === about);

/** As its client wrote it, but for whom it is to and the signature of its server. */
export const answering = ({ raw }: Sample, to: string): Buffer => {
  const { fields, body } = headOf(raw);
  const kept = fields.filter((field) => !/^(?:return-path|received|dkim-signature|to)\s*:/i.test(field));
  const head = [`To: ${to}`, ...kept].join('\r\n').replace(/\r?\n/g, '\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1')]);
};

/** Of each thing that they must be taken for the first so many, each of another client and, where it matters, of another writer. */
export const someOf = (samples: readonly Sample[], most: number, isOneEach = false): Sample[] => {
  const chosen: Sample[] = [];
  for (const sample of samples) {
    const alike = chosen.filter(({ expected }) => expected === sample.expected);
    const isNew = !alike.some(({ client, sender }) => client === sample.client && (!isOneEach || sender === sample.sender));
    if (sample.sender !== '' && alike.length < most && (isNew || sample.about === 'request')) chosen.push(sample);
  }
  return chosen;
};
