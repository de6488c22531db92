import type { FactName } from '@jobprod/shared/register-facts';
import type { JsonValue } from '@jobprod/shared/strict-json';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import type { ClipPlace } from './clip-place.entity.ts';

type PlaceFact = Extract<FactName, `clip-place-${string}`>;

/** What happened to a place outside, for the register (C5). In the fact's transaction; the place's profile and placement are loaded. */
export const registerPlace = (
  em: Em,
  { id, kind, medium, url, profile, placement }: ClipPlace,
  type: PlaceFact,
  by: RegisterReference,
  at: Date,
  more: { [key: string]: JsonValue } = {},
): Promise<string> =>
  append(em, {
    register: 'communications',
    type,
    at,
    by,
    about: { kind: 'clip-version', id: placement.clipVersionId },
    parties: [profile.candidateId],
    payload: { place: id, placement: placement.id, medium: kind === 'YOUTUBE' ? 'YouTube' : (medium ?? ''), address: url ?? null, ...more },
  });
