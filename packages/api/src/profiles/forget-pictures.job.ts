import { later } from '../platform/clock.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { PortfolioImage } from './portfolio-image.entity.ts';

/** Deletes pictures that no profile names, a day after they were sent: never saved, or taken out since. The file goes first, so that none is left without its row. */
export const forgetPictures = defineTick({
  name: 'forget-pictures',
  everySeconds: 3_600,
  async run({ services: { orm, media }, now, signal }) {
    const em = orm.em.fork();
    const unnamed = await em.execute<{ id: string; storeKey: string }[]>(
      `select i.id, i.store_key as "storeKey" from portfolio_image i join profile p on p.id = i.profile_id
       where i.taken_at <= ? and not p.portfolio @> jsonb_build_array(jsonb_build_object('image', jsonb_build_object('id', i.id))) limit 500`,
      [later(now, { days: -1 })],
    );
    for (const { id, storeKey } of unnamed) {
      if (signal.aborted) return;
      await media.renditions.remove(asMediaKey(storeKey));
      await em.nativeDelete(PortfolioImage, { id });
    }
  },
});
