import { findIdentityLeaks } from '@jobprod/shared/identity-leaks/find-identity-leaks';
import type { FindingKind } from '@jobprod/shared/identity-leaks/finding';
import { nothingKnown } from '@jobprod/shared/identity-leaks/known-identity';
import { limits } from '@jobprod/shared/limits';
import { lineOf, textOf } from '../platform/graphql/text.ts';
import { Refusal } from '../platform/refusal.ts';
import type { ContractKind } from '../profiles/profile-elements.ts';

export type CardOffer = { role: string; place: string; contractKind: ContractKind };

/** What a company says of itself in the space, beside its name, city and main activity (N4). */
export type CardContent = { description: string; offers: readonly CardOffer[]; places: readonly string[]; pictureId: string | null };

/** The ways to reach somebody, whoever they belong to. */
const ways: readonly FindingKind[] = ['email', 'phone', 'link', 'handle', 'address'];

/** Of a person they may be a word or a brand, and an editor decides; on a card they are a way in (N5). */
const evenUncertain: readonly FindingKind[] = ['link', 'handle', 'address'];

/** Whatever in a text would let its reader reach the company without JobProd (N5): addresses of either kind, numbers, links, accounts elsewhere. A street with its number is one, with or without its town. */
export const contactDetailsIn = (text: string): string | undefined =>
  findIdentityLeaks(text, nothingKnown).find(
    ({ kind, severity }) => ways.includes(kind) && (severity === 'block' || evenUncertain.includes(kind)),
  )?.excerpt;

const refuseContactDetails = (text: string, path: readonly string[]): void => {
  const excerpt = contactDetailsIn(text);
  if (excerpt !== undefined) throw new Refusal('CONTACT_DETAILS', { excerpt }, path);
};

type Said = { description: string; offers: readonly CardOffer[]; places: readonly string[] };

/** A card in bounded, normal form; refused where any of its words holds a way to reach the company. */
export const cardWordsOf = ({ description, offers, places }: Said): Omit<CardContent, 'pictureId'> => {
  if (offers.length > limits.cardOffers) throw new Refusal('INVALID_INPUT', { detail: 'offers' }, ['offers']);
  if (places.length > limits.places) throw new Refusal('INVALID_INPUT', { detail: 'places' }, ['places']);
  const words = {
    description: textOf(description, limits.profileSummary, ['description']),
    offers: offers.map(({ role, place, contractKind }, index) => ({
      role: lineOf(role, limits.shortText, ['offers', String(index), 'role']),
      place: lineOf(place, limits.shortText, ['offers', String(index), 'place']),
      contractKind,
    })),
    places: places.map((place, index) => lineOf(place, limits.profileWord, ['places', String(index)])),
  };
  refuseContactDetails(words.description, ['description']);
  for (const [index, { role, place }] of words.offers.entries()) {
    refuseContactDetails(role, ['offers', String(index), 'role']);
    refuseContactDetails(place, ['offers', String(index), 'place']);
  }
  for (const [index, place] of words.places.entries()) refuseContactDetails(place, ['places', String(index)]);
  return words;
};
