import { limits } from '@jobprod/shared/limits';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { areDataOpenTo } from '../candidates/data-lock.ts';
import type { Clip } from '../clips/clip.entity.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { announce } from '../platform/events.ts';
import { lineOf } from '../platform/graphql/text.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { beginLeaving, finishLeaving, holdPlace } from './change-place.ts';
import { ClipPlace } from './clip-place.entity.ts';
import { mindsPlaces, takesBackFrom } from './place-access.ts';
import { settleSoon } from './settle-place.job.ts';

type Acts = (tx: Em, place: ClipPlace) => Promise<void>;

/** On a place that exists for the viewer; answers its clip. */
const onPlace = ({ em, viewer }: Context, id: string, act: Acts): Promise<Clip> =>
  em.transactional(async (tx) => {
    if ((await tx.count(ClipPlace, { id })) === 0) throw notFound();
    const place = await holdPlace(tx, id);
    const { clip } = await tx.findOneOrFail(ClipVersion, { id: place.placement.clipVersionId }, { populate: ['clip', 'clip.candidate'] });
    if (!areDataOpenTo(clip.candidate, viewer) || !takesBackFrom(clip, viewer)) throw notFound();
    await act(tx, place);
    await announce(tx, 'clip-changed', clip.id);
    return clip;
  });

/** Has a clip taken off a place outside: a video by itself, another medium by the staff whom it then waits for (C5). */
export const askPlaceRemoval = (context: Context, id: string): Promise<Clip> =>
  onPlace(context, id, async (tx, place) => {
    if (place.state === 'LEAVING' || place.state === 'REMOVED') throw new Refusal('NOT_POSSIBLE_NOW');
    await beginLeaving(tx, place, { because: 'ASKED', dueAt: null, by: referenceOf(context.viewer) }, context.now);
    if (place.kind === 'YOUTUBE') await settleSoon(tx, id);
  });

export type GivenProof = { proof: string; proofUrl: string | null };

/** Staff found it gone, and say what shows it (C5). Of a video the host itself is asked. */
export const confirmPlaceRemoval = (context: Context, id: string, { proof, proofUrl }: GivenProof): Promise<Clip> =>
  onPlace(context, id, async (tx, place) => {
    const { viewer, now } = context;
    if (!mindsPlaces(viewer)) throw notFound();
    if (place.kind !== 'OTHER' || place.state !== 'LEAVING') throw new Refusal('NOT_POSSIBLE_NOW');
    const text = lineOf(proof, limits.reason, ['proof']);
    const url = proofUrl?.trim() || null;
    if (url !== null && !(URL.canParse(url) && /^https?:/.test(url) && url.length <= limits.portfolioLink))
      throw new Refusal('INVALID_INPUT', { detail: 'proofUrl' }, ['proofUrl']);
    await finishLeaving(tx, place, { by: referenceOf(viewer), text, url, isHosts: false }, now);
  });

/** Someone has read what the host had done: it leaves the queue. What goes on failing comes back by itself. */
export const closePlaceTrouble = (context: Context, id: string): Promise<Clip> =>
  onPlace(context, id, async (tx, place) => {
    if (!mindsPlaces(context.viewer)) throw notFound();
    if (!place.trouble) throw new Refusal('NOT_POSSIBLE_NOW');
    tx.assign(place, { trouble: null, troubleSince: null });
    await tx.flush();
  });
