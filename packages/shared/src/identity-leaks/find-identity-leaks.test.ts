import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsIdentity, findIdentityLeaks } from './find-identity-leaks.ts';
import { type KnownIdentity, nothingKnown } from './known-identity.ts';

const known = (some: Partial<KnownIdentity>): KnownIdentity => ({ ...nothingKnown, ...some });
const julie = known({ firstNames: ['Sophie', 'Anne-Marie'], lastNames: ['Kowalski'] });
const baptiste = known({
  firstNames: ['Jean-Baptiste'],
  lastNames: ['Dupont'],
  emails: ['jb.dupont@gmail.com'],
  phones: ['+33612345678'],
  handles: ['@jbdup75'],
  domains: ['dupont-design.fr'],
  addresses: ['12 rue des Lilas, 75013 Paris'],
  birthDates: ['1990-03-12'],
  identifiers: ['EDU-4471-22'],
  employers: ['Orange', 'Cabinet Verne & Associés SAS'],
  schools: ['École des Mines de Nancy'],
});

const told = (text: string, who: KnownIdentity) =>
  findIdentityLeaks(text, who).map(({ excerpt, kind, severity }) => `${severity} ${kind}: ${excerpt}`);

describe('findIdentityLeaks', () => {
  it.each([
    ['Sophie dirige une équipe.', 'block first-name: Sophie'],
    ['Portrait de kowalski', 'block last-name: kowalski'],
    ['SOPHIE', 'block first-name: SOPHIE'],
    ['Sóphïe', 'block first-name: Sóphïe'],
    ['S\u200bop\u2060hie', 'block first-name: S\u200bop\u2060hie'],
    ['Ѕорhіе', 'block first-name: Ѕорhіе'],
    ['𝓢𝓸𝓹𝓱𝓲𝓮', 'block first-name: 𝓢𝓸𝓹𝓱𝓲𝓮'],
    ['S0ph13', 'block first-name: S0ph13'],
    ['$ophie', 'block first-name: $ophie'],
    ['S.o.p.h.i.e', 'block first-name: S.o.p.h.i.e'],
    ['Kowal-ski', 'block last-name: Kowal-ski'],
    ['Kowalskki', 'block last-name: Kowalskki'],
    ['Софи', 'block first-name: Софи'],
    ['sophiekowalski', 'block first-name: sophiekowalski'],
    ['skowalski', 'block last-name: skowalski'],
    ['Annemarie', 'block first-name: Annemarie'],
    ['A.-M. K.', 'block initials: A.-M. K.'],
    ['Entretien avec Soso', 'block diminutive: Soso'],
  ])('C2: in « %s », the name is found for certain', (text, finding) => {
    expect(told(text, julie)).toEqual([finding]);
  });

  it.each([
    ['JB raconte son métier', 'block initials: JB'],
    ['jb point dupont arobase gmail point com', 'block email: jb point dupont arobase gmail point com'],
    ['Écrire à inconnue (at) laposte (dot) net', 'block email: inconnue (at) laposte (dot) net'],
    [
      'zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit',
      'block phone: zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit',
    ],
    ['Tél. 01 45 67 89 10', 'block phone: 01 45 67 89 10'],
    ['+33 (0)6 12 34 56 78', 'block phone: +33 (0)6 12 34 56 78'],
    ['Voir linkedin.com/in/une-personne', 'block link: linkedin.com/in/une-personne'],
    ['Voir exemple point fr', 'block link: exemple point fr'],
    ['Sur Instagram : la_fee_75', 'block handle: la_fee_75'],
    ['@quelquun', 'block handle: @quelquun'],
    ['jbdup75', 'block handle: jbdup75'],
    ['12, r. des Lilas', 'block address: 12, r. des Lilas'],
    ['le 12 mars 1990', 'block birth-date: 12 mars 1990'],
    ['née le 4 juin 1987', 'block birth-date: 4 juin 1987'],
    ['EDU 4471 22', 'block identifier: EDU 4471 22'],
    ['n° de sécurité sociale 1 84 12 76 451 089 46', 'block identifier: sécurité sociale 1 84 12 76 451 089 46'],
    ['dix ans chez Orange', 'warning employer: Orange'],
    ['au cabinet Verne et associés', 'warning employer: cabinet Verne et associés'],
    ['diplômé des Mines de Nancy', 'warning school: Mines de Nancy'],
  ])('C2: in « %s », what leads to the person is found', (text, finding) => {
    expect(told(text, baptiste)).toEqual([finding]);
  });

  it.each([
    ['Portrait de St-Exupéry', { lastNames: ['Saint-Exupéry'] }, 'block last-name: St-Exupéry'],
    ['Portrait : Lafontaine', { lastNames: ['de La Fontaine'] }, 'block last-name: Lafontaine'],
    ['Entretien avec M. de la Croix', { lastNames: ['Delacroix'] }, 'block last-name: de la Croix'],
    ['Le jour où Jean-B. a tout quitté', { firstNames: ['Jean-Baptiste'] }, 'block first-name: Jean'],
    ['Pierre Y. parle', { firstNames: ['Pierre-Yves'] }, 'block first-name: Pierre'],
    ['q u e l q u u n @ g m a i l . c o m', {}, 'block email: q u e l q u u n @ g m a i l . c o m'],
    ['Suivez menuisier69 sur TikTok', {}, 'block handle: menuisier69'],
    ['Mon compte Twitter menuisier69', {}, 'block handle: menuisier69'],
    ['sur TikTok sous le nom menuisier.du.69', {}, 'block handle: menuisier.du.69'],
    ['ig : le_menuisier', {}, 'block handle: le_menuisier'],
    ['menuisier69 (Instagram)', {}, 'warning handle: menuisier69'],
    ['C.A. présente son métier', { firstNames: ['Camille'], lastNames: ['Auberger'] }, 'block initials: C.A.'],
    ['C.A. : 3 M€', { firstNames: ['Camille'], lastNames: ['Auberger'] }, 'warning initials: C.A.'],
    ['Construction du Pont de Normandie', { lastNames: ['Dupont'] }, 'warning last-name: du Pont'],
  ])('C2: in « %s », what is shortened, spread or only hinted at is found', (text, who, finding) => {
    expect(told(text, known(who))).toEqual([finding]);
  });

  it.each([
    ['Entretien avec C*mille', 'block first-name: C*mille'],
    ['Aub*rger raconte', 'block last-name: Aub*rger'],
    ['Au#erger', 'block last-name: Au#erger'],
    ['C_mille', 'block first-name: C_mille'],
    ['Entretien avec Cam?lle', 'block first-name: Cam?lle'],
    ['Entretien avec Cami••e', 'block first-name: Cami••e'],
    ['Camill* raconte', 'block first-name: Camill*'],
    ['C.mille', 'warning first-name: C.mille'],
    ['ellimac raconte', 'block first-name: ellimac'],
    ['regrebuA', 'block last-name: regrebuA'],
    ['Q2FtaWxsZQ==', 'block first-name: Q2FtaWxsZQ=='],
    ['Voir QXViZXJnZXI, en bas', 'block last-name: QXViZXJnZXI'],
    ['43616d696c6c65', 'block first-name: 43616d696c6c65'],
    ['&#67;amille', 'block first-name: &#67;amille'],
    ['&#x43;amille', 'block first-name: &#x43;amille'],
    ['&amp;#67;amille', 'block first-name: &amp;#67;amille'],
    ['C&acirc;mille', 'block first-name: C&acirc;mille'],
    ['C%61mille', 'block first-name: C%61mille'],
    ['C%C3%A0mille', 'block first-name: C%C3%A0mille'],
    ['Camill\\u0065', 'block first-name: Camill\\u0065'],
    ['né en juillet 1985', 'warning birth-date: juillet 1985'],
    ['born in July 1985', 'warning birth-date: July 1985'],
    ['née en mai 1979', 'warning birth-date: mai 1979'],
    ['Depuis 07/1985', 'warning birth-date: 07/1985'],
    ['de 06 à 12, de 34 à 56, 78', 'warning phone: 06 à 12, de 34 à 56, 78'],
    ['06 à 12 à 34 à 56 à 78', 'block phone: 06 à 12 à 34 à 56 à 78'],
  ])('C2: in « %s », what is masked, turned round or written in code is found', (text, finding) => {
    const who = { firstNames: ['Camille'], lastNames: ['Auberger'], birthDates: ['1985-07-14'], phones: ['+33612345678'] };
    expect(told(text, known(who))).toEqual([finding]);
  });

  it('C2: two masked words that fit both names are theirs, however little of them shows', () => {
    const camille = known({ firstNames: ['Camille'], lastNames: ['Auberger'] });
    expect(told('Portrait de C****le A*****er', camille)).toEqual(['block first-name: C****le', 'block last-name: A*****er']);
    expect(told('Une note de bas de page* et **du gras**, 5 * 3, max_len', camille)).toEqual([]);
  });

  it.each([
    ['mon mari* et moi', { firstNames: ['Marie'] }],
    ['candidat.e, étudiant·e, né(e)s', { firstNames: ['Candide'] }],
    ['Savoir laver, c’est légal', { lastNames: ['Reval', 'Lagel'] }],
    ['R&D : 100% de 50%de plus ; Q&A &c.', { firstNames: ['Adèle'] }],
    ['JavaScript, PostgreSQL, AbCdEfGh12, 4f3a9c0b77e1', { firstNames: ['Camille'] }],
    ['De juillet 1985 à mars 1990, le 12 juillet 1985, 12/07/1985', { birthDates: ['1985-06-14'] }],
  ])('C2: « %s » hides nobody', (text, who) => {
    expect(containsIdentity(text, known(who))).toBe(false);
    expect(told(text, known(who)).filter((finding) => finding.startsWith('warning') && !/laver|légal/.test(finding))).toEqual([]);
  });

  it.each([
    ['Portrait de dela croix', 'dela croix'],
    ['Portrait de Dela-Croix', 'Dela-Croix'],
    ['Portrait de de lacroix', 'de lacroix'],
  ])('C2: in « %s », particles run together hide no Delacroix', (text, excerpt) => {
    expect(told(text, known({ lastNames: ['Delacroix'] }))).toEqual([`block last-name: ${excerpt}`]);
  });

  it.each(['MC pour un festival', 'Animé par MC Solaar', 'Un MC et deux danseurs', 'MC, DJ et régisseuse', 'the MC of the evening'])(
    'C2: « %s »: who leads an evening may be overridden, whoever has these initials',
    (text) => {
      const claire = known({ firstNames: ['Marie-Claire'], lastNames: ['Caron'] });
      expect(told(text, claire)).toEqual(['warning initials: MC']);
      expect(told('MC raconte son métier', claire)).toEqual(['block initials: MC']);
    },
  );

  it.each([
    ['La Croix-Rouge et la croix du clocher', { lastNames: ['Delacroix'] }],
    ['Le compte d’Instagram a gagné 12k abonnés', {}],
    ['Publié au format mp4 sur YouTube, puis en 4K sur Vimeo', {}],
    ['Réunion @ 14h30, GA4 sur Facebook', {}],
    ['Une campagne Gmail : 3 % de clics', {}],
  ])('C2: in « %s », nobody is hinted at', (text, who) => {
    expect(told(text, known(who))).toEqual([]);
  });

  it.each([
    ['La confiance est la pierre angulaire de mon métier.', ['warning first-name: pierre']],
    ['Pierre angulaire du projet', ['warning first-name: Pierre']],
    ['Un ancien marin raconte', ['warning last-name: marin']],
    ['Depuis 2015, Pierre dirige une équipe.', ['block first-name: Pierre']],
    ['Après dix ans chez Pierre Fabre', ['warning first-name: Pierre']],
    ['Pierre Marin, en deux minutes', ['block first-name: Pierre', 'block last-name: Marin']],
    ['Entretien avec M. Marin', ['block last-name: Marin']],
    ['marinade, marinière, empierrer, pierreux', []],
  ])('C2: « %s »: a name that is also a word is told apart by what surrounds it', (text, findings) => {
    expect(told(text, known({ firstNames: ['Pierre'], lastNames: ['Marin'] }))).toEqual(findings);
  });

  it.each([
    ['Rose', 'Le rose et le blanc', 'warning first-name: rose'],
    ['Blanche', 'Une page blanche', 'warning first-name: blanche'],
    ['Florence', 'J’ai ouvert une agence à Florence', 'warning first-name: Florence'],
    ['Julia', 'Nous calculons en Julia et en Rust', 'warning first-name: Julia'],
    ['Denis', 'Né à Saint-Denis', 'warning first-name: Denis'],
  ])('C2: %s in « %s » may be overridden with a reason', (name, text, finding) => {
    expect(told(text, known({ firstNames: [name] }))).toEqual([finding]);
  });

  it.each([
    'De 2015 à 2020, de 1 200 000 € à 3 450 000 €, soit +187 %.',
    'ISO 9001:2015, code NAF 62.01Z, RAL 7016, version 3.11.4, lot 2024-0613.',
    'React, Node.js, ASP.NET, C#, @angular/core, Java 21.',
    'du 01/02/2019 au 03/04/2020, de 8 h 30 à 17 h 45',
    '00:00:05.000 --> 00:00:08.000 J’ai travaillé dans la logistique.',
    'Construction du pont, de la route et des ouvrages d’art.',
    'GitHub : gestion de versions. LinkedIn : prospection.',
  ])('C2: « %s » tells nothing about anybody', (text) => {
    expect(findIdentityLeaks(text, baptiste)).toEqual([]);
  });

  it('C2: « construction du pont » holds no Dupont, « Du-pont » does', () => {
    expect(containsIdentity('Construction du pont de Tancarville', baptiste)).toBe(false);
    expect(containsIdentity('avec Du-pont et son équipe', baptiste)).toBe(true);
  });

  it.each([
    ['محمد', 'Mohamed'],
    ['عائشة', 'Aïcha'],
    ['Μαρία', 'Maria'],
    ['Наталья', 'Natalia'],
    ['Дюпон', 'Dupont'],
  ])('C2: %s is %s in another alphabet', (written, name) => {
    expect(containsIdentity(`Entretien avec ${written}`, known({ firstNames: [name] }))).toBe(true);
    expect(containsIdentity(`Entretien avec ${written}`, known({ firstNames: ['Guillemette'] }))).toBe(false);
  });

  it('C2: a name known in Cyrillic is found in Cyrillic and in our letters', () => {
    const nina = known({ firstNames: ['Нина'], lastNames: ['Петрова'] });
    expect(containsIdentity('Меня зовут Нина', nina)).toBe(true);
    expect(containsIdentity('Interview de Petrova', nina)).toBe(true);
  });

  it('C2: whatever the text, findings lie inside it, in order, apart, and quote it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Jean-Baptiste', 'Dupont', '06 12', '@', '.fr', 'ﬃ', '𝓙𝓑 ', 'JB')),
        ),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end, excerpt } of findIdentityLeaks(text, baptiste)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(excerpt).toBe(text.slice(start, end));
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('C2: a name set apart by spaces is found in the middle of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        expect(containsIdentity(`${before} a b Kowalski c d ${after}`, julie)).toBe(true);
      }),
    );
  });

  it.each([
    'a',
    'aA',
    '0 ',
    '06 ',
    '@',
    'a@b.',
    ' point ',
    'zéro ',
    'Anna ',
    'l1',
    '12 rue ',
    'https://',
    '(',
    ' ',
    'Jean Dupont ',
    'a***',
    'A*n-',
    '&#65;',
    'QUFB',
  ])('C2: five thousand characters of « %s » do not hold up the page', (piece) => {
    const start = process.cpuUsage();
    findIdentityLeaks(piece.repeat(5000).slice(0, 5000), known({ firstNames: ['Anna', 'Lili'], lastNames: ['Aaa', 'Dupont'] }));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
});
