import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { Button } from '../../ui/button.tsx';
import { isCard, lengthOf, type Passage, placeAt, toFrame } from './montage.ts';
import { shownBy } from './shown.ts';
import type { Source } from './source.ts';
import styles from './studio.module.css';
import type { ClipDesk } from './use-clip-desk.ts';
import type { Drawing, Drawings } from './use-drawings.ts';

const shown = 7;
const size = { width: 128, height: 72 };

const Picture = ({ drawing, at }: { drawing: Drawing | undefined; at: number }) => {
  const ref = useRef<HTMLCanvasElement>(null);
  const sheet = drawing?.sheet;
  useEffect(() => {
    const context = ref.current?.getContext('2d');
    if (!context || !sheet) return;
    const nth = Math.min(sheet.count - 1, Math.max(0, Math.round(at / sheet.every)));
    const [column, row] = [nth % sheet.columns, Math.floor(nth / sheet.columns)];
    context.drawImage(sheet.image, column * sheet.width, row * sheet.height, sheet.width, sheet.height, 0, 0, size.width, size.height);
  }, [sheet, at]);
  return <canvas ref={ref} {...size} className={styles.picture} />;
};

type PosterPickerProps = {
  desk: ClipDesk;
  passages: readonly Passage[];
  sources: readonly Source[];
  drawings: Drawings;
  posterAt: number;
  disabled: boolean;
  onPoster: (seconds: number) => void;
};

/** Which frame stands for the clip before it plays: one of some that are spread over it, or the one under the cursor. */
export const PosterPicker = ({ desk, passages, sources, drawings, posterAt, disabled, onPoster }: PosterPickerProps) => {
  const { t } = useTranslation('studio');
  const time = useTimeCode();
  const length = lengthOf(passages);
  if (length === 0) return <p className={styles.soft}>{t('poster.none')}</p>;
  const spread = Array.from({ length: shown }, (_, index) => toFrame(((index + 0.5) * length) / shown));
  const places = [...new Set([...spread, Math.min(posterAt, length)])].sort((one, other) => one - other);
  const pictureOf = (seconds: number) => {
    const place = placeAt(passages, seconds);
    if (!place) return undefined;
    if (isCard(place.passage)) return <span className={styles.cardPicture}>{place.passage.text}</span>;
    const [first] = shownBy(place.passage, sources);
    return first && <Picture drawing={drawings.get(first.source.id)} at={first.from + place.at - place.passage.start} />;
  };
  return (
    <>
      <fieldset className={styles.posters} disabled={disabled}>
        <legend className={styles.soft}>{t('poster.legend')}</legend>
        {places.map((seconds) => (
          <label key={seconds} className={styles.posterChoice}>
            <input
              type="radio"
              name="poster"
              checked={Math.abs(seconds - posterAt) < 0.001}
              onChange={() => {
                onPoster(seconds);
                desk.goTo(seconds);
              }}
            />
            {pictureOf(seconds)}
            <span>{time(seconds, 2)}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.marksRow}>
        <Button look="quiet" disabled={disabled} onClick={() => onPoster(toFrame(desk.reel.at()))}>
          {t('poster.here')} <kbd>P</kbd>
        </Button>
      </p>
    </>
  );
};
