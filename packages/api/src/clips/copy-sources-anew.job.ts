import { LockMode } from '@mikro-orm/core';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { holdingSql } from '../image-releases/release-holds.ts';
import { announce } from '../platform/events.ts';
import { defineTick, enqueue } from '../platform/jobs/jobs.ts';
import type { Services } from '../platform/services.ts';
import { checkSource } from './check-source.job.ts';
import { ClipSource } from './clip-source.entity.ts';
import { forgetCopies } from './forget-copies.job.ts';
import { copiesOf, noCopies } from './source-copies.ts';

const copyAnew = ({ orm }: Services, id: string, now: Date): Promise<void> =>
  orm.em.fork().transactional(async (tx) => {
    const source = await tx.findOne(ClipSource, { id, state: 'READY' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const release = source && (await imageReleaseOf(tx, source.candidate.id, now));
    if (!release || release.image === source.showsImage) return;
    const keys = copiesOf(source);
    Object.assign(source, { state: 'CHECKING', checkProgress: 0, ...noCopies, showsImage: false });
    await tx.flush();
    await enqueue(tx, forgetCopies, { keys });
    await enqueue(tx, checkSource, { sourceId: id });
    await announce(tx, 'source-changed', id);
  });

/** What the studio shows of a video is made anew when its release changes: its sound drawn under voice alone, its picture again once that is given (A1). Until then it is not shown at all. */
export const copySourcesAnew = defineTick({
  name: 'copy-sources-anew',
  everySeconds: 15,
  async run({ services, now }) {
    const due = await services.orm.em.fork().execute<{ id: string }[]>(
      `select s.id from clip_source s join image_release r on r.candidate_id = s.candidate_id
       where s.state = 'READY' and s.store_key is not null and (s.facts->>'hasVideo')::boolean and r.image <> s.shows_image and ${holdingSql('r')}
       order by s.sent_at limit 50`,
      [now, now, now],
    );
    for (const { id } of due) await copyAnew(services, id, now);
  },
});
