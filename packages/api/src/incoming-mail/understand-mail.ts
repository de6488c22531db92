import { limits } from '@jobprod/shared/limits';
import { type AnswerFacts, readAnswer, readDiffusion } from '@jobprod/shared/mail-reading/read-answer';
import { readReleaseWithdrawal } from '@jobprod/shared/mail-reading/read-release-withdrawal';
import { readRequest } from '@jobprod/shared/mail-reading/read-request';
import type { Asked } from './asked-by-mail.ts';
import type { MailAct } from './mail-act.ts';
import type { MailPurpose } from './mail-life.ts';

/** What is asked back where a mail is unclear: the one question that settles it. */
export type Settling = 'clip' | 'introduction' | 'restriction';
export type Understood = { purpose: MailPurpose; act?: MailAct; ask?: Settling | 'release' };
type Said = { subject: string; text: string; names: readonly string[] };

const answerToClip = ({ text, names }: Said, { question, version, agreed }: Extract<Asked, { about: 'clip' }>): Understood => {
  const facts: AnswerFacts = { names, version };
  const diffusion = readDiffusion(text);
  const answer = readAnswer(text, facts);
  // After a yes that left it open, the choice alone is enough: where nothing else is said.
  const isYes = answer === 'yes' || (agreed && diffusion !== null && readAnswer(`oui\n${text}`, facts) === 'yes');
  const purpose = 'CLIP_APPROVAL';
  if (isYes) return { purpose, act: diffusion ? { kind: 'approve-clip', question, diffusion } : { kind: 'agree-to-clip', question } };
  return answer === 'no'
    ? { purpose, act: { kind: 'change-clip', question, comment: text.slice(0, limits.longText) } }
    : { purpose, ask: 'clip' };
};

const answerToIntroduction = ({ text, names }: Said, question: string): Understood => {
  const purpose = 'INTRODUCTION';
  const answer = readAnswer(text, { names });
  if (answer === 'unclear') return { purpose, ask: 'introduction' };
  return { purpose, act: { kind: answer === 'yes' ? 'agree-to-introduction' : 'decline-introduction', question } };
};

const answerToRestriction = ({ text, names }: Said, question: string): Understood => {
  const purpose = 'RESTRICTION';
  const request = readRequest('', text);
  if (request.kind === 'restrict') return { purpose, act: { ...request, question } };
  if (readAnswer(text, { names }) === 'yes' || /^\s*tout\b|^\s*(?:all|everything)\b/i.test(text))
    return { purpose, act: { kind: 'restrict', elements: null, question } };
  return { purpose };
};

/** What an answer to one of our questions says. */
export const understandAnswer = (said: Said, asked: Asked): Understood => {
  if (asked.about === 'clip') return answerToClip(said, asked);
  return asked.about === 'introduction' ? answerToIntroduction(said, asked.question) : answerToRestriction(said, asked.question);
};

/** What a candidate's mail to one of our mailboxes asks for. A request over data is honoured wherever it was sent (G1). */
export const understandRequest = ({ subject, text }: Said, isRightsMailbox: boolean): Understood => {
  const request = readRequest(subject, text);
  const taken = readReleaseWithdrawal(subject, text);
  if (taken === 'withdraw') return { purpose: 'IMAGE_RELEASE', act: { kind: 'withdraw-release', alsoRights: request.kind === 'rights' } };
  if (taken === 'unclear' && request.kind === 'other') return { purpose: 'IMAGE_RELEASE', ask: 'release' };
  if (request.kind === 'restrict') return { purpose: 'RESTRICTION', act: { ...request, question: null } };
  if (request.kind === 'restrict-unclear') return { purpose: 'RESTRICTION', ask: 'restriction' };
  if (request.kind === 'rights' || isRightsMailbox) return { purpose: 'RIGHTS', act: { kind: 'rights' } };
  return request.kind === 'preview' ? { purpose: 'PREVIEW', act: { kind: 'preview' } } : { purpose: 'OTHER' };
};
