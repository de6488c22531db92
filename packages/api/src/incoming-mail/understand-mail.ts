import { limits } from '@jobprod/shared/limits';
import { isAddedTo } from '@jobprod/shared/mail-reading/added-to-history';
import { isStop, letterText } from '@jobprod/shared/mail-reading/letter-text';
import { plain } from '@jobprod/shared/mail-reading/plain-words';
import { type AnswerFacts, isChoiceAlone, type MailAnswer, readAnswer, readDiffusion } from '@jobprod/shared/mail-reading/read-answer';
import { type ReleaseWithdrawal, readReleaseWithdrawal } from '@jobprod/shared/mail-reading/read-release-withdrawal';
import { type DataRight, readElements, readRequest, readRightBeside } from '@jobprod/shared/mail-reading/read-request';
import { restrictsProfile, speaksToQuestion, tellApart, withoutClaims } from '@jobprod/shared/mail-reading/request-beside';
import { isSaidWithNothingElse } from '@jobprod/shared/mail-reading/said-alone';
import type { Asked } from './asked-by-mail.ts';
import type { OneAct } from './mail-act.ts';
import type { MailPurpose } from './mail-life.ts';
import type { Settling } from './mail-question.entity.ts';

/** `also`: what the same message does or is asked besides. */
export type Understood = { purpose: MailPurpose; act?: OneAct; ask?: Settling | 'release' | 'contact'; also?: Understood };
export type Said = {
  subject: string;
  text: string;
  otherText?: string | undefined;
  hasDocument?: boolean;
  names: readonly string[];
  /** Nobody else has a profile and data here to ask about. */
  isCandidates?: boolean;
  /** What stands below or is quoted, and the mails of ours that it may show. */
  history?: readonly string[];
  sent?: readonly string[];
  /** The subjects of those mails: another one was written by the writer of the answer. */
  subjects?: readonly string[];
};

const answers =
  /^\s*(?:\[(?:externe?|external|ext)\]\s*)?(?:(?:re|ré|rép|réf|aw|sv|antw)(?:\s?\[\d+\])?\s*:\s*(?:\[(?:externe?|external|ext)\]\s*)?)*/i;
