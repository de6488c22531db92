import { readReceipt } from '../receipt.ts';
import type { Trust } from '../standing-keys.ts';
import { type Proved, type Verdict, verifyReceipt } from '../verify-receipt.ts';
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

type Asked = {
  /** The keys for one receipt: those trusted, or where there are none its own, which prove that it is whole and no more. */
  trustFor: (receipt: string) => Trust;
  onPart?: (part: number) => void;
};

/** Every receipt of a pack on its own, then the case against what they prove, then whether anything is there that has no place in it. */
export const verifyPack = async (pack: OpenedPack, { trustFor, onPart }: Asked): Promise<PackVerdict> => {
  if ('problem' in pack) return { code: 'unusable', problem: pack.problem };
  const names = [...pack.files.keys()].filter(isReceiptName).toSorted();
  const problems: PackProblem[] = [];
  const acts: ProvedAct[] = [];
  const fingerprints = new Set<string>();
  const heads = new Set<string>();
  let last: Proved | undefined;
  for (const [index, name] of names.entries()) {
    const text = pack.files.get(name) ?? '';
    const verdict = await verifyReceipt(text, trustFor(text));
    if (verdict.code === 'ok') {
      last = verdict;
      const read = readReceipt(text);
      if ('receipt' in read) heads.add(read.receipt.checkpoint);
      fingerprints.add(verdict.fingerprint);
      const act = actOf(name, verdict.type, verdict.at, verdict.payload);
      if (act) acts.push(act);
    } else problems.push({ file: name, code: 'receipt', verdict });
    onPart?.((index + 1) / names.length);
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
