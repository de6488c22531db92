import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/places/fragment-masking.ts';
import { AskPlaceRemovalDocument, ClosePlaceTroubleDocument, Place_PlaceFragmentDoc } from '../../gql/places/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { ListItem } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReceiptLinks } from '../../ui/receipt-links.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ConfirmRemoval } from './confirm-removal.tsx';
import styles from './places.module.css';

type PlaceLineProps = { place: FragmentType<typeof Place_PlaceFragmentDoc>; onDone: () => void };

const toneOf = { PREPARING: 'plain', SHOWN: 'good', LEAVING: 'warn', REMOVED: 'plain' } as const;

/** One place: for whom it is there, since when, what was last proved of it, and how it is taken back. */
export const PlaceLine = ({ place: masked, onDone }: PlaceLineProps) => {
  const { t } = useTranslation('places');
  const format = useFormat();
  const [asks, setAsks] = useState<'removal' | 'proof'>();
  const removal = useAction(AskPlaceRemovalDocument, (data) => data.askPlaceRemoval);
  const closing = useAction(ClosePlaceTroubleDocument, (data) => data.closePlaceTrouble);
  const place = readFragment(Place_PlaceFragmentDoc, masked);
  const { id, kind, medium, url, audience, state, since, until, provedAt, leavingReason, dueAt, proof, proofUrl, trouble, receipt } = place;
  const what = t(`kind.${kind}`, { medium });
  const done = (payload: unknown) => {
    setAsks(undefined);
    if (payload !== undefined) onDone();
  };
  const close = async () => done(await closing.run({ input: { placeId: id } }));
  const remove = async () => done(await removal.run({ input: { placeId: id } }));
  return (
    <ListItem
      aside={
        <Row>
          {place.viewerCanAskRemoval && (
            <Button look="quiet" aria-label={t('remove.of', { what })} onClick={() => setAsks('removal')}>
              {t('remove.staff')}
            </Button>
          )}
          {place.viewerCanConfirmRemoval && (
            <Button look="quiet" aria-label={t('confirm.of', { what })} onClick={() => setAsks('proof')}>
              {t('confirm.open')}
            </Button>
          )}
        </Row>
      }
    >
      <span className={styles.what}>
        {what} <Tag tone={toneOf[state]}>{t(`state.${state}`)}</Tag>
      </span>
      <span>
        {state !== 'REMOVED' && `${t(`audience.${audience}`)} · `}
        {t('version', { number: place.versionNumber })}
      </span>
      {url == null && state === 'SHOWN' && <span className={styles.soft}>{t('addressKept')}</span>}
      {url != null && (
        <a className={styles.address} href={url} rel="nofollow noopener noreferrer" target="_blank">
          {url}
        </a>
      )}
      <span className={styles.soft}>
        {since == null
          ? t('notYet')
          : until == null
            ? t('since', { date: format.legalMoment(since) })
            : t('between', { from: format.legalMoment(since), to: format.legalMoment(until) })}
      </span>
      {provedAt != null && state !== 'REMOVED' && (
        <span className={styles.soft}>{t('readBack', { date: format.shortMoment(provedAt) })}</span>
      )}
      {leavingReason != null && <span className={styles.soft}>{t(`reason.${leavingReason}`)}</span>}
      {dueAt != null && state === 'LEAVING' && <span>{t('dueBy', { date: format.legalMoment(dueAt) })}</span>}
      {state === 'REMOVED' && kind === 'YOUTUBE' && <span className={styles.soft}>{t('proof.host')}</span>}
      {proof != null && <span className={styles.soft}>{t('proof.staff', { proof })}</span>}
      {proofUrl != null && (
        <a className={styles.address} href={proofUrl} rel="nofollow noopener noreferrer" target="_blank">
          {t('proof.link')}
        </a>
      )}
      {receipt && <ReceiptLinks entryId={receipt.entryId} about={t('receiptOf', { what })} />}
      {trouble != null && (
        <Notice tone="warn" title={t(`trouble.${trouble}`)}>
          <p>
            <Button look="plain" busy={closing.running} aria-label={t('seenOf', { what })} onClick={() => void close()}>
              {t('seen')}
            </Button>
          </p>
        </Notice>
      )}
      <Refusals refusals={[...removal.refusals, ...closing.refusals]} failure={removal.failure ?? closing.failure} />
      {asks === 'removal' && (
        <Confirm
          title={t('remove.title', { what })}
          confirm={t('remove.confirm')}
          danger
          busy={removal.running}
          onConfirm={() => void remove()}
          onClose={() => setAsks(undefined)}
        >
          <p>{t(kind === 'YOUTUBE' ? 'remove.video' : 'remove.byHand')}</p>
        </Confirm>
      )}
      {asks === 'proof' && <ConfirmRemoval placeId={id} what={what} onDone={() => done(true)} onClose={() => setAsks(undefined)} />}
    </ListItem>
  );
};
