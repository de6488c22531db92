import { limits } from '@jobprod/shared/limits';
import { isAddedTo } from '@jobprod/shared/mail-reading/added-to-history';
import { plain } from '@jobprod/shared/mail-reading/plain-words';
import { type AnswerFacts, isChoiceAlone, type MailAnswer, readAnswer, readDiffusion } from '@jobprod/shared/mail-reading/read-answer';
import { type ReleaseWithdrawal, readReleaseWithdrawal } from '@jobprod/shared/mail-reading/read-release-withdrawal';
import { readRequest } from '@jobprod/shared/mail-reading/read-request';
import type { Asked } from './asked-by-mail.ts';
import type { MailAct } from './mail-act.ts';
import type { MailPurpose } from './mail-life.ts';
import type { Settling } from './mail-question.entity.ts';

export type Understood = { purpose: MailPurpose; act?: MailAct; ask?: Settling | 'release' };
export type Said = {
  subject: string;
  text: string;
  otherText?: string | undefined;
  hasDocument?: boolean;
  names: readonly string[];
  /** What stands below or is quoted, and the mails of ours that it may show. */
  history?: readonly string[];
  sent?: readonly string[];
  /** The subjects of those mails: another one was written by the writer of the answer. */
  subjects?: readonly string[];
};

const answers =
  /^\s*(?:\[(?:externe?|external|ext)\]\s*)?(?:(?:re|ré|rép|réf|aw|sv|antw)(?:\s?\[\d+\])?\s*:\s*(?:\[(?:externe?|external|ext)\]\s*)?)*/i;
const wordsOf = (subject: string): string => (plain(subject).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** A subject that is not ours, or passes somebody else's message on, makes a yes beneath it unclear, unless it is empty or itself a yes. */
const subjectDoubts = ({ subject, subjects, names }: Said, facts: AnswerFacts): boolean => {
  if (/^\s*(?:tr|fwd?|i)\s*:/i.test(subject)) return true;
  const said = subject.replace(answers, '').trim();
  const isOurs = subjects?.some((one) => wordsOf(one.slice(0, 300)) === wordsOf(said)) ?? false;
  return said !== '' && !isOurs && readAnswer(said, { names, ...facts }) !== 'yes';
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

const answerToClip = (said: Said, { question, version, agreed }: Extract<Asked, { about: 'clip' }>): Understood => {
  const { text, otherText, names } = said;
  const facts: AnswerFacts = { version, about: 'clip', names };
  const read = readDiffusion(text, facts);
  const diffusion = otherText === undefined || readDiffusion(otherText, facts) === read ? read : null;
  const answer = answerOf(said, facts);
  // After a yes that left it open, the choice alone is enough: where nothing else is said.
  const isChoice = agreed && diffusion !== null && isChoiceAlone(text, facts);
  const isYes = answer === 'yes' || (isChoice && answerOf(said, facts, 'oui\n') === 'yes');
  const purpose = 'CLIP_APPROVAL';
  if (isYes) return { purpose, act: diffusion ? { kind: 'approve-clip', question, diffusion } : { kind: 'agree-to-clip', question } };
  return answer === 'no'
    ? { purpose, act: { kind: 'change-clip', question, comment: text.slice(0, limits.longText) } }
    : { purpose, ask: 'clip' };
};

const answerToIntroduction = (said: Said, question: string): Understood => {
  const purpose = 'INTRODUCTION';
  const answer = answerOf(said, { about: 'introduction' });
  if (answer === 'unclear') return { purpose, ask: 'introduction' };
  return { purpose, act: { kind: answer === 'yes' ? 'agree-to-introduction' : 'decline-introduction', question } };
};

const answerToRestriction = (said: Said, question: string): Understood => {
  const purpose = 'RESTRICTION';
  const { text } = said;
  const request = readRequest('', text);
  if (request.kind === 'restrict') return { purpose, act: { ...request, question } };
  if (answerOf(said, {}) === 'yes' || /^\s*tout\b|^\s*(?:all|everything)\b/i.test(text))
    return { purpose, act: { kind: 'restrict', elements: null, question } };
  return { purpose };
};

/** What an answer to one of our questions says. */
export const understandAnswer = (said: Said, asked: Asked): Understood => {
  if (asked.about === 'clip') return answerToClip(said, asked);
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
  if (taken === 'withdraw') return { purpose: 'IMAGE_RELEASE', act: { kind: 'withdraw-release', alsoRights: request.kind === 'rights' } };
  if (taken === 'unclear' && request.kind === 'other') return { purpose: 'IMAGE_RELEASE', ask: 'release' };
  if (request.kind === 'restrict') return { purpose: 'RESTRICTION', act: { ...request, question: null } };
  if (request.kind === 'restrict-unclear') return { purpose: 'RESTRICTION', ask: 'restriction' };
  if (request.kind === 'rights' || isRightsMailbox)
    return { purpose: 'RIGHTS', act: { kind: 'rights', right: request.kind === 'rights' ? request.right : null } };
  return request.kind === 'preview' ? { purpose: 'PREVIEW', act: { kind: 'preview' } } : { purpose: 'OTHER' };
};
