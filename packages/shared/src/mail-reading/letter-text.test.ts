import { describe, expect, it } from 'vitest';
import { isStop, letterText } from './letter-text.ts';
import { splitMailText } from './newest-text.ts';

const writer = { names: ['Camille', 'Durand'], email: 'camille.durand@example.test', inPlaceOfAddress: '[…]' };
const passedOn = (text: string) => letterText(text, writer).text;

describe('N3: what of a letter reaches the other', () => {
  it.each([
    ['Oui, à partir du 15.\n\nCordialement,\nCamille Durand\n06 12 34 56 78', 'Oui, à partir du 15.\n\nCordialement,'],
    ['Oui, à partir du 15.\nCamille', 'Oui, à partir du 15.'],
    ['Oui.\n-- \nCamille Durand\nL’atelier du bois, chez mes amis\ncamille.durand@example.test', 'Oui.'],
    ['Oui.\n\nBien à vous\n\nConductrice de travaux\nhttps://camille.example', 'Oui.\n\nBien à vous'],
    ['Oui, quand voulez-vous ?', 'Oui, quand voulez-vous ?'],
    ['Appelez-moi :\n06 12 34 56 78', 'Appelez-moi :\n06 12 34 56 78'],
    ['Voici le plan :\nhttps://plan.example/chantier', 'Voici le plan :\nhttps://plan.example/chantier'],
    ['Mon poste d’alors :\nConductrice de travaux', 'Mon poste d’alors :\nConductrice de travaux'],
    ['Camille Durand', ''],
    ['', ''],
  ])('%j: %j', (written, wanted) => expect(passedOn(written)).toBe(wanted));

  it.each([
    'Écrivez-moi à camille.durand@example.test, c’est plus simple.',
    'Écrivez-moi à Camille.Durand@Example.Test, c’est plus simple.',
    'Écrivez-moi à <mailto:camille.durand@example.test>, c’est plus simple.',
    'Écrivez-moi à camille.durand @ example.test, c’est plus simple.',
    'Écrivez-moi à camille.durand(at)example.test, c’est plus simple.',
    'Écrivez-moi à camille.durand arobase example.test, c’est plus simple.',
  ])('the address they write from does not: %s', (text) => {
    expect(letterText(text, writer)).toEqual({ text: 'Écrivez-moi à […], c’est plus simple.', hadAddress: true });
  });

  it('nor does an address that we made for one of them', () => {
    const text = 'Je vous réponds à r-abcdefghijklmnopqrstuvwxyz@jobprod.com, est-ce bien cela ?';
    expect(letterText(text, writer)).toEqual({ text: 'Je vous réponds à […], est-ce bien cela ?', hadAddress: false });
  });

  it.each(['Écrivez à rh@example.test', 'Écrivez à xcamille.durand@example.test', 'Voyez avec camille.durand@example.testing'])(
    'another address is theirs to give: %s',
    (text) => expect(letterText(text, writer)).toEqual({ text, hadAddress: false }),
  );

  it.each([
    [
      'a signature without a separator, whose last line nobody knows',
      'Oui, à partir du 15.\n\nCordialement,\nCamille Durand\n06 12 34 56 78\nL’atelier du bois, chez mes amis',
      'Oui, à partir du 15.\n\nCordialement,\nL’atelier du bois, chez mes amis',
    ],
    [
      'one whose lines say several things',
      'Oui.\nCamille Durand\nAtelier du bois | 06 12 34 56 78 | rh@atelier.example\nwww.atelier.example',
      'Oui.\nAtelier du bois | […] | […]\nwww.atelier.example',
    ],
    [
      'a head of letter',
      'Camille Durand\n12 rue des Lilas\n44000 Nantes\n06 12 34 56 78\n\nMadame,\nje viens lundi.',
      'Madame,\nje viens lundi.',
    ],
    ['a town that nobody knows', 'Oui, lundi.\n\nCamille Durand\n12 rue des Lilas\n44119 Grandchamp', 'Oui, lundi.'],
    ['a number alone in its line', 'Oui, lundi.\n06 12 34 56 78', 'Oui, lundi.\n[…]'],
    ['an address alone in its line', 'Oui, lundi.\nMail : rh@atelier.example', 'Oui, lundi.\n[…]'],
    [
      'a postscript that gives it on purpose',
      'Oui.\nCamille\nPS : appelez-moi au 06 12 34 56 78',
      'Oui.\nPS : appelez-moi au 06 12 34 56 78',
    ],
    ['text below a name', 'Oui.\nCamille\n\nAu fait, le chantier est-il à Nantes ?', 'Oui.\n\nAu fait, le chantier est-il à Nantes ?'],
  ])('%s: who signs stays private, what is written is not lost', (_name, written, wanted) => expect(passedOn(written)).toBe(wanted));

  it.each([
    'Merci, à lundi !\nCamille Durand | 06 12 34 56 78',
    'Merci, à lundi !\nCamille Durand - 06 12 34 56 78 - camille@autre.example',
    'Merci, à lundi !\nCamille Durand, 06 12 34 56 78',
    'Merci, à lundi !\nCamille (06 12 34 56 78)',
    'Merci, à lundi !\nCordialement, Camille Durand, 0612345678',
    'Merci, à lundi !\nCdt, Camille 0612345678',
    'Merci, à lundi !\nC. Durand | 06.12.34.56.78 | www.camille-durand.example',
    'Merci, à lundi !\nCamille Durand, Directrice commerciale, tél. : 06 12 34 56 78',
    'Merci, à lundi !\n\nCamille Durand | 06 12 34 56 78\nwww.camille-durand.example',
  ])('who signs in one line stays private: %s', (written) => expect(passedOn(written)).toBe('Merci, à lundi !'));

  it.each(['Merci, à lundi !\nwww.camille-durand.example', 'Merci, à lundi !\n06 12 34 56 78\ncamille@autre.example'])(
    'how to reach them below the last sentence does too: %s',
    (written) => expect(passedOn(written)).toMatch(/^Merci, à lundi !(?:\n\[…\])+$/),
  );

  it.each([
    'Mon numéro :\nCamille Durand, 06 12 34 56 78',
    'Voyez avec Rita au 06 12 34 56 78, merci',
    'Je m’appelle Camille, et mon numéro est le 06 12 34 56 78.',
    'Le site est www.atelier.example',
  ])('what is written in a sentence is theirs to give: %s', (written) => expect(passedOn(written)).toBe(written));

  it('text below a signature with a quotation between is not lost with it', () => {
    const written = 'Oui.\n-- \nCamille Durand\nL’atelier du bois\n> Et le salaire ?\nVingt-huit mille euros.';
    expect(passedOn(splitMailText(written).newest)).toBe('Oui.\n[Et le salaire ?]\nVingt-huit mille euros.');
  });

  describe('fault D09: nothing of the mail answered to goes on, however a program shows it', () => {
    const ours =
      'Bonjour Camille,\n\nRita Roche, de la société Acme, vous écrit à propos d’un poste.\n\n« Quand pouvez-vous commencer ? »\n\nLire l’échange\n\nVous recevez ce message parce que votre profil est public. Pour ne plus en recevoir, ouvrez ce lien.\n\nL’équipe JobProd';
    const link = 'https://jobprod.com/mail/unsubscribe/abcdefghijklmnopqrstuvwxyz';
    const reply = 'r-abcdefghijklmnopqrstuvwxyz@jobprod.com';
    const shown = `${ours}\n${link}\nhttps://jobprod.com/mail/confirm#mB3xQ0k4ZyR7vL1sT9cW2nP6hD8jF5gA\n${reply}`;
    const heads = {
      'German Outlook': `Von: JobProd <${reply}>\nGesendet: Montag, 23. November 2026 10:12\nAn: Camille Durand <camille.durand@example.test>\nBetreff: Un nouveau message\n\n`,
      'Spanish Outlook': `De: JobProd <${reply}>\nEnviado el: lunes, 23 de noviembre de 2026 10:12\nPara: Camille Durand\nAsunto: Un nouveau message\n\n`,
      'Italian Outlook': `Da: JobProd <${reply}>\nInviato: lunedì 23 novembre 2026 10:12\nA: Camille Durand\nOggetto: Un nouveau message\n\n`,
      'German Gmail': `Am Mo., 23. Nov. 2026 um 10:12 Uhr schrieb JobProd <${reply}>:\n\n`,
      'Spanish Gmail': `El lun, 23 nov 2026 a las 10:12, JobProd (<${reply}>) escribió:\n\n`,
      'a Polish program': `Od: JobProd <${reply}>\nWysłano: poniedziałek, 23 listopada 2026 10:12\nDo: Camille\nTemat: Un nouveau message\n\n`,
      'a Swedish one': `Den mån 23 nov. 2026 kl 10:12 skrev JobProd <${reply}>:\n\n`,
      'one that puts nothing between': '',
    };
    it.each(Object.entries(heads))('%s', (_name, head) => {
      const { newest } = splitMailText(`Je peux commencer lundi.\n\n${head}${shown}`);
      const { text } = letterText(newest, { ...writer, sent: [ours] });
      expect(text).toMatch(/^Je peux commencer lundi\.(?:\s|\[…\])*$/);
    });

    it('what was typed between its lines does', () => {
      const below = shown.replace('« Quand pouvez-vous commencer ? »', '« Quand pouvez-vous commencer ? »\nLe 15, si cela vous va.');
      expect(letterText(`Voir plus bas.\n\n${below}`, { ...writer, sent: [ours] }).text).toMatch(
        /^Voir plus bas\.\s+Le 15, si cela vous va\.(?:\s|\[…\])*$/,
      );
    });

    it('a letter that happens to say a word of it is whole', () => {
      const letter = 'Bonjour Camille,\n\nLire l’échange\n\nUn poste : oui.\nÀ Nantes : non.';
      expect(letterText(letter, { ...writer, sent: [ours] }).text).toBe(letter);
    });
  });

  it('ends soon on whatever is written', () => {
    for (const text of [
      'a@'.repeat(40_000),
      '-- \n'.repeat(20_000),
      'camille.durand '.repeat(8_000),
      '06 12 '.repeat(10_000),
      `Camille\n${'a'.repeat(100_000)}`,
      'a: b\n'.repeat(20_000),
    ]) {
      const before = performance.now();
      letterText(text, writer);
      isStop(text);
      expect(performance.now() - before).toBeLessThan(10_000);
    }
  });
});

