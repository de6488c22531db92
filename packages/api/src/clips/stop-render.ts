import { announce } from '../platform/events.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Clip } from './clip.entity.ts';
import { ClipRender } from './clip-render.entity.ts';

/** Ends the render of a clip that the caller holds, wherever it runs; the clip is a draft again. */
export const stopRender = async (em: Em, clip: Clip, now: Date): Promise<void> => {
  const running = { clip, state: { $in: ['QUEUED' as const, 'RUNNING' as const] } };
  const stopped = await em.nativeUpdate(ClipRender, running, { state: 'CANCELLED', cancelledAt: now, finishedAt: now });
  if (stopped === 0) return;
  clip.state = 'DRAFT';
  await announce(em, 'clip-changed', clip.id);
  await announce(em, 'render-cancelled', clip.id);
};
