import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { useMoment } from './moment.ts';
import { frame } from './montage.ts';
import styles from './studio.module.css';
import type { Desk } from './use-desk.ts';

/** Where it is, as it plays. */
export const Now = ({ desk, length }: { desk: Desk; length: number }) => {
  const time = useTimeCode();
  const at = useMoment(desk.now);
  return (
    <span className={styles.now}>
      {time(at, 2)} <span className={styles.soft}>/ {time(length, 0)}</span>
    </span>
  );
};

/** J K L and the arrows, for fingers and mice. */
export const TransportButtons = ({ desk, of, disabled }: { desk: Desk; of: 'source' | 'clip'; disabled: boolean }) => {
  const { t } = useTranslation('studio');
  const { transport, rate } = desk;
  const button = (name: 'back' | 'frameBack' | 'frameOn' | 'on', mark: string, act: () => void) => (
    <button
      type="button"
      className={styles.tool}
      aria-label={t(`transport.${name}`)}
      title={t(`transport.${name}`)}
      disabled={disabled}
      onClick={act}
    >
      <span aria-hidden="true">{mark}</span>
    </button>
  );
  return (
    <fieldset className={styles.transport} aria-label={t(`transport.of.${of}`)}>
      {button('back', '◀◀', () => transport.shuttle(-1))}
      {button('frameBack', '◁', () => transport.step(-frame))}
      <button
        type="button"
        className={styles.tool}
        data-main
        disabled={disabled}
        aria-label={rate === 0 ? t('transport.play') : t('transport.pause')}
        title={rate === 0 ? t('transport.play') : t('transport.pause')}
        onClick={() => transport.toggle()}
      >
        <span aria-hidden="true">{rate === 0 ? '▶' : '❚❚'}</span>
      </button>
      {button('frameOn', '▷', () => transport.step(frame))}
      {button('on', '▶▶', () => transport.shuttle(1))}
      {rate !== 0 && rate !== 1 && (
        <span className={styles.rate} role="status">
          {t(`transport.rate.${rate < 0 ? 'back' : 'on'}`, { rate: Math.abs(rate) })}
        </span>
      )}
    </fieldset>
  );
};
