import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { receiptText } from '../receipt.ts';
import { sampleReceipt, sampleSigner } from '../sample-log.ts';
import { openPack, packLimits } from './open-pack.ts';
import { verifyPack } from './verify-pack.ts';

const signer = sampleSigner(1);
const at = '2026-11-22T10:00:00.000Z';
const act = (payload: Record<string, string | number>) => ({
  by: { kind: 'candidate' },
  about: { kind: 'dispute', id: 'd' },
  parties: ['c'],
  payload: { reference: 'L-ABCDEF', ...payload },
});
const acts: [string, ReturnType<typeof act> | { said: string }][] = [
  ['terms-approved', { said: 'oui' }],
  ['dispute-opened', act({ openedBy: 'PARTY', subject: 'Une annonce', text: 'Ce n’est pas le poste.', evidence: 1 })],
  ['dispute-message-written', act({ from: 'JOBPROD', messageId: 'm2', text: 'Nous regardons.' })],
  ['settlement-proposed', act({ from: 'JOBPROD', messageId: 'm3', text: 'Nous corrigeons.' })],
  ['dispute-settled', act({ acceptedBy: 'PARTY', proposalId: 'm3', outcome: 'Nous corrigeons.' })],
];
const told = {
  reference: 'L-ABCDEF',
  party: 'Camille Durand',
  subject: 'Une annonce',
  state: 'SETTLED',
  openedBy: 'PARTY',
  openedAt: at,
  endedAt: at,
  outcome: 'Nous corrigeons.',
  messages: [
    { id: 'm1', from: 'PARTY', text: 'Ce n’est pas le poste.', isProposal: false, sentAt: at },
    { id: 'm2', from: 'JOBPROD', text: 'Nous regardons.', isProposal: false, sentAt: at },
    { id: 'm3', from: 'JOBPROD', text: 'Nous corrigeons.', isProposal: true, sentAt: at },
  ],
};

const receipts = await Promise.all(
  acts.map((_, index) =>
    sampleReceipt(
      acts.map(([, payload]) => payload),
      index,
      signer,
      acts.map(([type]) => type),
    ),
  ),
);
const nameOf = (index: number) => `receipts/000000${index + 1}-${acts[index]?.[0]}.json`;
const sound: Readonly<Record<string, string>> = {
  'LISEZ-MOI.txt': 'Pièces',
  'README.txt': 'Evidence',
  'case.json': JSON.stringify(told),
  'register-head.txt': receipts[0]?.checkpoint ?? '',
  'register-keys.txt': 'k',
  ...Object.fromEntries(receipts.map((receipt, index) => [nameOf(index), receiptText(receipt)])),
};

const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) satisfies Zippable);
const verify = (files: Readonly<Record<string, string>>, key = signer.key) =>
  verifyPack(openPack(zipOf(files)), { trust: { trustedKeys: [key] } });
const problemsOf = async (files: Readonly<Record<string, string>>) => {
  const verdict = await verify(files);
  return verdict.code === 'read' ? verdict.problems.map(({ file, code }) => `${file} ${code}`) : verdict.problem;
};
const without = (name: string) => Object.fromEntries(Object.entries(sound).filter(([one]) => one !== name));
const telling = (change: (one: typeof told) => unknown) => ({ ...sound, 'case.json': JSON.stringify(change(structuredClone(told))) });

describe('T6: a case that counts what it rests on at its end', () => {
  const counted = async (count: number) => {
    const payloads = acts.map(([, payload]) => payload);
    const ending = act({ acceptedBy: 'PARTY', proposalId: 'm3', outcome: 'Nous corrigeons.', evidence: count });
    const all = [...payloads.slice(0, -1), { said: 'plus tard' }, ending];
    const types = [...acts.slice(0, -1).map(([type]) => type), 'clip-created', 'dispute-settled'];
    const made = await Promise.all(all.map((_, index) => sampleReceipt(all, index, signer, types)));
    const names = types.map((type, index) => `receipts/000000${index + 1}-${type}.json`);
    const others = Object.entries(sound).filter(([name]) => !name.startsWith('receipts/'));
    const own = made.map((receipt, index): [string, string] => [names[index] ?? '', receiptText(receipt)]);
    return { files: { ...Object.fromEntries([...others, ...own]), 'register-head.txt': made[0]?.checkpoint ?? '' }, names };
  };

  it('T6: is whole with what was written while it was open, and neither with less nor with more', async () => {
    const { files, names } = await counted(5);
    expect(await problemsOf(files)).toEqual([]);
    const less = Object.fromEntries(Object.entries(files).filter(([name]) => name !== names[4]));
    expect(await problemsOf(less)).toEqual(['receipts/ evidence-count']);
    expect(await problemsOf((await counted(4)).files)).toEqual(['receipts/ evidence-count']);
    expect(await problemsOf((await counted(6)).files)).toEqual(['receipts/ evidence-count']);
  });
});

