import { readFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';

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

/** Our questions as the corpus’ people received them. */
const questions: Readonly<Record<string, string>> = {
  'fr clip':
    'Le montage de votre clip est terminé. Vous seul pouvez le voir pour l’instant.\n\nOuvrez le lien pour le regarder. Vous pourrez ensuite l’approuver en entier ou en partie, choisir s’il sera public ou restreint, ou demander des changements. Ouvrir le lien ne décide de rien.\n\nVous pouvez aussi répondre à ce message : « J’approuve, diffusion publique » ou « J’approuve, diffusion restreinte » ; ou « Je n’approuve pas », en disant ce qu’il faut changer.\n\nVoir mon clip\n\nSans réponse de votre part, rien ne sera publié. Le lien est valable 14 jours.\n\nL’équipe JobProd',
  'en clip':
    'The edit of your clip is finished. For now only you can see it.\n\nOpen the link to watch it. You can then approve all of it or a part, choose whether it is public or restricted, or ask for changes. Opening the link decides nothing.\n\nYou can also answer this message: “I approve, public” or “I approve, restricted”; or “I do not approve”, saying what to change.\n\nWatch my clip\n\nIf you do not answer, nothing is published. The link is valid for 14 days.\n\nThe JobProd team',
  'fr introduction':
    'Rachel Tanguy (Atelier Boréal) souhaite vous rencontrer pour un entretien d’embauche.\n\nOuvrir le lien ne décide de rien : vous répondez sur la page. Si vous êtes d’accord tous les deux, chacun reçoit les coordonnées de l’autre, et vous vous engagez à donner suite par un entretien.\n\nVous pouvez aussi répondre à ce message, par « Je suis d’accord » ou « Je ne suis pas d’accord ».\n\nL’équipe JobProd',
  'en introduction':
    'Rachel Tanguy, of Atelier Boréal, would like to meet you for a job interview.\n\nOpening the link decides nothing: you answer on the page. If you both agree, each receives the other’s details, and you undertake to hold the interview.\n\nYou can also answer this message, by “I agree” or “I do not agree”.\n\nThe JobProd team',
};

/** Their subjects. */
const subjects: Readonly<Record<string, string>> = {
  'fr clip': 'Votre clip est prêt : à vous de décider',
  'en clip': 'Your clip is ready: it is for you to decide',
  'fr introduction': 'On vous propose une mise en relation',
  'en introduction': 'An introduction is proposed to you',
};

const folder = new URL('./mail/', import.meta.url);

const sampleOf = async (row: string): Promise<Sample> => {
  const [file = '', client = '', language = '', about = '', expected = ''] = row.split('\t');
  const raw = await readFile(new URL(file, folder));
  const { from } = await simpleParser(raw);
  const sender = /^Return-Path: <([^>]*)>/m.exec(raw.toString('latin1'))?.[1] ?? '';
  const names = (from?.value[0]?.name ?? '').split(' ');
  const question = questions[`${language} ${about}`];
  const sent = question ? [`${language === 'fr' ? 'Bonjour' : 'Hello'} ${names[0] ?? ''},\n\n${question}`] : [];
  const subject = subjects[`${language} ${about}`];
  return { file, client, about, expected, raw, sender, names, sent, subjects: subject ? [subject] : [] };
};

export const readCorpus = async (): Promise<Sample[]> => {
  const [, ...rows] = (await readFile(new URL('index.tsv', folder), 'utf8')).trim().split('\n');
  return Promise.all(rows.map(sampleOf));
};
