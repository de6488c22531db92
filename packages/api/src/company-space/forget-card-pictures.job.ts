import { later } from '../platform/clock.ts';
import { eachApart } from '../platform/jobs/each-apart.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { CardPicture } from './company-card.entity.ts';

/** Deletes pictures that no card names, a day after they were sent. The file goes first, so that none is left without its row. */
export const forgetCardPictures = defineTick({
  name: 'forget-card-pictures',
  everySeconds: 3_600,
  run(run) {
    const { orm, media } = run.services;
    const em = orm.em.fork();
    return eachApart(run, {
      after: (id, size) =>
        em.execute<{ id: string }[]>(
          `select i.id from card_picture i left join company_card k on k.company_id = i.company_id
           where i.id > ? and i.taken_at <= ?
             and k.draft ->> 'pictureId' is distinct from i.id::text and k.shown ->> 'pictureId' is distinct from i.id::text order by i.id limit ?`,
          [id, later(run.now, { days: -1 }), size],
        ),
      async act(id) {
        const picture = await orm.em.fork().findOneOrFail(CardPicture, { id });
        await media.renditions.remove(asMediaKey(picture.storeKey));
        await em.nativeDelete(CardPicture, { id });
      },
      failed: 'a picture that no card names could not be deleted',
    });
  },
});
