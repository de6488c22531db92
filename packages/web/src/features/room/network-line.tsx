import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkIce, type IceVerdict } from '../../lib/ice-check.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/stack.tsx';
import type { IceServer } from './interview-media.ts';
import styles from './room.module.css';

const slow = 400;

type NetworkLineProps = {
  /** How long the service takes to answer, in milliseconds, once that was measured. */
  roundTrip: number | undefined;
  /** Undefined until they are known: nothing is tried before. */
  servers: readonly IceServer[] | undefined;
};

/** What the network is good for: how fast the service answers, and whether two browsers can reach each other through it. What is wrong is said with what to do. */
export const NetworkLine = ({ roundTrip, servers }: NetworkLineProps) => {
  const { t } = useTranslation('room');
  const [verdict, setVerdict] = useState<IceVerdict>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks anew
  useEffect(() => {
    if (!servers) return undefined;
    const leaving = new AbortController();
    const ask = async () => {
      setVerdict(undefined);
      const found = await checkIce(servers, leaving.signal).catch(() => 'blocked' as const);
      if (!leaving.signal.aborted) setVerdict(found);
    };
    void ask();
    return () => leaving.abort();
  }, [servers, tries]);
  if (verdict !== undefined && verdict !== 'open') {
    return (
      <Notice tone="warn" title={t(`check.network.${verdict}.title`)}>
        <p>{t(`check.network.${verdict}.text`)}</p>
        <Row>
          <Button look="quiet" onClick={() => setTries(tries + 1)}>
            {t('trouble.again')}
          </Button>
        </Row>
      </Notice>
    );
  }
  const isKnown = roundTrip !== undefined && verdict !== undefined;
  return (
    <p className={styles.soft} role="status">
      {isKnown ? t(roundTrip < slow ? 'check.network.good' : 'check.network.slow') : t('check.network.asking')}
    </p>
  );
};