describe('T6: a pack of evidence', () => {
  it('T6: is whole: every receipt, the case word for word, the head; its true progress is told', async () => {
    const parts: number[] = [];
    const verdict = await verifyPack(openPack(zipOf(sound)), {
      trust: { trustedKeys: [signer.key] },
      onPart: (part) => parts.push(part),
    });
    expect(verdict).toMatchObject({ code: 'read', receipts: 5, problems: [], told: { reference: 'L-ABCDEF' } });
    expect(parts).toEqual([1]);
  });

  it.each<[string, string[], Readonly<Record<string, string>>]>([
    ['a receipt altered', [`${nameOf(0)} receipt`], { ...sound, [nameOf(0)]: (sound[nameOf(0)] ?? '').replace('"oui"', '"non"') }],
    ['a receipt cut short', [`${nameOf(0)} receipt`], { ...sound, [nameOf(0)]: (sound[nameOf(0)] ?? '').slice(0, 300) }],
    ['a piece of evidence left out', ['receipts/ evidence-count'], without(nameOf(0))],
    ['the receipt of a message left out', ['case.json case-unproved'], without(nameOf(2))],
    [
      'a word of the case altered',
      ['case.json case-unproved', `${nameOf(2)} case-left-out`],
      telling((one) => ({ ...one, messages: one.messages.map((m) => ({ ...m, text: m.text.replace('regardons', 'refusons') })) })),
    ],
    [
      'a message of the case left out',
      [`${nameOf(2)} case-left-out`],
      telling((one) => ({ ...one, messages: one.messages.filter(({ id }) => id !== 'm2') })),
    ],
    [
      'a message added',
      ['case.json case-unproved'],
      telling((one) => ({ ...one, messages: [...one.messages, { ...one.messages[1], id: 'm4', text: 'Vous avez raison.' }] })),
    ],
    [
      'the subject altered',
      ['case.json case-unproved', `${nameOf(1)} case-left-out`],
      telling((one) => ({ ...one, subject: 'Autre chose' })),
    ],
    [
      'the first word altered',
      ['case.json case-unproved'],
      telling((one) => ({ ...one, messages: one.messages.map((m) => ({ ...m, text: m.text.replace('poste', 'prix') })) })),
    ],
    [
      'a date altered',
      ['case.json case-unproved', `${nameOf(1)} case-left-out`],
      telling((one) => ({ ...one, openedAt: '2026-11-21T10:00:00.000Z' })),
    ],
    [
      'the outcome altered',
      ['case.json case-unproved', `${nameOf(4)} case-left-out`],
      telling((one) => ({ ...one, outcome: 'JobProd paie.' })),
    ],
    [
      'the outcome kept silent',
      [`${nameOf(4)} case-left-out`],
      telling((one) => ({ ...one, state: 'OPEN', outcome: null, endedAt: null })),
    ],
    ['a case that is none', ['case.json case-unreadable'], { ...sound, 'case.json': '{"reference":1,"reference":2}' }],
    ['another head', ['register-head.txt head-unlike'], { ...sound, 'register-head.txt': `${receipts[0]?.checkpoint}— x y\n` }],
    ['the head left out', ['register-head.txt missing'], without('register-head.txt')],
    ['a file slipped in', ['aveu.txt foreign'], { ...sound, 'aveu.txt': 'Nous avons tort.' }],
  ])('T6: %s is named', async (_what, problems, files) => expect(await problemsOf(files)).toEqual(problems));

  it('T6: a pack made under another key proves nothing', async () => {
    const verdict = await verify(sound, sampleSigner(2).key);
    expect(verdict.code === 'read' && verdict.problems.filter(({ code }) => code === 'receipt')).toHaveLength(5);
  });
});

describe('bad input: a ZIP that is no pack', () => {
  it('cut short, at every length', async () => {
    const whole = zipOf(sound);
    for (let length = 4; length < whole.length; length += 997)
      expect(await verifyPack(openPack(whole.subarray(0, length)), { trust: undefined })).toEqual({
        code: 'unusable',
        problem: 'damaged',
      });
  });

  it('without a receipt', () => expect(openPack(zipOf({ 'notes.txt': 'rien' }))).toEqual({ problem: 'no-receipts' }));

  it('that swells: by ratio, by one file, by their number, by their sum', () => {
    const bomb = zipSync({ 'receipts/1.json': new Uint8Array(200_000) });
    expect(openPack(bomb)).toEqual({ problem: 'too-large' });
    const large = zipSync({ 'receipts/1.json': [crypto.getRandomValues(new Uint8Array(60_000)), { level: 0 }] });
    expect(openPack(large)).toHaveProperty('files');
    const larger = zipSync({ 'receipts/1.json': [new Uint8Array(packLimits.fileBytes + 1), { level: 0 }] });
    expect(openPack(larger)).toEqual({ problem: 'too-large' });
    const many = zipSync(
      Object.fromEntries(Array.from({ length: packLimits.files + 1 }, (_, n) => [`receipts/${n}.json`, new Uint8Array()])),
    );
    expect(openPack(many)).toEqual({ problem: 'too-large' });
    expect(openPack(new Uint8Array(packLimits.bytes + 1))).toEqual({ problem: 'too-large' });
  });

  it('with two files of one name', () => {
    const twice = zipOf({ 'receipts/1.json': '{}', 'receipts/2.json': '[]' });
    const text = Buffer.from(twice).toString('latin1').replaceAll('receipts/2.json', 'receipts/1.json');
    expect(Object.keys(unzipSync(Buffer.from(text, 'latin1')))).toHaveLength(1);
    expect(openPack(Buffer.from(text, 'latin1'))).toEqual({ problem: 'duplicate-files' });
  });

  it('whose sizes lie', () => {
    const lying = zipSync({ 'receipts/1.json': [new Uint8Array(300_000), { level: 9 }] });
    const view = new DataView(lying.buffer, lying.byteOffset);
    for (let index = 0; index < lying.length - 4; index += 1)
      if (view.getUint32(index, true) === 300_000) view.setUint32(index, 1000, true);
    const opened = openPack(lying);
    expect('files' in opened ? [...opened.files.values()].every(({ length }) => length <= 1000) : opened.problem).toSatisfy(
      (said) => said === true || said === 'damaged' || said === 'too-large',
    );
  });
});