const wordsOf = (subject: string): string => (plain(subject).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const isOurSubject = (said: string, subjects: Said['subjects'] = []): boolean =>
  subjects.some((one) => wordsOf(one.slice(0, 300)) === wordsOf(said));

/** A subject that is not ours, or passes somebody else's message on, makes a yes beneath it unclear, unless it is empty or itself a yes. */
const subjectDoubts = ({ subject, subjects, names }: Said, facts: AnswerFacts): boolean => {
  if (/^\s*(?:tr|fwd?|i)\s*:/i.test(subject)) return true;
  const said = subject.replace(answers, '').trim();
  return said !== '' && !isOurSubject(said, subjects) && readAnswer(said, { names, ...facts }) !== 'yes';
};

/** Something was typed into the message answered to, below the answer: only that message tells which of it. */
const isRemarkedBelow = ({ history = [], sent = [] }: Said): boolean => history.some((below) => sent.every((one) => isAddedTo(below, one)));

/** The answer that both forms of a message give; where they differ, or a document may say more, none. */
export const answerOf = (said: Said, facts: AnswerFacts, before = ''): MailAnswer => {
  const { text, otherText, hasDocument, names } = said;
  const answer = readAnswer(before + text, { names, ...facts });
  const isSame = otherText === undefined || readAnswer(before + otherText, { names, ...facts }) === answer;
  return isSame && !(answer === 'yes' && (hasDocument || subjectDoubts(said, facts) || isRemarkedBelow(said))) ? answer : 'unclear';
};

const claim = (right: DataRight | null): Understood => ({ purpose: 'RIGHTS', act: { kind: 'rights', right } });
const rightBeside = (text: string): Understood | undefined => {
  const right = readRightBeside(text);
  return right === undefined ? undefined : claim(right);
};
/** A claim over data comes first: it waits for staff, whatever else was done on receipt. */
const also = (first: Understood | undefined, other: Understood): Understood =>
  first ? { ...first, also: first.also ? also(first.also, other) : other } : other;

/** What an answer asks for when it is read as a request: its subject only where that is not ours. */
const requestIn = (said: Said): Understood => {
  const own = said.subject.replace(answers, '').trim();
  return understandRequest(isOurSubject(own, said.subjects) ? { ...said, subject: '' } : said, false);
};

/**
 * What an answer asks for besides: a right over data (G1), a restriction (D1) or the release taken back (A3) count wherever they are written. Undefined where it asks for
 * none of them.
 */
const askedBeside = (said: Said, facts: AnswerFacts): Understood | undefined => {
  const { about } = facts;
  const apart = (form: string): string => tellApart(form, facts).requests;
  const { otherText } = said;
  const request = requestIn({ ...said, text: apart(said.text), ...(otherText === undefined ? {} : { otherText: apart(otherText) }) });
  const isOfClip = (one: Understood | undefined) => one?.purpose === 'RESTRICTION' && about === 'clip' && !restrictsProfile(said.text);
  const { purpose, act } = request;
  if (purpose !== 'RIGHTS' && purpose !== 'RESTRICTION' && purpose !== 'IMAGE_RELEASE') return undefined;
  if (isOfClip(request)) return undefined;
  if (act && isOfClip(request.also)) return { purpose, act };
  // An agreement that is taken back may be the one asked for: staff tell.
  const isOfRelease = purpose !== 'IMAGE_RELEASE' || act !== undefined || about === 'clip';
  return said.isCandidates !== false && isOfRelease ? request : { purpose };
};

/** The answer without what is asked besides. Only a no stands by itself: a yes with anything else beside it is unclear (C3, N6). */
const answerAlone = (said: Said, facts: AnswerFacts): MailAnswer => {
  const answer = answerOf(said, facts);
  if (answer === 'yes') return answer;
  const read = (part: 'answer' | 'lead'): MailAnswer => {
    const { otherText } = said;
    const of = (form: string): string => tellApart(form, facts)[part];
    return answerOf({ ...said, text: of(said.text), ...(otherText === undefined ? {} : { otherText: of(otherText) }) }, facts);
  };
  return read('answer') === 'no' && (answer === 'no' || read('lead') === 'no') ? 'no' : 'unclear';
};

/** What answers nothing, or decides nothing, is asked once more; what it asks for besides is done or heard all the same. */
const answeredWith = (said: Said, facts: AnswerFacts, answer: Understood, question: Understood): Understood => {
  const beside = askedBeside(said, facts);
  if (answer.act) return also(beside, answer);
  if (!beside) return question;
  return speaksToQuestion(said.text, facts) ? also(beside, question) : beside;
};

const answerToClip = (said: Said, { question, version, agreed }: Extract<Asked, { about: 'clip' }>): Understood => {
  const { text, otherText, names } = said;
  const facts: AnswerFacts = { version, about: 'clip', names };
  const read = readDiffusion(text, facts);
  const diffusion = otherText === undefined || readDiffusion(otherText, facts) === read ? read : null;
  const answer = answerAlone(said, facts);
  // After a yes that left it open, the choice alone is enough: where nothing else is said.
  const isChoice = agreed && diffusion !== null && isChoiceAlone(text, facts);
  const isYes = answer === 'yes' || (isChoice && answerOf(said, facts, 'oui\n') === 'yes');
  const purpose = 'CLIP_APPROVAL';
  if (isYes) return { purpose, act: diffusion ? { kind: 'approve-clip', question, diffusion } : { kind: 'agree-to-clip', question } };
  const no: Understood = answer === 'no' ? { purpose, act: { kind: 'change-clip', question } } : { purpose };
  return answeredWith(said, facts, no, { purpose, ask: 'clip' });
};

const answerToIntroduction = (said: Said, question: string): Understood => {
  const purpose = 'INTRODUCTION';
  const facts: AnswerFacts = { about: 'introduction', names: said.names };
  const answer = answerAlone(said, facts);
  if (answer === 'yes') return { purpose, act: { kind: 'agree-to-introduction', question } };
  const no: Understood = answer === 'no' ? { purpose, act: { kind: 'decline-introduction', question } } : { purpose };
  return answeredWith(said, facts, no, { purpose, ask: 'introduction' });
};

/** The whole profile, as an answer to which part names it: beside any other word it may be the beginning of something else. */
const theWhole =
  /^(?:tout(?: (?:mon|le) profil)?|(?:(?:mon|le) )?profil (?:entier|complet)|all(?: of (?:it|my profile)| my profile)?|everything|(?:my |the )?(?:whole|entire) profile)(?: (?:merci(?: beaucoup)?|svp|s'il vous plait|please|thanks|thank you))?$/;

const partToRestrict = ({ text, otherText, names, hasDocument }: Said, question: string): OneAct | undefined => {
  const named = readElements(text, names);
  const isSame = otherText === undefined || JSON.stringify(readElements(otherText, names)) === JSON.stringify(named);
  if (named && isSame && !hasDocument) return { kind: 'restrict', elements: named, question };
  const request = readRequest('', text);
  if (request.kind === 'restrict') return { ...request, question };
  const isWhole = [text, otherText ?? text].every((form) => isSaidWithNothingElse(form, theWhole, names));
  return isWhole ? { kind: 'restrict', elements: null, question } : undefined;
};

const answerToRestriction = (said: Said, question: string): Understood => {
  const purpose = 'RESTRICTION';
  const { text, otherText } = said;
  const alone = { ...said, text: withoutClaims(text), ...(otherText === undefined ? {} : { otherText: withoutClaims(otherText) }) };
  const act = partToRestrict(alone, question);
  if (act) return also(rightBeside(text) ?? (alone.text === text ? undefined : claim(null)), { purpose, act });
  if (answerOf(said, {}) === 'yes') return { purpose, act: { kind: 'restrict', elements: null, question } };
  // Neither a part nor the whole: a right over data, or the release, may be what it asks for.
  const beside = requestIn(said);
  return beside.purpose === 'RIGHTS' || beside.purpose === 'IMAGE_RELEASE' ? beside : { purpose };
};

/** A letter to the other one of a thread is passed on, whatever it says; from a candidate a plain stop ends the thread (N3). */
const letterToContact = (
  { text, hasDocument = false, names, sent = [] }: Said,
  { contact, side }: Extract<Asked, { about: 'contact' }>,
): Understood => {
  const purpose = 'CONTACT';
  // No letter is this long, history and all: looking for our own lines in it would hold everybody up (fault D04).
  if (text.length > limits.letterText) return { purpose, ask: 'contact' };
  const { text: said } = letterText(text, { names, email: '@', inPlaceOfAddress: '', sent });
  if (said === '') return { purpose, ask: 'contact' };
  const ends = side === 'CANDIDATE' && !hasDocument && isStop(said);
  return { purpose, act: ends ? { kind: 'stop-contact', contact } : { kind: 'write-to-contact', contact, withFile: hasDocument } };
};

/** What an answer to one of our questions says. */
export const understandAnswer = (said: Said, asked: Asked): Understood => {
  if (asked.about === 'clip') return answerToClip(said, asked);
  if (asked.about === 'contact') return letterToContact(said, asked);
  if (asked.about === 'introduction') return answerToIntroduction(said, asked.question);
  // Asked which right, or what about: the answer is a request like any other.
  if (asked.about !== 'restriction') return understandRequest(said, asked.about === 'rights');
  return answerToRestriction(said, asked.question);
};

/** What both forms of a message say of it; where they differ, it is asked. */
const releaseTaken = (subject: string, text: string, otherText: string | undefined): ReleaseWithdrawal => {
  const taken = readReleaseWithdrawal(subject, text);
  return otherText === undefined || readReleaseWithdrawal(subject, otherText) === taken ? taken : 'unclear';
};

/** What a candidate's mail to one of our mailboxes asks for. A request over data is honoured wherever it was sent (G1). */
export const understandRequest = ({ subject, text, otherText }: Said, isRightsMailbox: boolean): Understood => {
  const request = readRequest(subject, text);
  const taken = releaseTaken(subject, text, otherText);
  const claimed = request.kind === 'rights' ? claim(request.right) : undefined;
  if (taken === 'withdraw') return also(claimed, { purpose: 'IMAGE_RELEASE', act: { kind: 'withdraw-release' } });
  if (taken === 'unclear' && request.kind === 'other') return { purpose: 'IMAGE_RELEASE', ask: 'release' };
  if (request.kind === 'restrict') return also(rightBeside(text), { purpose: 'RESTRICTION', act: { ...request, question: null } });
  if (request.kind === 'restrict-unclear') return also(rightBeside(text), { purpose: 'RESTRICTION', ask: 'restriction' });
  if (claimed) return claimed;
  if (isRightsMailbox) return claim(null);
  return request.kind === 'preview' ? { purpose: 'PREVIEW', act: { kind: 'preview' } } : { purpose: 'OTHER' };
};
