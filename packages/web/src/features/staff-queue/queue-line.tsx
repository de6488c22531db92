import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import type { QueuePageQuery } from '../../gql/staff-queue/graphql.ts';
import { useOpenedAt } from '../../lib/clock.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ListItem } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CloseCopyingNote } from './close-copying-note.tsx';
import { FailedMail, ResendMail } from './failed-mail.tsx';
import { JudgePromotion } from './judge-promotion.tsx';
import styles from './staff-queue.module.css';

type Item = QueuePageQuery['staffQueue'][number];

/** Where the work is done: the clip where there is one, else the person's file. A mail is tried again on the spot. */
const placeOf = ({ id, kind, clip, candidate, subject }: Item): string | undefined => {
  if (kind === 'ARCHIVE_DAMAGED') return addresses.staffTerms;
  if (kind === 'INTERVIEW_TO_HOLD' || kind === 'INTERVIEW_TO_TELL') return addresses.staffInterviews;
  if (kind === 'MAILBOX_TO_RECOVER' || kind === 'MAILBOX_WAITING') return addresses.staffRecovery(id);
  if (kind === 'FOLLOW_UP_OVERDUE') return addresses.staffIntroductions;
  if (kind === 'REPORT_TO_DECIDE') return addresses.staffReports;
  if (kind === 'WISH_TO_ANSWER' || kind === 'CARD_TO_READ') return addresses.staffSpace;
  if (kind === 'MAIL_TO_SORT') return addresses.staffMail;
  if (kind === 'MAIL_ADDRESS_FAILING') return `${addresses.staffOutgoingMail}?person=${encodeURIComponent(subject ?? '')}`;
  if (clip && (kind === 'PLACE_TO_EMPTY' || kind === 'PLACE_IN_TROUBLE')) return addresses.staffPlaces(clip.id);
  if (clip) return addresses.staffClip(clip.id);
  return candidate ? addresses.staffCandidate(candidate.id) : undefined;
};

export const QueueLine = ({ item }: { item: Item }) => {
  const { t } = useTranslation('staff-queue');
  const format = useFormat();
  const openedAt = useOpenedAt();
  const { id, kind, since, dueAt, candidate, clip, mail, promotion, copying, subject } = item;
  const place = placeOf(item);
  const reader = copying && !candidate && subject === null ? t(`copying.by.${copying.by}`) : undefined;
  const who = candidate && `${candidate.firstName} ${candidate.lastName}`;
  const what = [who, clip?.title || subject, reader].filter(Boolean).join(' · ');
  // Time does it: nobody has to, and nobody is late.
  const isWaiting = kind === 'MAILBOX_WAITING';
  const isLate = !isWaiting && typeof dueAt === 'string' && Date.parse(dueAt) < openedAt;
  const action = t(`action.${kind}`);
  return (
    <ListItem
      aside={
        copying ? (
          <CloseCopyingNote itemId={id} subject={what} />
        ) : promotion ? (
          <JudgePromotion itemId={id} subject={what} />
        ) : mail ? (
          <ResendMail itemId={id} subject={what} />
        ) : (
          place && (
            <ButtonLink look="quiet" to={place} aria-label={what === '' ? action : `${action}, ${what}`}>
              {action}
            </ButtonLink>
          )
        )
      }
    >
      <span className={styles.kind}>{t(`kind.${kind}`)}</span>
      {what !== '' && <span>{what}</span>}
      {mail && <FailedMail mail={mail} />}
      {copying && <span>{t(`copying.${copying.kind}`, { count: copying.count })}</span>}
      {promotion && <span>{t('promotion.visits', { count: promotion.visits })}</span>}
      <span className={styles.when}>
        {isLate && <Tag tone="bad">{t('late')}</Tag>}
        {dueAt
          ? t(isWaiting ? 'takesEffect' : 'due', { date: format.shortMoment(dueAt) })
          : t('since', { date: format.shortMoment(since) })}
      </span>
    </ListItem>
  );
};
