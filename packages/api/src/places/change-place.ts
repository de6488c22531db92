import { LockMode } from '@mikro-orm/core';
import type { Em } from '../platform/orm/orm.ts';
import type { RegisterReference } from '../platform/register/append.ts';
import { announceElements } from '../profiles/announce-profile.ts';
import { ClipPlace, type LeavingReason, type PlaceAudience, type PlaceTrouble } from './clip-place.entity.ts';
import { mayBecome } from './place-life.ts';
import { registerPlace } from './register-place.ts';

const service: RegisterReference = { kind: 'service' };

/** The place as it stands, held until the transaction ends. */
export const holdPlace = async (tx: Em, id: string): Promise<ClipPlace> => {
  const place = await tx.findOneOrFail(ClipPlace, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  await tx.populate(place, ['profile', 'placement']);
  return place;
};

const changed = (tx: Em, { profile }: ClipPlace): Promise<void> => announceElements(tx, profile, ['CLIP']);

export type Leaving = { because: LeavingReason; dueAt: Date | null; by?: RegisterReference };

/** From here on it is being taken back. Asked for again, nothing changes. */
export const beginLeaving = async (tx: Em, place: ClipPlace, { because, dueAt, by = service }: Leaving, now: Date): Promise<void> => {
  if (!mayBecome(place.state, 'LEAVING')) return;
  tx.assign(place, { state: 'LEAVING', leavingSince: now, leavingReason: because, dueAt, nextLookAt: place.kind === 'OTHER' ? null : now });
  await tx.flush();
  await registerPlace(tx, place, 'clip-place-removal-asked', by, now, {
    because: because.toLowerCase(),
    due: dueAt?.toISOString() ?? null,
  });
  await changed(tx, place);
};

/** What says that it is gone: the host's own answer, or what a person found. */
export type RemovalProof = { by?: RegisterReference; text: string; url?: string | null; isHosts: boolean };

/** Gone, and proved so (C5). What the host did of itself stays for staff to read. */
export const finishLeaving = async (
  tx: Em,
  place: ClipPlace,
  { by = service, text, url, isHosts }: RemovalProof,
  now: Date,
): Promise<void> => {
  if (!mayBecome(place.state, 'REMOVED')) return;
  const isToldStaff = place.trouble === 'GONE' || place.trouble === 'REFUSED' || place.trouble?.endsWith('_DRIFTED');
  const removalEntryId = await registerPlace(tx, place, 'clip-place-removed', by, now, {
    because: place.leavingReason?.toLowerCase() ?? null,
    from: place.since?.toISOString() ?? null,
    proof: text,
    proofAddress: url ?? null,
  });
  tx.assign(place, {
    state: 'REMOVED',
    removedAt: now,
    removalEntryId,
    nextLookAt: null,
    audience: 'NOBODY',
    // Nothing leads to what a person was who is erased (G4).
    ...(place.profile.state === 'ERASED' ? { url: null } : {}),
    ...(isHosts ? {} : { proof: text, proofUrl: url ?? null }),
    ...(isToldStaff ? {} : { trouble: null, troubleSince: null }),
  });
  await tx.flush();
  await changed(tx, place);
};

/** Read back from the host: this is who sees it (D4). `lookAgainAt`: when it is read again. */
export const proveAudience = async (tx: Em, place: ClipPlace, audience: PlaceAudience, lookAgainAt: Date, now: Date): Promise<void> => {
  // Taken back while the host was asked: what was found there brings it back no more (C5).
  if (place.state !== 'SHOWN' && !mayBecome(place.state, 'SHOWN')) return;
  const before = place.audience;
  const isFirst = mayBecome(place.state, 'SHOWN');
  const isDrift = place.trouble?.endsWith('_DRIFTED') === true;
  tx.assign(place, {
    state: 'SHOWN',
    audience,
    provedAt: now,
    nextLookAt: lookAgainAt,
    ...(isFirst ? { since: now } : {}),
    ...(isDrift ? {} : { trouble: null, troubleSince: null }),
  });
  await tx.flush();
  if (isFirst) await registerPlace(tx, place, 'clip-place-shown', service, now, { audience: audience.toLowerCase() });
  else if (before !== audience)
    await registerPlace(tx, place, 'clip-place-audience-changed', service, now, {
      before: before.toLowerCase(),
      audience: audience.toLowerCase(),
    });
  if (isFirst || before !== audience) await changed(tx, place);
};

/** The host had changed what we put there: registered, told to staff, and then put right. */
export const noteDrift = async (
  tx: Em,
  place: ClipPlace,
  trouble: Extract<PlaceTrouble, 'AUDIENCE_DRIFTED' | 'WORDS_DRIFTED' | 'GONE'>,
  found: string,
  now: Date,
): Promise<void> => {
  tx.assign(place, { trouble, troubleSince: now });
  await tx.flush();
  await registerPlace(tx, place, 'clip-place-drifted', service, now, { what: trouble.toLowerCase(), found });
};

/** Told to staff, once, until it is over; tried again by itself meanwhile. */
export const noteTrouble = async (tx: Em, place: ClipPlace, trouble: PlaceTrouble, lookAgainAt: Date, now: Date): Promise<void> => {
  tx.assign(place, { trouble, troubleSince: place.trouble === trouble ? (place.troubleSince ?? now) : now, nextLookAt: lookAgainAt });
  await tx.flush();
};
