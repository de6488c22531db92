import type { MediaLoader } from '../authorization/media-loader.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import type { ProfileElement } from './profile-elements.ts';
import { isOwner, showsElement, visibleSql } from './visibility.ts';

type Row = { profileId: string; candidateId: string; restrictedElements: ProfileElement[]; storeKey: string; isNamed: boolean };

/** The bytes of a picture in a portfolio, to who sees the portfolio at this instant (D2); one that the profile does not name, to its owner alone. */
export const portfolioImageMedia: MediaLoader = async (publicId, name, { em, viewer, now }) => {
  if (name !== 'picture.jpg') return null;
  const [answer] = await readRows<{ row: Row }>(
    em,
    sql`
      select json_build_object('profileId', p.id, 'candidateId', p.candidate_id, 'restrictedElements', p.restricted_elements, 'storeKey', i.store_key,
        'isNamed', p.portfolio @> jsonb_build_array(jsonb_build_object('image', jsonb_build_object('id', i.id)))) as row
      from portfolio_image i join profile p on p.id = i.profile_id
      where i.public_id = ${publicId.slice(0, 100)} and ${visibleSql(viewer, now)}`,
  );
  if (!answer) return null;
  const { profileId: id, storeKey, isNamed, ...profile } = answer.row;
  const isShown = showsElement({ ...profile, id }, 'PORTFOLIO', viewer) && (isNamed || isOwner(profile, viewer));
  return isShown ? { store: 'renditions', key: storeKey, contentType: 'image/jpeg' } : null;
};
