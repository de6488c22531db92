import { describe, expect, it } from 'vitest';
import { splitMailText } from './newest-text.ts';
import { isChoiceAlone, readAnswer, readDiffusion } from './read-answer.ts';

const names = ['Camille', 'Durand'];
const below =
  '\n\nLe lun. 23 nov. 2026 à 10:12, JobProd <contact@jobprod.com> a écrit :\n> Votre clip est prêt.\n> Approuvez-vous ce clip ?\n';
const read = (text: string, about: 'clip' | 'introduction') =>
  readAnswer(splitMailText(text, ['Camille Durand']).newest, { names, version: 3, about });

describe('C3, N6: nothing with a remark in it is cut off an answer', () => {
  describe.each([
    [
      'what looks like a legal notice',
      [
        'Les informations contenues dans la deuxième partie du clip sont confidentielles, il faut les enlever.',
        'Ce mail ne vaut accord que si vous retirez le nom de mon client, qui est confidentiel.',
        'Confidentialité : merci de couper le passage où je parle de mon employeur, il est confidentiel.',
        'The information in the second half is confidential, please cut it before you publish.',
        'Ce message est confidentiel : mon accord ne vaut que pour un poste à Lyon et à 45 000 euros minimum.',
        'Les informations sur mon salaire sont confidentielles, ne les donnez à aucun des destinataires de ce message',
        'Si vous avez recu ce feu vert par erreur de ma collegue, je ne suis plus destinataire, annulez',
        'This message is my approval once you remove the name of my client, which is confidential.',
        'Pour l’environnement de travail montré à la fin, floutez les visages imprimés sur les affiches.',
        'Pensez à retirer l’environnement sonore du début : imprimante et virus de la voisine',
        'Ce message est confidentiel. Coupez la fin.',
        'Toute diffusion est interdite.',
        'Toute publication non autorisée est strictement interdite.',
      ],
    ],
    [
      'what looks like the line above a quotation',
      [
        'Le titre à 0:12 est mal écrit',
        'Le titre à 0:12 est mal écrit :',
        'Le nom affiché à 0:12 est mal écrit',
        'Le titre à la seconde 3 doit être réécrit',
        'Le salaire de 45 000 euros doit être écrit',
        'Voici ma liste de changements 23/11 <camille@courriel.example> a écrit:',
        'Message du : 23/11, attendez',
        'Message du 23/11/26 08:58 : changez le titre',
        'Le lundi 23 novembre 2026 à 08:58 UTC+1, le titre était mal écrit',
        'On the frame at 0:12 my name is not as I wrote',
        'Le 3 décembre je vous ai écrit',
        'Le 3 décembre, ma collègue a écrit',
        'Le 12/11 vous m’aviez écrit',
      ],
    ],
    [
      'what looks like a line of a telephone or a program',
      [
        'Envoyé de mon iPhone, si vous coupez la fin',
        'Envoyé de mon téléphone, changez juste le titre',
        'Sent from my iPhone, once the title is changed',
        'Télécharger Outlook pour Android et changez le titre',
        'Yahoo Mail : changez le titre avant de publier',
        'https://exemple.fr/remarques-a-corriger',
        '[image: sauf la fin]',
      ],
    ],
    [
      'what looks like a legal notice',
      [
        'Ce message est confidentiel, sauf la fin.',
        'Ce message est confidentiel. Coupez la fin.',
        'Si vous recevez ce message par erreur, merci de le détruire et de couper la fin.',
      ],
    ],
    [
      'what stands where a signature would',
      [
        '--\nSous réserve de correction du générique',
        '-- \nA condition que la fin soit raccourcie',
        '-- \nRaccourcissez la fin',
        'Camille Durand\nÉcrire directrice au lieu de responsable',
        'Camille Durand\nResponsable au lieu de directrice',
        'Cordialement\nRemplacer assistante par chargée de projet',
        ...[
          'Brut',
          'Bruts',
          'Net Imposable',
          'Garantis',
          'Hors Frais',
          'Plus Primes',
          'Logement Compris',
          'Trajet Payé',
          'Tickets Restaurant',
        ].map((condition) => `Camille Durand\n45000 ${condition}`),
        'Camille Durand\n12 rue des Lilas\n45000 Brut Par An',
        'Camille Durand\n1 place de Parking',
        'Camille Durand\n2 cours Particuliers',
      ],
    ],
  ])('%s', (_name, remarks) => {
    it.each(remarks)('%s', (remark) => {
      for (const [about, agreed] of [
        ['clip', 'J’approuve, diffusion publique.'],
        ['clip', 'I approve, public'],
        ['introduction', 'J’accepte.'],
      ] as const)
        for (const end of ['', below])
          for (const gap of ['\n', '\n\n']) expect(read(`${agreed}${gap}${remark}${end}`, about)).toBe('unclear');
    });
  });

  it.each([
    'D’accord, merci pour l’envoi.',
    'Yes, thanks for sending it, talk soon',
    'Oui, bonne réception, merci !',
    'Oui, n’hésitez pas à me rappeler.',
    'D’accord, merci pour votre message, à très vite',
  ])('that it came is no yes: %s', (text) => {
    expect(read(text, 'clip')).toBe('unclear');
    expect(read(text, 'introduction')).toBe('unclear');
  });

  it.each(['o̶u̶i̶', 'J̶’̶a̶p̶p̶r̶o̶u̶v̶e̶', 'o̷u̷i̷', 'J’approuve o̸u̸i̸', 'o̵u̵i̵', 'o\u20d2u\u20d2i\u20d2', 'o\u20e5u\u20e5i\u20e5', 'o\u20ebu\u20ebi\u20eb'])(
    'what is struck through letter by letter is no yes: %s',
    (text) => expect(read(text, 'clip')).toBe('unclear'),
  );

  it('a Greek question mark asks, though it looks like a semicolon', () => expect(read('J’approuve\u037e', 'clip')).toBe('unclear'));

  it.each([
    'Oui\nEnvoyé de mon iPhone',
    'Oui\nEnvoyé depuis mon Samsung Galaxy S21 5G',
    'Oui\nSent from Outlook for iOS<https://aka.ms/o0ukef>',
    'Oui\nTélécharger Outlook pour Android<https://aka.ms/AAb9ysg>',
    'Oui\nGaranti sans virus. www.avast.com<https://www.avast.com/sig-email?utm_medium=email>',
    'Oui\n\nCe message est confidentiel et destiné à son seul destinataire. Si vous le recevez par erreur, détruisez-le.',
    'Oui\nCe message est confidentiel. Toute utilisation non autorisée est interdite.\nN’imprimez ce message que si nécessaire.',
    'Oui\n\n    Le lundi 23 novembre 2026 à 08:58:31 UTC+1, JobProd <contact@jobprod.com> a écrit :\n\n Bonjour Camille,',
    'Oui\n\n> Message du 23/11/26 08:58\n> De : "JobProd" <contact@jobprod.com>\n> A : camille@courriel.example\n> Objet : Votre clip est prêt\n>\n> Bonjour Camille,',
    'J’approuve.\n-- \nCamille Durand\nResponsable des marchés publics\n06 12 34 56 78',
    'I approve.\n\nCamille Durand\nSenior Project Manager',
    'J’approuve.\n\nCamille Durand\nInfirmière diplômée d’État',
    'J’approuve.\n\nCamille Durand\n45000 Orléans',
    'J’approuve.\n\nCamille Durand\n12 avenue de la République\n93200 Saint-Denis',
    'J’approuve.\n\nCamille Durand\n13100 Aix-en-Provence',
    'J’approuve.\n\nCamille Durand\n75008 PARIS CEDEX 08',
    'J’approuve.\n\nCamille Durand\n3 place Bellecour\n69002 Lyon',
    'J’approuve.\n\nCamille Durand\n92200 Neuilly-sur-Seine',
    'J’approuve.\n\nCamille Durand\n59650 Villeneuve-d’Ascq',
    'J’approuve.\n\nCamille Durand\n76600 Le Havre',
    'J’approuve.\n\nCamille Durand\nDirectrice des ressources humaines',
    'J’approuve.\n\nCamille Durand\nHR Business Partner',
    'J’approuve.\n\nCamille Durand\nHead of Marketing',
    'J’approuve.\n\nCamille Durand\nResponsable de l’agence',
  ])('what programs and people put beneath takes nothing away: %s', (text) => expect(read(text, 'clip')).toBe('yes'));
});

describe('C4: who signs chooses no diffusion', () => {
  it.each([
    'J’approuve.\n\nCamille Durand\nAgente du service public',
    'J’approuve.\n\nCamille Durand\nResponsable des marchés publics',
    'I approve.\n\nCamille Durand\nPublic Relations Manager',
  ])('%s', (text) => {
    expect(readAnswer(text, { names, about: 'clip' })).toBe('yes');
    expect(readDiffusion(text, { names, about: 'clip' })).toBeNull();
  });

  it('thanks under such a signature are no choice, a choice alone is one', () => {
    const facts = { names, about: 'clip' } as const;
    expect(isChoiceAlone('Merci\n\nCamille Durand\nAgente du service public', facts)).toBe(false);
    expect(readDiffusion('Merci\n\nCamille Durand\nAgente du service public', facts)).toBeNull();
    expect(isChoiceAlone('Diffusion restreinte, merci\n\nCamille Durand\nAgente du service public', facts)).toBe(true);
    expect(readDiffusion('Diffusion restreinte, merci\n\nCamille Durand\nAgente du service public', facts)).toBe('RESTRICTED');
  });
});
