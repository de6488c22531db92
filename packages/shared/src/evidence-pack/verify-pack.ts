import { readKeyList } from '../published-keys.ts';
import { readReceipt } from '../receipt.ts';
import type { Trust } from '../standing-keys.ts';
import { ownTrust, type Proved, type Verdict, verifyReceipt, verifyReceipts } from '../verify-receipt.ts';
import { actOf, type CaseFile, type CaseProblem, checkCase, type ProvedAct, readCase } from './check-case.ts';
import { isReceiptName, type OpenedPack, type PackDamage } from './open-pack.ts';

/** One thing that does not fit, by the name of its file in the pack. */
export type PackProblem = { file: string } & (
  | { code: 'receipt'; verdict: Exclude<Verdict, { code: 'ok' }> }
  | { code: 'head-unlike' | 'missing' | 'foreign' }
  | CaseProblem
);

export type PackVerdict =
  | { code: 'unusable'; problem: PackDamage }
  | {
      code: 'read';
      receipts: number;
      problems: PackProblem[];
      /** The case as it is told; believed where `problems` is empty. */
      told: CaseFile | undefined;
      proved: Pick<Proved, 'origin' | 'fingerprint' | 'treeSize' | 'headSignedAt' | 'isKeyAnnounced'> | undefined;
      fingerprints: string[];
    };

const expected = ['LISEZ-MOI.txt', 'README.txt', 'case.json', 'register-head.txt', 'register-keys.txt'];

/** Enough at once to share what they have in common, and few enough to tell how far it is. */
const batch = 100;

/** Under the keys trusted, or where there are none each under its own, which prove that it is whole and no more. */
const verdictsOn = (texts: readonly string[], trust: Trust | undefined): Promise<Verdict[]> =>
  trust ? verifyReceipts(texts, trust) : Promise.all(texts.map((text) => verifyReceipt(text, ownTrust(text))));

/** What announces keys in the pack counts after what was got elsewhere, and only under a key that is trusted. */
const withAnnouncementsOf = async (list: string | undefined, trust: Trust): Promise<Trust> => {
  const inPack = await readKeyList(list ?? '');
  return { ...trust, keyAnnouncements: [...(trust.keyAnnouncements ?? []), ...(inPack.trust.keyAnnouncements ?? [])] };
};

type Asked = {
  trust: Trust | undefined;
  onPart?: (part: number) => void;
};

/** Every receipt of a pack on its own, then the case against what they prove, then whether anything is there that has no place in it. */
export const verifyPack = async (pack: OpenedPack, { trust: given, onPart }: Asked): Promise<PackVerdict> => {
  if ('problem' in pack) return { code: 'unusable', problem: pack.problem };
  const trust = given && (await withAnnouncementsOf(pack.files.get('register-keys.txt'), given));
  const names = [...pack.files.keys()].filter(isReceiptName).toSorted();
  const problems: PackProblem[] = [];
  const acts: ProvedAct[] = [];
  const fingerprints = new Set<string>();
  const heads = new Set<string>();
  let last: Proved | undefined;
  for (let begin = 0; begin < names.length; begin += batch) {
    const some = names.slice(begin, begin + batch);
    const texts = some.map((name) => pack.files.get(name) ?? '');
    const verdicts = await verdictsOn(texts, trust);
    for (const [index, verdict] of verdicts.entries()) {
      const file = some[index] ?? '';
      if (verdict.code !== 'ok') {
        problems.push({ file, code: 'receipt', verdict });
        continue;
      }
      last = verdict;
      fingerprints.add(verdict.fingerprint);
      const read = readReceipt(texts[index] ?? '');
      if ('receipt' in read) heads.add(read.receipt.checkpoint);
      const act = actOf(file, verdict.type, verdict.at, verdict.payload);
      if (act) acts.push(act);
    }
    onPart?.((begin + some.length) / names.length);
  }
  const caseText = pack.files.get('case.json');
  const told = caseText === undefined ? undefined : readCase(caseText);
  for (const name of expected) if (!pack.files.has(name)) problems.push({ file: name, code: 'missing' });
  if (caseText !== undefined)
    problems.push(...(told ? checkCase(told, acts, names.length) : [{ code: 'case-unreadable' as const, file: 'case.json' }]));
  // Read in one snapshot, all receipts stand under the head beside them: whoever keeps it keeps that of every one.
  const head = pack.files.get('register-head.txt');
  if (head !== undefined && (heads.size > 1 || (heads.size === 1 && !heads.has(head))))
    problems.push({ file: 'register-head.txt', code: 'head-unlike' });
  for (const name of pack.files.keys()) {
    const isKnown = isReceiptName(name) || expected.includes(name) || name === 'receipts/';
    if (!isKnown) problems.push({ file: name, code: 'foreign' });
  }
  return { code: 'read', receipts: names.length, problems, told, proved: last, fingerprints: [...fingerprints] };
};
