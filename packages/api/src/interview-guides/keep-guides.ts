import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { GuideFamily, GuideQuestion } from './guide.entity.ts';
import { questionText } from './question-text.ts';

export type FamilyNames = { nameFr: string; nameEn: string };
export type QuestionTexts = { textFr: string; textEn: string };

const namesOf = ({ nameFr, nameEn }: FamilyNames): FamilyNames => ({
  nameFr: lineOf(nameFr, limits.profileWord, ['nameFr']),
  nameEn: lineOf(nameEn, limits.profileWord, ['nameEn']),
});

export const offeredFamilies = (em: Em): Promise<GuideFamily[]> =>
  em.find(GuideFamily, { retiredAt: null }, { orderBy: { place: 'asc', id: 'asc' } });

export const questionsOf = (em: Em, familyId: string): Promise<GuideQuestion[]> =>
  em.find(GuideQuestion, { family: familyId, retiredAt: null }, { orderBy: { place: 'asc', id: 'asc' } });

/** One change at a time to a family, so that places stay in order and bounds hold. */
const holdFamily = async (tx: Em, id: string): Promise<GuideFamily> => {
  const family = await tx.findOne(GuideFamily, { id, retiredAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!family) throw notFound();
  return family;
};

/** Begins a family, or gives one other names. */
export const saveFamily = ({ em }: Context, id: string | undefined, names: FamilyNames): Promise<GuideFamily> =>
  em.transactional(async (tx) => {
    if (id !== undefined) return Object.assign(await holdFamily(tx, id), namesOf(names));
    const before = await offeredFamilies(tx);
    if (before.length >= limits.guideFamilies) throw new Refusal('NOT_POSSIBLE_NOW');
    const family = tx.create(GuideFamily, { id: newId(), ...namesOf(names), place: (before.at(-1)?.place ?? 0) + 1 });
    await tx.persist(family).flush();
    return family;
  });

export const retireFamily = ({ em, now }: Context, id: string): Promise<GuideFamily> =>
  em.transactional(async (tx) => Object.assign(await holdFamily(tx, id), { retiredAt: now }));

/** Adds a question at the end of a family; or writes one anew: what was asked before under its old words keeps them. */
export const saveQuestion = (
  { em, viewer }: Context,
  familyId: string,
  questionId: string | undefined,
  { textFr, textEn }: QuestionTexts,
): Promise<GuideFamily> =>
  em.transactional(async (tx) => {
    const family = await holdFamily(tx, familyId);
    const texts = { textFr: questionText(textFr, 'textFr', viewer.language), textEn: questionText(textEn, 'textEn', viewer.language) };
    const questions = await questionsOf(tx, family.id);
    if (questionId !== undefined) {
      const question = questions.find(({ id }) => id === questionId);
      if (!question) throw notFound();
      Object.assign(question, texts);
      return family;
    }
    if (questions.length >= limits.guideQuestions) throw new Refusal('NOT_POSSIBLE_NOW');
    tx.create(GuideQuestion, { id: newId(), family, ...texts, place: (questions.at(-1)?.place ?? 0) + 1 });
    await tx.flush();
    return family;
  });

export const retireQuestion = ({ em, now }: Context, questionId: string): Promise<GuideFamily> =>
  em.transactional(async (tx) => {
    const question = await tx.findOne(GuideQuestion, { id: questionId, retiredAt: null });
    if (!question) throw notFound();
    const family = await holdFamily(tx, question.family.id);
    question.retiredAt = now;
    return family;
  });
