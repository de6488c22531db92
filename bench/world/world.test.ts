import { expect, it } from 'vitest';
import { makeWorld } from './world.ts';

it('the world that is measured is one of today’s product: its people, profiles, clips and sessions all go in', async () => {
  const world = await makeWorld(60);
  try {
    const { rows } = await world.query<{ profiles: number; clips: number }>(
      'select (select count(*)::int from profile) as profiles, (select count(*)::int from clip_placement) as clips',
    );
    expect(rows).toEqual([{ profiles: 60, clips: 40 }]);
    expect(world.recruiters.length).toBeGreaterThan(0);
    expect(world.candidates.length).toBeGreaterThan(0);
  } finally {
    await world.stop();
  }
});