describe('N3: which letters put an end to an exchange', () => {
  it.each([
    'Stop',
    'STOP !',
    '« Stop »',
    'Bonjour, stop. Merci.',
    'Bonjour,\nstop, merci.\n\nCordialement,',
    'Stop stop, merci'.replace(' stop', ''),
    'Merci de ne plus m’écrire.',
    'Ne m’écrivez plus',
    'Ne me contactez plus jamais !',
    'Je souhaite arrêter cet échange.',
    'Please stop',
    'Do not contact me again.',
    'Stop writing to me, thanks',
  ])('%s', (text) => expect(isStop(text)).toBe(true));

  it.each([
    'Je fais un stop à Lyon mardi',
    'Stop ?',
    'Stop ou encore ?',
    'Stop, mais pas tout de suite',
    'Non-stop',
    'Ne m’écrivez plus le soir, mais le matin',
    'Ne me contactez plus avant le 15',
    'Je ne veux pas arrêter',
    'Please stop by on Monday',
    'Dois-je répondre stop pour arrêter ?',
    'J’ai dit stop à mon employeur',
    'Stop. Parlez-moi plutôt du salaire.',
    'Merci',
    'Bonjour',
    '',
  ])('is one to pass on: %j', (text) => expect(isStop(text)).toBe(false));
});
