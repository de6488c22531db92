import { useTranslation } from 'react-i18next';
import type { Room_RoomFragment } from '../../gql/room/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Stack } from '../../ui/stack.tsx';
import { missingParts } from './missing-parts.ts';
import type { DeskState } from './recording-desk.ts';

const part = (sent: number, kept: number): number => (kept === 0 ? 0 : Math.min(1, sent / kept));

/** How far the two recordings are, from what was kept on each device and what the service acknowledged; and, said once known, what is missing (I3). */
export const Tracks = ({ room, own }: { room: Room_RoomFragment; own: DeskState }) => {
  const { t } = useTranslation('room');
  const format = useFormat();
  const { recordings, otherKeptBytes, otherSentBytes, otherFirstName: name, side } = room;
  const missing = missingParts(recordings, side);
  const bytes = (sent: number, kept: number) => t('tracks.bytes', { sent: format.bytes(sent), kept: format.bytes(kept) });
  if (own.kept === 0 && otherKeptBytes === 0 && missing.length === 0 && own.trouble === undefined) return null;
  return (
    <Stack stretch>
      {own.kept > 0 && <Progress label={t('tracks.own')} part={part(own.sent, own.kept)} detail={bytes(own.sent, own.kept)} />}
      {otherKeptBytes > 0 && (
        <Progress
          label={t('tracks.other', { name })}
          part={part(otherSentBytes, otherKeptBytes)}
          detail={bytes(otherSentBytes, otherKeptBytes)}
        />
      )}
      {own.trouble && (
        <Notice tone="bad">
          {t(own.trouble === 'cannot-send' ? `tracks.cannotSend.${side}` : `tracks.trouble.${own.trouble}`, { name })}
        </Notice>
      )}
      {missing.map(({ key, isOwn, what, seconds }) => (
        <Notice key={key} tone="warn">
          {t(`tracks.missing.${what}.${isOwn ? 'own' : 'other'}`, { seconds: format.tenths(seconds), name })}
        </Notice>
      ))}
    </Stack>
  );
};
