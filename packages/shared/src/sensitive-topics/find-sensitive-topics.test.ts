import { describe, expect, it } from 'vitest';
import { findSensitiveTopics } from './find-sensitive-topics.ts';

const found = (text: string) => findSensitiveTopics(text).map(({ excerpt, topic, certainty }) => [excerpt, topic, certainty]);

describe('sensitive topics', () => {
  it('I4: says where, in the text as it was written, and what', () => {
    const text = 'Bon contact. Elle est ENCEINTE, et mariée à un collègue.';
    const [first, second] = findSensitiveTopics(text);
    expect(first).toEqual({ start: 18, end: 30, excerpt: 'est ENCEINTE', topic: 'pregnancy', certainty: 'certain' });
    expect(text.slice(second?.start, second?.end)).toBe('mariée');
    expect(second?.topic).toBe('family');
  });

  it('I4: accents and capitals may be left out, apostrophes and hyphens be of any kind', () => {
    const topics = (text: string) => findSensitiveTopics(text).map(({ topic, certainty }) => [topic, certainty]);
    const plain = topics('A fait un burn-out, en arrêt maladie, a deux enfants');
    expect(plain.map(([topic]) => topic)).toEqual(['health', 'health', 'family']);
    expect(topics('A FAIT UN BURN\u2011OUT, EN ARRET MALADIE, a deux enfants')).toEqual(plain);
    expect(topics('a fait un burn out, en arre\u0302t maladie, a deux enfants')).toEqual(plain);
    expect(found('hemophilie: non. HANDICAPÉE')).toEqual([['HANDICAPÉE', 'health', 'possible']]);
  });

  it('I4: a social-security number is certain by its key, the Corsican ones too; with a wrong key, or none, it may be one', () => {
    const certainty = (text: string) => found(text).map(([, topic, how]) => `${topic} ${how}`);
    expect(certainty('1 84 12 76 451 089 46')).toEqual(['social-security-number certain']);
    expect(certainty('184127645108946')).toEqual(['social-security-number certain']);
    expect(certainty('1 84 12 76 451 089 47')).toEqual(['social-security-number possible']);
    expect(certainty('1 84 12 76 451 089')).toEqual(['social-security-number possible']);
    const corsican = (department: string, stands: string) => {
      const key = 97n - (BigInt(`18412${stands}451089`) % 97n);
      return `1 84 12 ${department} 451 089 ${String(key).padStart(2, '0')}`;
    };
    expect(certainty(corsican('2A', '19'))).toEqual(['social-security-number certain']);
    expect(certainty(corsican('2B', '18'))).toEqual(['social-security-number certain']);
    expect(certainty('1 84 13 76 451 089 46'), 'there is no thirteenth month').toEqual([]);
  });

  it('I4: a bank number is certain by its remainder; figures of companies, goods and telephones are left alone', () => {
    expect(found('FR76 3000 6000 0112 3456 7890 189')).toEqual([['FR76 3000 6000 0112 3456 7890 189', 'bank-number', 'certain']]);
    expect(found('FR76 3000 6000 0112 3456 7890 188')).toEqual([['FR76 3000 6000 0112 3456 7890 188', 'bank-number', 'possible']]);
    expect(found('20041 01005 0500013M026 06').map(([, topic]) => topic)).toEqual(['bank-number']);
    expect(found('20041 01005 0500013M026 07')).toEqual([]);
    expect(found('4539 1488 0343 6467').map(([, topic]) => topic)).toEqual(['bank-number']);
    expect(found('4539 1488 0343 6468')).toEqual([]);
    for (const figures of ['534 662 531 00019', '06 12 34 56 78', '3017620422003', 'FR-2026-00042', '2026-11-23 12:30'])
      expect(found(figures), figures).toEqual([]);
  });

  it('I4: one word is of a trade in one sentence and of a person in the next', () => {
    expect(found('Infirmière auprès de malades du cancer.')).toEqual([]);
    expect(found('Infirmière. Son cancer est en rémission.')).toEqual([['cancer', 'health', 'possible']]);
  });

  it('I4: whatever is written, it comes to an end, within the text and in order', () => {
    for (const text of [
      '',
      ' ',
      '…',
      'é'.repeat(10_000),
      'a '.repeat(10_000),
      '1'.repeat(5_000),
      '\ud83d\ude00 enceinte \u0000',
      'FR76'.repeat(500),
    ]) {
      const findings = findSensitiveTopics(text);
      findings.forEach(({ start, end, excerpt }, index) => {
        expect(text.slice(start, end)).toBe(excerpt);
        expect(start).toBeGreaterThanOrEqual(findings[index - 1]?.end ?? 0);
      });
    }
  });
});
