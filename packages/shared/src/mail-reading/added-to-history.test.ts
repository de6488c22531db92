import { describe, expect, it } from 'vitest';
import { isAddedTo } from './added-to-history.ts';
import { htmlToText } from './html-to-text.ts';
import { splitMailText } from './newest-text.ts';

const sent =
  'Bonjour Camille,\n\nLe montage de votre clip est terminé. Vous seul pouvez le voir pour l’instant.\n\nVous pouvez aussi répondre à ce message : « J’approuve » ; ou « Je n’approuve pas ».\n\nVoir mon clip\n\nhttps://jobprod.com/clips/approval#x7\n\nL’équipe JobProd';
const outlook = (answer: string, below: string): string =>
  `${answer}\n\n________________________________\nDe : JobProd <contact@jobprod.com>\nEnvoyé : lundi 23 novembre 2026 08:58\nÀ : Camille Durand <camille@example.com>\nObjet : Votre clip est prêt\n\n${below}`;

describe('C3, N6: what was typed into the message answered to, below an answer', () => {
  it.each([
    ['as it was sent', sent],
    ['its lines broken elsewhere', sent.replaceAll(' ', '\n')],
    ['its apostrophes straightened, its spaces changed', sent.replaceAll('’', "'").replaceAll(' :', '\u00a0:')],
    ['its links written out', sent.replace('Voir mon clip', 'Voir mon clip<https://jobprod.com/clips/approval#x7>')],
    ['cut short', sent.slice(0, sent.indexOf('Voir'))],
    ['under the banner of a company’s server', `[EXTERNE] Ce mail provient de l’extérieur : prudence avec ses liens.\n\n${sent}`],
    [
      'under one in English',
      `CAUTION: This email originated from outside your organization. Do not click links unless you know the sender.\n\n${sent}`,
    ],
    ['above a line of the telephone', `${sent}\n\nEnvoyé de mon iPhone`],
    ['nothing of it', ''],
  ])('nothing, where it stands %s', (_name, below) => expect(isAddedTo(splitMailText(outlook('Oui', below)).history, sent)).toBe(false));

  it.each([
    ['at its end', `${sent}\n\nMais changez le titre`],
    ['of one word', `${sent}\nnon`],
    ['between its paragraphs', sent.replace('Voir mon clip', 'Retirez la fin.\n\nVoir mon clip')],
    ['within a line', sent.replace('l’instant.', 'l’instant. PAS D’ACCORD')],
    ['in our own words, said a second time', `${sent}\n\nJe n’approuve pas`],
    ['that looks like a header', `Objet : à changer\n\n${sent}`],
    ['that looks like a banner, and asks something', `Attention : changez le titre\n\n${sent}`],
    ['that looks like a banner, and takes it back', `ATTENTION : ce mail ne vaut pas accord\n\n${sent}`],
    ['that begins as a banner does', `Caution: this message was sent by mistake\n\n${sent}`],
  ])('something: %s', (_name, below) => expect(isAddedTo(splitMailText(outlook('Oui', below)).history, sent)).toBe(true));

  it('nothing, where it is quoted line by line or in a box as it was sent', () => {
    const marked = `Oui\n\nLe 23/11/2026 à 10:12, JobProd a écrit :\n> ${sent.replaceAll('\n', '\n> ')}`;
    const boxed = `<p>Oui</p><blockquote><div>${sent.replaceAll('\n', '<br>')}</div></blockquote>`;
    for (const text of [marked, htmlToText(boxed)]) expect(isAddedTo(splitMailText(text).history, sent)).toBe(false);
    expect(splitMailText('Oui').history).toBe('');
  });

  it.each([
    ['behind a quoted question', '> Approuvez-vous ce clip ? Oui, mais coupez la fin'],
    ['as a quoted line of its own', '> Bonjour Camille,\n> SAUF LA FIN, à couper'],
    ['in a quotation of HTML', htmlToText('<p>Oui</p><blockquote>Bonjour Camille, <b>non, coupez la fin</b></blockquote>')],
  ])('something, typed %s', (_name, quoted) =>
    expect(isAddedTo(splitMailText(`J’approuve, diffusion publique.\n\n${quoted}`).history, sent)).toBe(true),
  );

  it('ends on any text whatever, soon', () => {
    const long = 'oui '.repeat(30_000);
    const began = performance.now();
    expect(isAddedTo(long, sent)).toBe(true);
    expect(isAddedTo('a b '.repeat(1_900), 'b a '.repeat(1_900))).toBe(true);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
