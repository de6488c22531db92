import { describe, expect, it } from 'vitest';
import { companyLeaksIn, findCompanyLeaks } from './find-company-leaks.ts';

const company = { name: 'Zyphorel & Fils SARL', city: 'Quimperlac-sur-Veltre', mainActivity: 'Ébénisterie zoltanienne' };
const factsIn = (text: string, isMadeUp = true) => [...new Set(findCompanyLeaks(text, company, { isMadeUp }).map(({ fact }) => fact))];
const base64 = (text: string) => Buffer.from(text).toString('base64');
const quotedPrintable = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) => (byte > 0x7e || byte === 0x3d ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
    .join('');

describe('N8: a company’s name, city and activity are found however they are written', () => {
  it.each([
    ['plainly', 'Un mot de Zyphorel & Fils SARL pour vous'],
    ['without its form', 'zyphorel'],
    ['in capitals', 'ZYPHOREL ET FILS'],
    ['as one word', 'offre-zyphorelfils.pdf'],
    ['with an invisible break', 'Zypho\u00adrel et Zy\u200bphorel'],
    ['folded over lines', 'Subject: Zypho\r\n rel'],
    ['letter by letter', 'Z y p h o r e l'],
    ['with dots', 'Z.y.p.h.o.r.e.l'],
    ['with letters of another script', 'Zурhоrеl'],
    ['in wide letters', 'Ｚｙｐｈｏｒｅｌ'],
    ['in markup', 'Zy<b>pho</b>rel'],
    ['in entities', '&#90;&#x79;phorel'],
    ['in quoted-printable', 'Zypho=\r\nrel'],
    ['in quoted-printable bytes', '=5A=79=70=68=6F=72=65=6C'],
    ['in an encoded word', `=?utf-8?B?${base64('Un mot de Zyphorel')}?=`],
    ['in two encoded words', `=?utf-8?B?${base64('Un mot de Zyph')}?= =?utf-8?Q?orel?=`],
    ['in percent-encoding', 'https://jobprod.test/?c=%5A%79%70%68%6F%72%65%6C'],
    ['in a header’s parameter in pieces', "filename*0*=utf-8''Zyph; filename*1*=orel.pdf"],
    ['in base64', base64('« Zyphorel »')],
    ['in base64 over lines', (base64(`${'x'.repeat(70)} chez Zyphorel demain`).match(/.{1,76}/g) ?? []).join('\r\n')],
    ['in base64 in the middle of something', `abc${base64('chez Zyphorel')}`],
    ['in base64 for addresses', Buffer.from('??>>Zyphorel').toString('base64url')],
    ['in base64 in quoted-printable', quotedPrintable(`=?x?=${base64('Zyphorel')}`)],
    ['in base64 twice', base64(base64('chez Zyphorel demain'))],
    ['in hexadecimal', Buffer.from('Zyphorel').toString('hex')],
    ['in JSON', '{"c":"\\u005ayphorel"}'],
    ['in a calendar file', 'BEGIN:VEVENT\r\nSUMMARY:Entretien Zyp\r\n horel\r\nEND:VEVENT'],
    ['in two bytes a letter', Buffer.from('Zyphorel', 'utf16le').toString('latin1')],
  ])('its name, %s', (_how, text) => expect(factsIn(text)).toContain('name'));

  it.each([
    ['plainly', 'à Quimperlac-sur-Veltre'],
    ['in part', 'Entretien à Quimperlac'],
    ['as an address', 'https://quimperlacsurveltre.test'],
  ])('its city, %s', (_how, text) => expect(factsIn(text)).toContain('city'));

  it.each([
    ['plainly', 'en ébénisterie zoltanienne'],
    ['without accents', 'EBENISTERIE'],
    ['decomposed', 'e\u0301be\u0301nisterie'],
    ['in punycode', `http://${new URL('http://ébénisterie.test').hostname}/`],
    ['in quoted-printable', quotedPrintable('Ébénisterie')],
    ['in percent-encoding', encodeURIComponent('Ébénisterie zoltanienne')],
    ['in named entities', '&Eacute;b&eacute;nisterie'],
  ])('its activity, %s', (_how, text) => expect(factsIn(text)).toContain('mainActivity'));

  it('and nothing is found where there is nothing', () => {
    const words =
      'Bonjour Camille, un recruteur du réseau vous écrit. https://jobprod.test/me/introductions#aGVsbG8gd29ybGQ – À bientôt, et fils de rien sur la route.';
    expect(factsIn(words)).toEqual([]);
  });
});

describe('of companies that exist', () => {
  const real = { name: 'Acme', city: 'Paris', mainActivity: 'Conseil' };
  const found = (text: string) => findCompanyLeaks(text, real).map(({ fact }) => fact);
  it('whole words alone count', () => {
    expect(found('Une comparaison, le déconseiller, l’acmé')).toEqual(['name']);
    expect(found('Comparaison des conseillers')).toEqual([]);
    expect(found('Rendez-vous à PARIS')).toEqual(['city']);
  });

  it('each piece of what leaves is named with what it holds', () => {
    const pieces = [
      { what: 'subject', text: 'Bonjour' },
      { what: 'file name', text: 'acme.pdf' },
    ];
    expect(companyLeaksIn(pieces, [real])).toEqual([{ where: 'file name', fact: 'name', form: 'acme', as: 'as it stands' }]);
  });
});
