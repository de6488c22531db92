import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { Company } from '../companies/company.entity.ts';
import { managesCompany } from '../companies/company-visibility.ts';
import { holdMembership } from '../companies/membership.ts';
import { newId } from '../platform/ids.ts';
import { type Mail, queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterFact } from '../platform/register/append.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { type CardContent, cardWordsOf } from './card-content.ts';
import { type CardState, mayBecome } from './card-life.ts';
import { CardPicture, CompanyCard } from './company-card.entity.ts';
import { cardPresentedMail, cardSentBackMail } from './company-space.mail.ts';

const perHour = { limit: 120, minutes: 60 };

/** The company's card, held; made when its people first write it. */
const holdCard = async (tx: Em, companyId: string): Promise<CompanyCard | null> =>
  tx.findOne(CompanyCard, { company: companyId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

const become = (card: CompanyCard, state: CardState): void => {
  if (!mayBecome(card.state, state)) throw new Refusal('NOT_POSSIBLE_NOW');
  card.state = state;
};

const register = (tx: Em, card: CompanyCard, { type, by, at, payload }: Pick<RegisterFact, 'type' | 'by' | 'at' | 'payload'>) =>
  append(tx, {
    register: 'communications',
    type,
    at,
    by,
    about: { kind: 'company-card', id: card.id },
    parties: [card.company.id],
    payload,
  });

/** Who handed it in learns what became of it, unless they have left meanwhile. */
const tell = async (tx: Em, { submittedById }: CompanyCard, mailTo: (account: Account) => Mail, now: Date): Promise<void> => {
  const account = submittedById ? await tx.findOne(Account, { id: submittedById, closedAt: null }) : null;
  if (account) await queueMail(tx, mailTo(account), now);
};

export type CardInput = Omit<CardContent, 'pictureId'> & { pictureId: string | null };

/** Writes the company's card, as a draft: what invited candidates read stays as it is until staff let the new one through. */
export const saveCard = async ({ em, viewer, now }: Context, companyId: string, { pictureId, ...said }: CardInput): Promise<Company> => {
  if (!managesCompany(viewer, companyId)) throw notFound();
  const draft: CardContent = { ...cardWordsOf(said), pictureId };
  await throttle(em, `cards of ${companyId}`, perHour, now);
  try {
    return await em.transactional(async (tx) => {
      if (!(await holdMembership(tx, companyId))) throw new Refusal('COMPANY_NOT_ACTIVE');
      if (pictureId && (await tx.count(CardPicture, { id: pictureId, company: companyId })) === 0)
        throw new Refusal('INVALID_INPUT', { detail: 'picture' }, ['pictureId']);
      const card = await holdCard(tx, companyId);
      if (card) {
        become(card, 'DRAFT');
        card.draft = draft;
      } else tx.persist(tx.create(CompanyCard, { id: newId(), company: companyId, draft, state: 'DRAFT', version: 0 }));
      await tx.flush();
      return tx.findOneOrFail(Company, { id: companyId });
    });
  } catch (error) {
    // Two of its people wrote the first one at once.
    if (error instanceof UniqueConstraintViolationException) throw new Refusal('NOT_POSSIBLE_NOW');
    throw error;
  }
};

/** Hands the draft in: staff look at it before any candidate does. */
export const submitCard = ({ em, viewer, now }: Context, companyId: string): Promise<Company> =>
  em.transactional(async (tx) => {
    const card = managesCompany(viewer, companyId) ? await holdCard(tx, companyId) : null;
    if (!card) throw notFound();
    if (card.draft.description === '') throw new Refusal('INVALID_INPUT', { detail: 'description' }, ['description']);
    become(card, 'SUBMITTED');
    tx.assign(card, { submittedAt: now, submittedById: viewer.kind === 'recruiter' ? viewer.accountId : null, reason: null });
    await tx.flush();
    await register(tx, card, { type: 'company-card-submitted', by: referenceOf(viewer), at: now, payload: {} });
    return tx.findOneOrFail(Company, { id: companyId });
  });

/** Lets the card that was handed in be read by invited candidates, looked through once more (N4, N5): the one that was looked at, and none handed in since. */
export const presentCompany = ({ em, viewer, now, services }: Context, companyId: string, lookedAt: Date): Promise<Company> =>
  em.transactional(async (tx) => {
    if (!(await holdMembership(tx, companyId))) throw new Refusal('COMPANY_NOT_ACTIVE');
    const card = await holdCard(tx, companyId);
    if (!card) throw notFound();
    if (card.submittedAt?.getTime() !== lookedAt.getTime()) throw new Refusal('NOT_POSSIBLE_NOW');
    become(card, 'PRESENTED');
    const picture = card.draft.pictureId ? await tx.findOne(CardPicture, { id: card.draft.pictureId }) : null;
    const shown: CardContent = { ...cardWordsOf(card.draft), pictureId: picture?.id ?? null };
    tx.assign(card, {
      shown,
      shownAt: now,
      version: card.version + 1,
      reason: null,
    });
    await tx.flush();
    await register(tx, card, {
      type: 'company-presented',
      by: referenceOf(viewer),
      at: now,
      // Word for word, and the picture by its digest: what each showing of this version showed.
      payload: {
        version: card.version,
        description: shown.description,
        offers: shown.offers.map((offer) => ({ ...offer })),
        places: [...shown.places],
        picture: picture?.storeKey ?? null,
      },
    });
    await tell(tx, card, (account) => cardPresentedMail(account, services.settings.origin), now);
    return tx.findOneOrFail(Company, { id: companyId });
  });

/** What was handed in is sent back by its instant alone; without one, what is shown is meant. */
const isWhatWasLookedAt = ({ state, submittedAt }: CompanyCard, lookedAt: Date | null): boolean =>
  lookedAt ? state === 'SUBMITTED' && submittedAt?.getTime() === lookedAt.getTime() : state !== 'SUBMITTED';

/**
 * Sends a card that was handed in back to its people, with the reason: what invited candidates read before stays. Of one that was not handed in, what is shown is taken off: from then on no
 * candidate reads it. `lookedAt`: when the one to send back was handed in; null for the shown one. What was handed in or taken up again since was not looked at, and both stay.
 */
export const withdrawPresentation = (
  { em, viewer, now, services }: Context,
  companyId: string,
  reason: string,
  lookedAt: Date | null,
): Promise<Company> =>
  em.transactional(async (tx) => {
    const isMember = await holdMembership(tx, companyId);
    const card = await holdCard(tx, companyId);
    if (!card) throw notFound();
    const isSentBack = card.state === 'SUBMITTED';
    if (!isWhatWasLookedAt(card, lookedAt)) throw new Refusal('NOT_POSSIBLE_NOW');
    if (card.state === 'WITHDRAWN' && !card.shown) throw new Refusal('NOT_POSSIBLE_NOW');
    become(card, 'WITHDRAWN');
    tx.assign(card, isSentBack ? { reason } : { shown: null, shownAt: null, reason });
    await tx.flush();
    const type = isSentBack ? 'company-card-sent-back' : 'company-presentation-withdrawn';
    await register(tx, card, { type, by: referenceOf(viewer), at: now, payload: { reason } });
    const back = { reason, isStillShown: card.shown != null, origin: services.settings.origin };
    if (isMember) await tell(tx, card, (account) => cardSentBackMail(account, back), now);
    return tx.findOneOrFail(Company, { id: companyId });
  });
