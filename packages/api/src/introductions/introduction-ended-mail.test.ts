import type { Language } from '@jobprod/shared/language';
import { expect, it } from 'vitest';
import { Account } from '../authentication/account.entity.ts';
import type { AskedBy } from './introduction.entity.ts';
import { type End, introductionEndedMail } from './introduction.mail.ts';
import type { Side } from './side.ts';

const account = (language: Language): Account =>
  Object.assign(new Account(), { email: 'someone@example.test', firstName: 'Dominique', lastName: 'Vernet', language });
const companyName = 'Ateliers Beaulieu';
const reference = 'JP-7K2M9Q';

type Row = readonly [to: Side, askedBy: AskedBy, end: End, fr: RegExp, en: RegExp];

/** To whom, of what was asked by whom, and how it ended: what is said of who did it, or of whose it was. */
const table: readonly Row[] = [
  [
    'CANDIDATE',
    'COMPANY',
    'DECLINED',
    /^Ateliers Beaulieu ne donne finalement pas suite/,
    /^Ateliers Beaulieu will not, after all, go on .* it proposed/,
  ],
  ['CANDIDATE', 'COMPANY', 'WITHDRAWN', /^Ateliers Beaulieu a retiré sa demande/, /^Ateliers Beaulieu has withdrawn its request/],
  [
    'CANDIDATE',
    'COMPANY',
    'EXPIRED',
    /proposée par Ateliers Beaulieu n’a pas reçu deux accords/,
    /proposed by Ateliers Beaulieu did not receive two agreements/,
  ],
  [
    'CANDIDATE',
    'COMPANY',
    'RELEASED',
    /proposée par Ateliers Beaulieu ne peut pas se poursuivre/,
    /proposed by Ateliers Beaulieu cannot go on/,
  ],
  [
    'CANDIDATE',
    'CANDIDATE',
    'DECLINED',
    /^Ateliers Beaulieu ne donne pas suite .* vous aviez demandée/,
    /^Ateliers Beaulieu will not go on .* you asked for/,
  ],
  ['CANDIDATE', 'CANDIDATE', 'WITHDRAWN', /^Ateliers Beaulieu a retiré son accord/, /^Ateliers Beaulieu has taken its agreement back/],
  ['CANDIDATE', 'CANDIDATE', 'EXPIRED', /vous aviez demandée n’a pas reçu deux accords/, /you asked for did not receive two agreements/],
  ['CANDIDATE', 'CANDIDATE', 'RELEASED', /vous aviez demandée ne peut pas se poursuivre/, /you asked for cannot go on/],
  [
    'CANDIDATE',
    'STAFF',
    'DECLINED',
    /^Ateliers Beaulieu ne donne pas suite .* nous vous avions proposée/,
    /^Ateliers Beaulieu will not go on .* we proposed/,
  ],
  ['CANDIDATE', 'STAFF', 'WITHDRAWN', /^Ateliers Beaulieu a retiré son accord/, /^Ateliers Beaulieu has taken its agreement back/],
  [
    'CANDIDATE',
    'STAFF',
    'EXPIRED',
    /nous vous avions proposée n’a pas reçu vos deux accords/,
    /we proposed did not receive both your agreements/,
  ],
  ['CANDIDATE', 'STAFF', 'RELEASED', /nous vous avions proposée ne peut pas se poursuivre/, /we proposed cannot go on/],
  [
    'COMPANY',
    'COMPANY',
    'DECLINED',
    /^Le candidat .* ne souhaite pas donner suite à votre demande/,
    /^The candidate .* does not wish to go on with your request/,
  ],
  ['COMPANY', 'COMPANY', 'WITHDRAWN', /^Le candidat .* est revenu sur son accord/, /^The candidate .* has taken their agreement back/],
  ['COMPANY', 'COMPANY', 'EXPIRED', /^Votre demande .* n’a pas reçu deux accords/, /^Your request .* did not receive two agreements/],
  ['COMPANY', 'COMPANY', 'RELEASED', /^Votre demande .* ne peut pas se poursuivre/, /^Your request .* cannot go on/],
  [
    'COMPANY',
    'CANDIDATE',
    'DECLINED',
    /^Le candidat .* qui avait souhaité vous rencontrer/,
    /^The candidate .* who had wished to meet you/,
  ],
  ['COMPANY', 'CANDIDATE', 'WITHDRAWN', /^Le candidat .* est revenu sur son accord/, /^The candidate .* has taken their agreement back/],
  [
    'COMPANY',
    'CANDIDATE',
    'EXPIRED',
    /demandée par le candidat .* n’a pas reçu deux accords/,
    /the candidate .* asked for did not receive two agreements/,
  ],
  ['COMPANY', 'CANDIDATE', 'RELEASED', /demandée par le candidat .* ne peut pas se poursuivre/, /the candidate .* asked for cannot go on/],
  ['COMPANY', 'STAFF', 'DECLINED', /^Le candidat .* nous vous avions proposée/, /^The candidate .* we proposed/],
  ['COMPANY', 'STAFF', 'WITHDRAWN', /^Le candidat .* est revenu sur son accord/, /^The candidate .* has taken their agreement back/],
  ['COMPANY', 'STAFF', 'EXPIRED', /nous vous avions proposée n’a pas reçu deux accords/, /we proposed.* did not receive two agreements/],
  ['COMPANY', 'STAFF', 'RELEASED', /nous vous avions proposée ne peut pas se poursuivre/, /we proposed.* cannot go on/],
];

it('N6: the table holds every way an introduction ends, for either side, whoever asked', () => {
  expect(new Set(table.map(([side, askedBy, end]) => `${side} ${askedBy} ${end}`)).size).toBe(2 * 3 * 4);
});

it.each(table)(
  'N6, N8: to the %s, of what was asked by the %s, %s: said in both languages, of the right one, the reason kept',
  (side, askedBy, end, fr, en) => {
    for (const [language, said] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const { subject, paragraphs } = introductionEndedMail(account(language), {
        end,
        side,
        askedBy,
        companyName,
        reference,
        isConfidential: true,
      }).content;
      const [sentence = '', detail = ''] = paragraphs.slice(-2);
      expect(sentence).toMatch(said);
      // Each is told of the other, and of itself by no name: a company by its name, a candidate by the reference of their profile.
      expect(sentence.includes(companyName)).toBe(side === 'CANDIDATE');
      expect(sentence.includes(reference)).toBe(side === 'COMPANY');
      expect(paragraphs).toHaveLength(side === 'CANDIDATE' ? 3 : 2);
      expect(subject).not.toContain(companyName);
      expect(`${sentence}${detail}`).not.toMatch(/Vernet|\{\{|bloqu|suspen|restr|effac|verrou|block|eras|lock(?!ed in)/i);
    }
  },
);

it.each(table.filter(([side]) => side === 'CANDIDATE'))(
  'N8: to the %s, of what was asked by the %s, %s: once the two work together, confidentiality is not asked for any more',
  (side, askedBy, end) => {
    const about = { end, side, askedBy, companyName, reference, isConfidential: false };
    expect(introductionEndedMail(account('fr'), about).content.paragraphs).toHaveLength(2);
  },
);
