import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choice.tsx';
import { Row } from '../../ui/stack.tsx';
import styles from './captions.module.css';
import { cuesAt, type EditedCue } from './cues.ts';
import type { EditPlayer } from './use-edit-player.ts';

type StageProps = {
  player: EditPlayer;
  cues: readonly EditedCue[];
  chosen: EditedCue | undefined;
  disabled: boolean;
  onStart: () => void;
  onEnd: () => void;
  onAdd: () => void;
  onMediaExpired: () => void;
  /** Whether single keys act: some readers of pages type them for themselves. */
  keysAct: boolean;
  onKeysAct: (act: boolean) => void;
};

const keys = ['playPause', 'shuttle', 'frame', 'choose', 'start', 'end', 'add', 'write', 'next', 'remove'] as const;

/** The clip in the making, with its captions as they will be read, and the three acts of timing. */
export const Stage = ({ player, cues, chosen, disabled, onStart, onEnd, onAdd, onMediaExpired, keysAct, onKeysAct }: StageProps) => {
  const { t } = useTranslation('captions');
  const time = useTimeCode();
  const { video, other, showsBoth, at, length, isShown, playPause, broke, goTo } = player;
  const shown = cuesAt(cues, at).filter(({ text }) => text !== '');
  const share = (seconds: number) => `${(100 * seconds) / Math.max(length, 0.04)}%`;
  return (
    <div className={styles.stage}>
      <div className={styles.frame} data-both={showsBoth || undefined}>
        {/* biome-ignore lint/a11y/useMediaCaption: they are being written here, and shown over it */}
        <video
          ref={video}
          className={styles.video}
          aria-label={t('stage.player')}
          playsInline
          preload="auto"
          onError={() => {
            broke();
            onMediaExpired();
          }}
        />
        {/* biome-ignore lint/a11y/useMediaCaption: likewise */}
        <video
          ref={other}
          className={styles.other}
          aria-label={t('stage.otherSide')}
          hidden={!showsBoth}
          playsInline
          preload="auto"
          onError={onMediaExpired}
        />
        {!isShown && length > 0 && <p className={styles.unplayable}>{t('stage.unplayable')}</p>}
        {shown.length > 0 && (
          <div className={styles.read}>
            {shown.map(({ key, text }) => (
              <p key={key}>{text}</p>
            ))}
          </div>
        )}
      </div>
      <div className={styles.lane}>
        {cues.map(({ key, start, end, isAdrift }) => (
          <span
            key={key}
            className={styles.mark}
            data-chosen={key === chosen?.key || undefined}
            data-adrift={isAdrift || undefined}
            style={{ left: share(start), width: share(end - start) }}
          />
        ))}
        <span className={styles.cursor} style={{ left: share(at) }} />
        <input
          type="range"
          className={styles.scrub}
          aria-label={t('stage.place')}
          aria-valuetext={time(at, 2)}
          min={0}
          max={Math.max(length, 0.04)}
          step={0.04}
          value={at}
          onChange={(event) => goTo(Number(event.currentTarget.value))}
        />
      </div>
      <p className={styles.time}>{t('stage.at', { time: time(at, 2), length: time(length, 2) })}</p>
      <Row>
        <Button look="quiet" onClick={playPause}>
          {t('stage.playPause')} <kbd>K</kbd>
        </Button>
        <Button look="quiet" disabled={disabled || !chosen} onClick={onStart}>
          {t('stage.start')} <kbd>I</kbd>
        </Button>
        <Button look="quiet" disabled={disabled || !chosen} onClick={onEnd}>
          {t('stage.end')} <kbd>O</kbd>
        </Button>
        <Button look="quiet" disabled={disabled} onClick={onAdd}>
          {t('stage.add')} <kbd>N</kbd>
        </Button>
      </Row>
      <details className={styles.keys}>
        <summary>{t('stage.keysTitle')}</summary>
        <ul>
          {keys.map((key) => (
            <li key={key}>{t(`keys.${key}`)}</li>
          ))}
        </ul>
        <CheckField label={t('stage.keysAct')} checked={keysAct} onChange={(event) => onKeysAct(event.currentTarget.checked)} />
      </details>
    </div>
  );
};
