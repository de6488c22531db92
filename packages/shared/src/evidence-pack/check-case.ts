import * as v from 'valibot';
import { type JsonValue, parseStrictJson, StrictJsonError } from '../strict-json.ts';
import { packLimits } from './open-pack.ts';

const message = v.object({ id: v.string(), from: v.string(), text: v.string(), isProposal: v.boolean(), sentAt: v.string() });
const caseFile = v.object({
  reference: v.string(),
  party: v.string(),
  subject: v.string(),
  state: v.picklist(['OPEN', 'SETTLED', 'NOT_SETTLED']),
  openedBy: v.string(),
  openedAt: v.string(),
  endedAt: v.nullable(v.string()),
  outcome: v.nullable(v.string()),
  messages: v.array(message),
});
export type CaseFile = v.InferOutput<typeof caseFile>;
type Message = v.InferOutput<typeof message>;

/** An act of a dispute as a receipt proved it. */
export type ProvedAct = { file: string; type: string; at: string; said: Readonly<Record<string, JsonValue>> };
export type CaseProblem = { code: 'case-unreadable' | 'case-unproved' | 'case-left-out' | 'evidence-count'; file: string; what?: string };

export const readCase = (text: string): CaseFile | undefined => {
  try {
    const read = v.safeParse(caseFile, parseStrictJson(text, { maxLength: packLimits.caseBytes, maxDepth: 6 }));
    return read.success ? read.output : undefined;
  } catch (error) {
    if (error instanceof StrictJsonError) return undefined;
    throw error;
  }
};

const envelope = v.object({
  about: v.object({ kind: v.literal('dispute') }),
  payload: v.looseObject({ reference: v.string() }),
});

/** What a receipt's facts say of a dispute; undefined where they are about something else. */
export const actOf = (file: string, type: string, at: Date, payload: JsonValue | undefined): ProvedAct | undefined => {
  const read = v.safeParse(envelope, payload);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it comes out of parseStrictJson
  return read.success ? { file, type, at: at.toISOString(), said: read.output.payload as Record<string, JsonValue> } : undefined;
};

const endings = { SETTLED: 'dispute-settled', NOT_SETTLED: 'dispute-not-settled' } as const;

const isOpening = ({ subject, openedBy, openedAt }: CaseFile, { type, at, said }: ProvedAct): boolean =>
  type === 'dispute-opened' && said.subject === subject && said.openedBy === openedBy && at === openedAt;

/** The first words are those the case was opened with. */
const isFirstWord = ({ from, text, isProposal, sentAt }: Message, { at, said }: ProvedAct): boolean =>
  said.text === text && said.openedBy === from && sentAt === at && !isProposal;

const isMessage = ({ id, from, text, isProposal, sentAt }: Message, { type, at, said }: ProvedAct): boolean =>
  type === (isProposal ? 'settlement-proposed' : 'dispute-message-written') &&
  said.messageId === id &&
  said.text === text &&
  said.from === from &&
  at === sentAt;

const isEnding = ({ state, outcome, endedAt }: CaseFile, { type, at, said }: ProvedAct): boolean =>
  state !== 'OPEN' && type === endings[state] && at === endedAt && (said.outcome ?? said.reason) === outcome;

const countOf = ({ said }: ProvedAct): number => (typeof said.evidence === 'number' ? said.evidence : 0);

/**
 * Each act says how many entries the case rested on before it. The ending says it for good; while a case is open, what is written between the two
 * goes on being added to it.
 */
const countProblem = ({ state }: CaseFile, own: readonly ProvedAct[], receipts: number): CaseProblem | undefined => {
  const frozen = own.find(({ type }) => type === 'dispute-opened');
  const ending = state === 'OPEN' ? undefined : own.find(({ type }) => type === endings[state]);
  const least = Math.max(...own.map((act) => countOf(act) + 1), frozen ? countOf(frozen) + own.length : 0);
  const isWhole = ending && typeof ending.said.evidence === 'number' ? receipts === countOf(ending) + 1 : receipts >= least;
  if (isWhole) return undefined;
  return {
    code: 'evidence-count',
    file: 'receipts/',
    what: `${receipts} / ${ending && countOf(ending) > 0 ? countOf(ending) + 1 : least}`,
  };
};

/**
 * Holds the case as it is told against its acts as they were proved, word for word: what is told and not proved, and what is proved and left out. The
 * party's name alone stands in no register.
 */
export const checkCase = (told: CaseFile, acts: readonly ProvedAct[], receipts: number): CaseProblem[] => {
  const own = acts.filter(({ said }) => said.reference === told.reference);
  const used = new Set<ProvedAct>();
  const problems: CaseProblem[] = [];
  const prove = (what: string, test: (act: ProvedAct) => boolean) => {
    const act = own.find((one) => !used.has(one) && test(one));
    if (act) used.add(act);
    else problems.push({ code: 'case-unproved', file: 'case.json', what });
    return act;
  };
  const opening = prove(told.subject, (act) => isOpening(told, act));
  const [first, ...others] = told.messages;
  if (opening && !(first && isFirstWord(first, opening)))
    problems.push({ code: 'case-unproved', file: 'case.json', what: first?.text ?? told.subject });
  for (const one of others) prove(one.text, (act) => isMessage(one, act));
  if (told.state !== 'OPEN' || told.endedAt !== null || told.outcome !== null)
    prove(told.outcome ?? told.state, (act) => isEnding(told, act));
  for (const act of own) if (!used.has(act)) problems.push({ code: 'case-left-out', file: act.file });
  const found = countProblem(told, own, receipts);
  if (found) problems.push(found);
  return problems;
};
