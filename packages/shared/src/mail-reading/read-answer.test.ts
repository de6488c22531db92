import { describe, expect, it } from 'vitest';
import { aboutSomethingElse } from './answer-cases/about-something-else.ts';
import { noPlainYesToIntroduction, yesToIntroduction } from './answer-cases/another-question.ts';
import { asked } from './answer-cases/asked.ts';
import { belowIt } from './answer-cases/below-it.ts';
import { conditional } from './answer-cases/conditional.ts';
import { halfSaid } from './answer-cases/half-said.ts';
import { ironical } from './answer-cases/ironical.ts';
import { laterOrDoubtful } from './answer-cases/later-or-doubtful.ts';
import { misheard } from './answer-cases/misheard.ts';
import { partial } from './answer-cases/partial.ts';
import { plainNoToClip, plainNoToIntroduction } from './answer-cases/plain-no.ts';
import { plainYes, plainYesToEither } from './answer-cases/plain-yes.ts';
import { plainYesToIntroduction } from './answer-cases/plain-yes-to-introduction.ts';
import { quotedOrMarked } from './answer-cases/quoted-or-marked.ts';
import { refused } from './answer-cases/refused.ts';
import { refusedSomethingElse } from './answer-cases/refused-something-else.ts';
import { signsAndShortWords } from './answer-cases/signs-and-short-words.ts';
import { somebodyElses } from './answer-cases/somebody-elses.ts';
import { spoilers } from './answer-cases/spoilers.ts';
import { type MailAnswer, readAnswer, readDiffusion } from './read-answer.ts';

const facts = { names: ['Camille', 'Durand'], version: 3 };

const cases: Record<MailAnswer, readonly string[]> = {
  yes: [
    'J’approuve',
    "J'approuve.",
    "Oui, j'approuve ce clip.",
    'Bonjour,\n\nJ’approuve la version 3 de mon clip.\n\nBien cordialement,\nCamille Durand',
    'ok pour moi',
    'OK pour moi, merci !',
    'Oui',
    'OUI\n\nCamille',
    'oui 👍',
    'Oui oui',
    'Oui bien sûr !',
    'Je suis d’accord.',
    'Bonjour Madame,\nje suis tout à fait d’accord pour cette mise en relation.\nMerci beaucoup pour votre travail.\nBonne journée',
    'Je valide le montage tel quel.',
    'J’approuve sans réserve. Diffusion publique.',
    'J’approuve, diffusion restreinte svp',
    'C’est bon pour moi',
    'Ça me va',
    'D’accord',
    'Je vous donne mon accord.',
    'J’accepte la mise en relation avec plaisir',
    'Oui je le valide.\nCordialement\nCamille DURAND\nConductrice de travaux\n06 12 34 56 78',
    'I agree',
    'I agree.',
    'Yes, I approve this video.',
    'Yes, I agree to this introduction.\n\nBest regards,\nCamille Durand',
    'Hello,\n\nApproved, thank you very much.\n\nC. Durand',
    'Yes please, fine by me',
    'Hi JobProd,\nI approve version 3 as it is. Thanks!',
    'Parfait, je valide.',
    'Pas de souci, j’approuve.',
    'Accord donné.',
  ],
  no: [
    'je n’approuve pas',
    "Je n'approuve pas ce clip.",
    'Non',
    'non merci',
    'Non, je ne suis pas d’accord.',
    'Je ne suis pas d’accord pour cette mise en relation, désolée.',
    'J’approuve pas',
    'Je refuse.',
    'Bonjour,\nje n’approuve pas : le titre ne me ressemble pas.\nCordialement,\nCamille',
    'Je ne souhaite pas être mise en relation avec cette entreprise.',
    'No',
    'No thanks',
    'I do not approve.',
    'I don’t agree to this introduction.',
    'I decline, thank you.',
    'I disagree',
    'Je ne valide pas',
    'Je décline.',
  ],
  unclear: [
    '',
    '   \n ',
    'oui mais changez le titre',
    'Oui, mais changez le titre.',
    'Oui sauf le titre',
    'Oui si vous changez le titre',
    'Oui ?',
    'J’approuve la version 2',
    'J’approuve le titre',
    'J’approuve la première partie',
    'J’approuve à condition que le titre change',
    'J’approuverais avec un autre titre',
    'Je n’approuve que le début',
    'Oui et non',
    'Non, enfin oui',
    'Oui\nNon',
    'J’approuve. Par contre changez la musique.',
    'J’approuve.\n\nCordialement,\nCamille\n\nPS : changez le titre',
    'ok',
    'OK bien reçu',
    'Bien reçu, je regarde ce soir.',
    'Merci !',
    'Super, merci beaucoup',
    '👍',
    '👎',
    'Je réfléchis',
    'Pouvez-vous m’appeler ?',
    'Est-ce que j’approuve en répondant oui ?',
    'Vous m’avez demandé si j’approuve : je ne sais pas encore.',
    'Je n’ai pas reçu la vidéo.',
    'Non je n’ai pas encore regardé',
    'On m’a dit de répondre oui',
    'Je pense que oui',
    'Peut-être',
    'Oui pour le clip, non pour la diffusion',
    'Yes but change the title',
    'I agree if you remove the last part',
    'I would approve it with another title',
    'Yes, once the title is changed',
    'I agree with you that the title is bad',
    'I approve the title',
    'Not sure',
    'Yes and no',
    'I am out of the office until Monday.',
    'Je suis absent du bureau jusqu’au 12.',
    'Oui Monsieur Martin a raison',
    'J’approuve, publique non',
    'Oui, retirez tout',
    'J’approuve rien',
    'J’accepte de changer le titre',
    'Je suis d’accord avec ma sœur',
    'ne pas approuver',
    'Oui j’ai bien reçu votre mail',
    'D’accord, je regarde et je vous dis',
    'Absolument',
    'Volontiers',
    'Yes I received it',
    'Fine',
    'Agreed to wait',
    'Accepté ? Jamais',
  ],
};

