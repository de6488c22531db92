import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { PortfolioImage } from './portfolio-image.entity.ts';
import type { Profile } from './profile.entity.ts';

/** A picture is named by whoever sent it, and shown once. */
export const refuseOthersPictures = async (em: Em, profile: Profile): Promise<void> => {
  const named = profile.portfolio.flatMap(({ image }, index) => (image ? [{ id: image.id, index }] : []));
  if (named.length === 0) return;
  const own = await em.find(PortfolioImage, { profile, id: { $in: named.map(({ id }) => id) } });
  const wrong = named.find(({ id }, place) => !own.some((image) => image.id === id) || named.findIndex((one) => one.id === id) !== place);
  if (wrong) throw new Refusal('INVALID_INPUT', { detail: 'image' }, ['portfolio', String(wrong.index), 'image']);
};
