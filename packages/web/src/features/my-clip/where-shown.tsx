import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/my-clip/fragment-masking.ts';
import { TakeBackFromPlaceDocument, WhereShown_PlaceFragmentDoc, WhereShownDocument } from '../../gql/my-clip/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { ReceiptLinks } from '../../ui/receipt-links.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './my-clip.module.css';

type Masked = FragmentType<typeof WhereShown_PlaceFragmentDoc>;

/** One place: for whom, since when and until when; taken back, what proves it. */
const Place = ({ place: masked, refetch }: { place: Masked; refetch: () => void }) => {
  const { t } = useTranslation('places');
  const format = useFormat();
  const [asks, setAsks] = useState(false);
  const removal = useAction(TakeBackFromPlaceDocument, (data) => data.askPlaceRemoval);
  const { id, kind, medium, url, audience, state, since, until, provedAt, leavingReason, proof, proofUrl, receipt, viewerCanAskRemoval } =
    readFragment(WhereShown_PlaceFragmentDoc, masked);
  const what = t(`kind.${kind}`, { medium });
  const takeBack = async () => {
    const done = await removal.run({ input: { placeId: id } });
    setAsks(false);
    if (done) refetch();
  };
  return (
    <ListItem
      aside={
        viewerCanAskRemoval && (
          <Button look="plain" aria-label={t('remove.mineOf', { what })} onClick={() => setAsks(true)}>
            {t('remove.mine')}
          </Button>
        )
      }
    >
      <span className={styles.what}>{what}</span>
      <span>{state === 'SHOWN' ? t(`audience.${audience}`) : t(`state.${state}`)}</span>
      {url != null && state === 'SHOWN' && (
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
      {state === 'SHOWN' && provedAt != null && (
        <span className={styles.soft}>{t('readBack', { date: format.shortMoment(provedAt) })}</span>
      )}
      {leavingReason != null && <span className={styles.soft}>{t(`reason.${leavingReason}`)}</span>}
      {state === 'REMOVED' && kind === 'YOUTUBE' && <span className={styles.soft}>{t('proof.host')}</span>}
      {proof != null && <span className={styles.soft}>{t('proof.staff', { proof })}</span>}
      {proofUrl != null && (
        <a className={styles.address} href={proofUrl} rel="nofollow noopener noreferrer" target="_blank">
          {t('proof.link')}
        </a>
      )}
      {receipt && <ReceiptLinks entryId={receipt.entryId} about={t('receiptOf', { what })} />}
      <Refusals refusals={removal.refusals} failure={removal.failure} />
      {asks && (
        <Confirm
          title={t('remove.title', { what })}
          confirm={t('remove.confirm')}
          danger
          busy={removal.running}
          onConfirm={() => void takeBack()}
          onClose={() => setAsks(false)}
        >
          <p>{t(kind === 'YOUTUBE' ? 'remove.video' : 'remove.byHand')}</p>
        </Confirm>
      )}
    </ListItem>
  );
};

const second = 1000;

/** C5: every place where their clips were put, so that they know what is shown, and that what was taken back is gone. */
export const WhereShown = () => {
  const { t } = useTranslation('places');
  const [isMoving, setIsMoving] = useState(false);
  const { data, refetch } = useQuery(WhereShownDocument, { fetchPolicy: 'cache-and-network', pollInterval: isMoving ? 5 * second : 0 });
  const placed = (data?.viewer.candidate?.clips ?? []).filter(({ places }) => places.length > 0);
  const moves = placed.some(({ places }) => places.some(({ state }) => state === 'PREPARING' || state === 'LEAVING'));
  if (moves !== isMoving) setIsMoving(moves);
  if (placed.length === 0) return null;
  return (
    <Section title={t('mine.title')} lead={t('mine.lead')}>
      {placed.map(({ id, title, places }) => (
        <div key={id} className={styles.where}>
          {placed.length > 1 && <h3>{title}</h3>}
          <List label={t('mine.of', { title })}>
            {places.map((place) => (
              <Place key={place.id} place={place} refetch={() => void refetch()} />
            ))}
          </List>
        </div>
      ))}
    </Section>
  );
};