describe('C3, N6: yes, no or unclear, and unclear never counts as yes', () => {
  describe.each(Object.entries(cases))('%s', (wanted, texts) => {
    it.each(texts)('%s', (text) => expect(readAnswer(text, facts)).toBe(wanted));
  });

  const noYes = Object.entries({
    aboutSomethingElse,
    asked,
    belowIt,
    conditional,
    halfSaid,
    ironical,
    laterOrDoubtful,
    misheard,
    partial,
    quotedOrMarked,
    refused,
    signsAndShortWords,
    somebodyElses,
  });
  const questions = [
    { about: 'clip', yes: [...plainYes, ...plainYesToEither], no: plainNoToClip, yesToAnother: yesToIntroduction },
    {
      about: 'introduction',
      yes: [...plainYesToIntroduction, ...plainYesToEither],
      no: plainNoToIntroduction,
      yesToAnother: noPlainYesToIntroduction,
    },
  ] as const;

  describe.each(questions)('asked about a $about', ({ about, yes, no, yesToAnother }) => {
    const facing = { ...facts, about };
    it.each([...noYes, ['yesToAnother', yesToAnother] as const])('%s: none is taken for a yes', (_theme, texts) => {
      expect(texts.length).toBeGreaterThan(3);
      expect(texts.filter((text) => readAnswer(text, facing) === 'yes')).toEqual([]);
    });

    it('every plain yes is taken for one, and no plain no', () => {
      expect(yes.filter((text) => readAnswer(text, facing) !== 'yes')).toEqual([]);
      expect(no.filter((text) => readAnswer(text, facing) !== 'no')).toEqual([]);
    });

    it('no yes survives what takes it away, above, behind or below it', () => {
      const around = (agreed: string, spoiler: string) => [
        `${spoiler}\n${agreed}`,
        `${agreed}, ${spoiler}`,
        `${agreed} ${spoiler}`,
        `${agreed}\n\n${spoiler}`,
      ];
      const spoilt = [...spoilers, ...no.filter((_text, index) => index % 5 === 0)];
      const survived = yes.flatMap((agreed) =>
        spoilt.flatMap((spoiler) => around(agreed, spoiler).filter((text) => readAnswer(text, facing) === 'yes')),
      );
      expect(survived).toEqual([]);
    });
  });

  it('a yes to the other question is none', () => {
    expect(readAnswer('Oui pour la mise en relation', { about: 'clip' })).toBe('unclear');
    expect(readAnswer('J’approuve le clip', { about: 'introduction' })).toBe('unclear');
    expect(readAnswer('Je ne suis pas d’accord pour le lundi', { about: 'introduction' })).toBe('unclear');
  });

  it.each(refusedSomethingElse)('of an introduction, the refusal of something else ends nothing: %s', (text) =>
    expect(readAnswer(text, { ...facts, about: 'introduction' })).toBe('unclear'),
  );

  it('a word of a company’s name that is an answer is one, in a signature too', () => {
    expect(readAnswer('Oui\nNo', { names: ['Rita', 'Roche', 'No Limit'], about: 'introduction' })).toBe('unclear');
    expect(readAnswer('Oui\nSans', { names: ['Rita', 'Roche', 'Sans Limite'], about: 'introduction' })).toBe('unclear');
  });

  it('a name is nobody’s answer unless it is the writer’s', () => {
    expect(readAnswer('Oui\nCamille', { names: ['Camille'] })).toBe('yes');
    expect(readAnswer('Oui\nAttendez', { names: ['Camille'] })).toBe('unclear');
  });

  it('ends on any text whatever, soon', () => {
    for (const text of ['oui '.repeat(5_000), `${'n’'.repeat(20_000)}approuve`, '\u0000\uffff'.repeat(3_000), ','.repeat(20_000)])
      readAnswer(text);
    expect(readAnswer(`${'oui '.repeat(2_000)}non`)).not.toBe('no');
  });
});

describe('C4: which diffusion an approval chooses', () => {
  it.each([
    ['Publique', 'PUBLIC'],
    ['J’approuve, diffusion publique', 'PUBLIC'],
    ['restreinte', 'RESTRICTED'],
    ['Par mot de passe', 'RESTRICTED'],
    ['Public please', 'PUBLIC'],
    ['J’approuve', null],
    ['publique ou restreinte', null],
    ['pas publique', null],
    ['publique ?', null],
  ])('%s: %s', (text, wanted) => expect(readDiffusion(text)).toBe(wanted));
});
