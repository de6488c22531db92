import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeOwnerDocument } from '../../gql/room/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { beginTake } from './begin-take.ts';
import { isLeft, ownerOf } from './take-owner.ts';
import { sendTake } from './take-sender.ts';
import { lockOf, openTakeStore, type Take } from './take-store.ts';

/** Takes of this person's that no open page is recording or sending. */
const leftTakes = async (ownerId: string): Promise<Take[]> => {
  const store = await openTakeStore();
  const takes = await store.all();
  store.close();
  const { held = [] } = await navigator.locks.query();
  return takes.filter((take) => isLeft(take, ownerId) && !held.some(({ name }) => name === lockOf(take.id)));
};

/** `kept`: not taken now, and nothing says that it never will be. */
type State = 'offered' | 'sending' | 'done' | 'refused' | 'kept';

const Offer = ({ ownerId }: { ownerId: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useApolloClient();
  const [takes, setTakes] = useState<readonly Take[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [state, setState] = useState<State>('offered');
  const [isFull, setFull] = useState(false);
  const [sent, setSent] = useState<Readonly<Record<string, number>>>({});
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => {
    void leftTakes(ownerId)
      .then(setTakes)
      .catch(() => undefined);
    return () => leaving.current?.abort();
  }, [ownerId]);
  if (takes.length === 0) return null;

  const total = takes.reduce((sum, { bytes }) => sum + bytes, 0);
  const arrived = Object.values(sent).reduce((sum, bytes) => sum + bytes, 0);
  const send = async () => {
    setState('sending');
    const controller = new AbortController();
    leaving.current = controller;
    const { signal } = controller;
    const store = await openTakeStore();
    const outcomes = new Map<string, Awaited<ReturnType<typeof sendTake>>>();
    for (const { id } of takes) {
      const work = async () => {
        const outcome = await sendTake(id, {
          ...{ store, signal, begin: beginTake(client) },
          isRunning: () => false,
          more: () => Promise.resolve(),
          onSent: (bytes) => {
            setFull(false);
            setSent((before) => ({ ...before, [id]: bytes }));
          },
          onFull: () => setFull(true),
        });
        outcomes.set(id, outcome);
      };
      await navigator.locks.request(lockOf(id), work);
    }
    store.close();
    if (signal.aborted) return;
    const stillHere = takes.filter(({ id }) => outcomes.get(id) !== 'arrived');
    const refusedIds = stillHere.filter(({ id }) => outcomes.get(id) === 'refused').map(({ id }) => id);
    setRefused(refusedIds);
    if (stillHere.length === 0) setState('done');
    else setState(refusedIds.length > 0 ? 'refused' : 'kept');
  };
  const erase = async () => {
    const store = await openTakeStore();
    for (const id of refused) await store.remove(id);
    store.close();
    setTakes([]);
  };
  if (state === 'done') return <Notice tone="good">{t('leftRecording.done')}</Notice>;
  return (
    <Notice tone="warn" title={t('leftRecording.title')}>
      {state === 'sending' && <Progress label={t('leftRecording.sending')} part={Math.min(1, arrived / total)} />}
      {state === 'sending' && isFull && <p>{t('leftRecording.full')}</p>}
      {state === 'kept' && <p>{t('leftRecording.kept')}</p>}
      {state === 'offered' && (
        <>
          <p>{t('leftRecording.text', { size: format.bytes(total) })}</p>
          <Button onClick={() => void send()}>{t('leftRecording.send')}</Button>
        </>
      )}
      {state === 'refused' && (
        <>
          <p>{t('leftRecording.refused')}</p>
          <Button look="quiet" onClick={() => void erase()}>
            {t('leftRecording.erase')}
          </Button>
        </>
      )}
    </Notice>
  );
};

/** A recording of one's own that stayed on this device: what it is, and one button that sends it. Whoever else uses the device is neither shown it nor asked about it. */
export const LeftTakes = () => {
  const { data } = useQuery(TakeOwnerDocument);
  const ownerId = ownerOf(data?.viewer);
  return ownerId === undefined ? null : <Offer key={ownerId} ownerId={ownerId} />;
};
