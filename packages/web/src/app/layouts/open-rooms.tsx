import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { OpenRoomsDocument } from '../../gql/app/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';

const lookEvery = 60_000;

/** An interview that begins, or is on: the door to its room, on whatever page its two are. A plain link: that page alone is served with a camera. */
export const OpenRooms = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const isRoom = useLocation().pathname.startsWith('/interviews/');
  const { data } = useQuery(OpenRoomsDocument, { skip: isRoom, pollInterval: lookEvery, fetchPolicy: 'cache-and-network' });
  if (isRoom) return null;
  return (data?.openRooms ?? []).map(({ id, startsAt, otherFirstName }) => (
    <Notice key={id} title={t('openRoom.title', { name: otherFirstName, when: format.moment(startsAt) })}>
      <p>
        <a href={addresses.interviewRoom(id)}>{t('openRoom.enter')}</a>
      </p>
    </Notice>
  ));
};
