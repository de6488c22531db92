import { later } from '../platform/clock.ts';
import { defineJob, defineTick, enqueue } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { YouTubeTrouble } from '../platform/youtube/youtube-trouble.ts';
import { beginLeaving, holdPlace, noteTrouble } from './change-place.ts';
import type { PlaceTrouble } from './clip-place.entity.ts';
import { type PlaceFacts, placeFacts, wantedOf } from './place-facts.ts';
import { settleVideo } from './settle-video.ts';
import type { Wanted } from './wanted-place.ts';

/** Looked at again when a host would not do what it was asked, over and above the job's own tries. */
const again = { minutes: 15 };

const tellTrouble = (services: Services, em: Em, id: string, trouble: PlaceTrouble): Promise<void> =>
  em.transactional(async (tx) => {
    const now = services.clock.now();
    await noteTrouble(tx, await holdPlace(tx, id), trouble, later(now, again), now);
  });

/** Another medium is emptied by people: they are asked, in time. */
const settleByHand = (em: Em, { place }: PlaceFacts, wanted: Wanted, now: Date): Promise<void> =>
  em.transactional(async (tx) => {
    const held = await holdPlace(tx, place.id);
    if ('leave' in wanted) await beginLeaving(tx, held, { because: wanted.leave, dueAt: wanted.by }, now);
    else held.nextLookAt = wanted.until;
  });

/**
 * Brings one place outside to what it ought to be now. Enqueued by the database itself in whichever transaction changes that (see the migration), by what staff do, and by the
 * watch below; those of one place run one after the other.
 */
export const settlePlace = defineJob<{ placeId: string }>({
  name: 'settle-place',
  async run({ placeId }, { services, now, signal }) {
    const em = services.orm.em.fork();
    const facts = await placeFacts(em, placeId, now);
    if (!facts || facts.place.state === 'REMOVED') return;
    const wanted = wantedOf(facts, services.settings, now);
    if (facts.place.kind === 'OTHER') return settleByHand(em, facts, wanted, now);
    if (!services.youTube) return tellTrouble(services, em, placeId, 'NOT_CONFIGURED');
    try {
      await settleVideo(services, services.youTube, em, facts, wanted, signal);
    } catch (error) {
      if (error instanceof YouTubeTrouble && !signal.aborted) await tellTrouble(services, services.orm.em.fork(), placeId, error.code);
      throw error;
    }
  },
});

/** In the caller's transaction. */
export const settleSoon = (em: Em, placeId: string): Promise<void> =>
  enqueue(em, settlePlace, { placeId }, { key: `settle-place ${placeId}`, queue: `place ${placeId}` });

/** What falls due by the clock: the removal ahead of a release's end (A2), the look for drift (D4), the next try. */
export const watchPlaces = defineTick({
  name: 'watch-places',
  everySeconds: 20,
  async run({ services: { orm }, now }) {
    const em = orm.em.fork();
    const due = await em.execute<{ id: string }[]>(
      `select id from clip_place where state <> 'REMOVED' and next_look_at <= ? order by next_look_at limit 500`,
      [now],
    );
    for (const { id } of due)
      await em.transactional(async (tx) => {
        // Not again at each beat while its job waits.
        await tx.execute(`update clip_place set next_look_at = ? where id = ? and state <> 'REMOVED' and kind = 'YOUTUBE'`, [
          later(now, again),
          id,
        ]);
        await settleSoon(tx, id);
      });
  },
});
