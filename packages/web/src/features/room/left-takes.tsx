import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { beginTake } from './begin-take.ts';
import { sendTake } from './take-sender.ts';
import { lockOf, openTakeStore, type Take } from './take-store.ts';

/** Takes that no open page is recording or sending. */
const leftTakes = async (): Promise<Take[]> => {
  const store = await openTakeStore();
  const takes = await store.all();
  store.close();
  const { held = [] } = await navigator.locks.query();
  return takes.filter(({ id, bytes }) => bytes > 0 && !held.some(({ name }) => name === lockOf(id)));
};

type State = 'offered' | 'sending' | 'done' | 'refused';

/** A recording that stayed on this device: what it is, and one button that sends it. */
export const LeftTakes = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useApolloClient();
  const [takes, setTakes] = useState<readonly Take[]>([]);
  const [state, setState] = useState<State>('offered');
  const [sent, setSent] = useState<Readonly<Record<string, number>>>({});
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => {
    void leftTakes()
      .then(setTakes)
      .catch(() => undefined);
    return () => leaving.current?.abort();
  }, []);
  if (takes.length === 0) return null;

  const total = takes.reduce((sum, { bytes }) => sum + bytes, 0);
  const arrived = Object.values(sent).reduce((sum, bytes) => sum + bytes, 0);
  const send = async () => {
    setState('sending');
    const controller = new AbortController();
    leaving.current = controller;
    const { signal } = controller;
    const store = await openTakeStore();
    let isRefused = false;
    for (const { id } of takes) {
      const work = async () => {
        const outcome = await sendTake(id, {
          ...{ store, signal, begin: beginTake(client) },
          isRunning: () => false,
          more: () => Promise.resolve(),
          onSent: (bytes) => setSent((before) => ({ ...before, [id]: bytes })),
        });
        if (outcome === 'refused') isRefused = true;
      };
      await navigator.locks.request(lockOf(id), work);
    }
    store.close();
    if (!signal.aborted) setState(isRefused ? 'refused' : 'done');
  };
  const erase = async () => {
    const store = await openTakeStore();
    for (const { id } of takes) await store.remove(id);
    store.close();
    setTakes([]);
  };
  if (state === 'done') return <Notice tone="good">{t('leftRecording.done')}</Notice>;
  return (
    <Notice tone="warn" title={t('leftRecording.title')}>
      {state === 'sending' ? (
        <Progress label={t('leftRecording.sending')} part={Math.min(1, arrived / total)} />
      ) : (
        <>
          <p>{state === 'refused' ? t('leftRecording.refused') : t('leftRecording.text', { size: format.bytes(total) })}</p>
          <Button look={state === 'refused' ? 'quiet' : 'primary'} onClick={() => void (state === 'refused' ? erase() : send())}>
            {t(state === 'refused' ? 'leftRecording.erase' : 'leftRecording.send')}
          </Button>
        </>
      )}
    </Notice>
  );
};
