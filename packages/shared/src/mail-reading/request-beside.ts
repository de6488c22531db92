import { plain } from './plain-words.ts';
import { type AnswerFacts, readAnswer } from './read-answer.ts';
import { readReleaseWithdrawal } from './read-release-withdrawal.ts';
import { readRequest } from './read-request.ts';

/** Longer, no answer is read either. */
const longest = 5_000;
/** Shorter, nothing is asked for. */
const shortest = 8;

/** Said of the profile, or by the verb: which of the two diffusions a clip is to have says neither (C4). */
const restrictsMore = /\b(?:restreindre|restreign\w+|restreins|restrict(?:s|ing|ions?)?|profile?s?|pages?)\b/;
export const restrictsProfile = (text: string): boolean => restrictsMore.test(plain(text.slice(0, longest)));

/** What asks and takes something from it in the same breath may be part of the answer. */
const qualified =
  /\b(?:ne|pas|plus|jamais|rien|not|don't|no longer|never|mais|but|sauf|si|if|unless|except|oui|yes|ok|j'approuve|j'accepte)\b|\bn'/;
const data = /\b(?:donnees|data|rgpd|gdpr|cnil|compte|account|dossier|profil|profile)\b/;

const asksPlainly = (piece: string): boolean => piece.trim().length >= shortest && !qualified.test(plain(piece));
const isRequest = (piece: string, { about }: AnswerFacts): boolean => {
  if (!asksPlainly(piece)) return false;
  const { kind } = readRequest('', piece);
  if (kind === 'restrict') return about !== 'clip' || restrictsProfile(piece);
  return kind === 'rights' || readReleaseWithdrawal('', piece) === 'withdraw';
};
/** "I object" is an answer; "I object to the use of my data" is none. */
const isNo = (piece: string, facts: AnswerFacts): boolean => readAnswer(piece, facts) === 'no' && !data.test(plain(piece));

const piecesOf = (newest: string): string[] => newest.split(/(?<=[\n.,;!])/);

/** What is said without what plainly claims a right over data. */
export const withoutClaims = (newest: string): string =>
  newest.length > longest
    ? newest
    : piecesOf(newest)
        .filter((piece) => !(asksPlainly(piece) && readRequest('', piece).kind === 'rights'))
        .join('');

/**
 * An answer apart from what it asks for besides: `answer` without what plainly is a request, `lead` what stands before the first one, `requests` without what plainly
 * refuses.
 */
export const tellApart = (newest: string, facts: AnswerFacts): { answer: string; lead: string; requests: string } => {
  if (newest.length > longest) return { answer: newest, lead: newest, requests: newest };
  const pieces = piecesOf(newest).map((text) => ({ text, isNo: isNo(text, facts), isRequest: false }));
  for (const piece of pieces) piece.isRequest = !piece.isNo && isRequest(piece.text, facts);
  const first = pieces.findIndex((piece) => piece.isRequest);
  const together = (some: typeof pieces) => some.map(({ text }) => text).join('');
  return {
    answer: together(pieces.filter((piece) => !piece.isRequest)),
    lead: together(first === -1 ? pieces : pieces.slice(0, first)),
    requests: together(pieces.filter((piece) => !piece.isNo)),
  };
};

/** Said to the question that was asked. */
const answering = /\b(?:oui|non|yes|no(?! longer)|d'accord|(?:approuv|accept|refus|agree|approv|declin)\w*)\b/;
/** Left of an answer without its requests, it may say something to the question too. */
const mayAnswer = /\b(?:ok|pas|not|don't|titles?|titre|clip|video|entretien|interview|valide\w*)\b/;
/** Whether an answer that decides nothing speaks of the question at all: only then is it worth asking again. */
export const speaksToQuestion = (newest: string, facts: AnswerFacts): boolean =>
  answering.test(plain(newest.slice(0, longest))) || mayAnswer.test(plain(tellApart(newest, facts).answer.slice(0, longest)));
