import { useTranslation } from 'react-i18next';
import styles from './clip-making.module.css';

/** Height of each stroke of a voice, from one end of an interview to the other. */
const voice = [
  [10, 18, 12, 26, 16, 30, 22, 14, 8],
  [34, 52, 40, 66, 78, 58, 70, 48, 62, 44, 30],
  [12, 8, 16, 24, 14, 20, 10, 18, 12, 8],
  [28, 46, 64, 50, 74, 60, 82, 66, 52, 70, 46, 34, 26],
  [14, 10, 20, 12, 8, 16, 10],
] as const;

const step = 8;
const parting = 10;
const strokesOf = (heights: readonly number[], x: number, y: number) =>
  heights.map((height, index) => `M${(x + index * step).toFixed(1)} ${y - height / 2}v${height}`).join('');

/** Where each run of strokes begins. */
const starts = voice.map((_, run) => 26 + voice.slice(0, run).flat().length * step + run * parting);
const [, first = 0, , second = 0] = starts;
const chosen = [
  { from: first - 10, to: first + (voice[1].length - 1) * step + 10, heights: voice[1], start: first },
  { from: second - 10, to: second + (voice[3].length - 1) * step + 10, heights: voice[3], start: second },
] as const;
const clip = { left: 104, top: 190, width: 272, height: 153 };
const joined = [...voice[1], ...voice[3]];
const middle = clip.left + clip.width / 2;
const seam = middle - (joined.length * step) / 2 + voice[1].length * step;
const ends = [
  [seam - chosen[0].to + chosen[0].from, seam],
  [seam, seam + chosen[1].to - chosen[1].from],
] as const;

/** What the service comes down to: of an interview, two passages; of the two, a clip; and the person's answer to it. */
export const ClipMaking = () => {
  const { t } = useTranslation('home');
  return (
    <div className={styles.making} aria-hidden="true">
      <svg className={styles.drawing} viewBox="0 0 480 356" width="480" height="356" aria-hidden="true">
        {chosen.map(({ from, to }, index) => {
          const [left, right] = ends[index] ?? [0, 0];
          return (
            <g key={from}>
              <path className={styles.way} d={`M${from} 118H${to}L${right} ${clip.top}H${left}Z`} />
              <rect className={styles.passage} x={from} y={20} width={to - from} height={98} rx={10} />
            </g>
          );
        })}
        <path className={styles.said} d={([0, 2, 4] as const).map((run) => strokesOf(voice[run], starts[run] ?? 0, 69)).join('')} />
        <path className={styles.kept} d={chosen.map(({ heights, start }) => strokesOf(heights, start, 69)).join('')} />
        <rect className={styles.clip} x={clip.left} y={clip.top} width={clip.width} height={clip.height} rx={14} />
        <path className={styles.heard} d={strokesOf(joined, middle - (joined.length * step) / 2 + 4, clip.top + 62)} />
        <path className={styles.line} d={`M${clip.left + 56} ${clip.top + 129}h${clip.width - 76}`} />
        <path className={styles.played} d={`M${clip.left + 56} ${clip.top + 129}h64`} />
        <path className={styles.play} d={`M${clip.left + 22} ${clip.top + 120}l15 9l-15 9z`} />
      </svg>
      <div className={styles.answer}>
        <p className={styles.who}>{t('frame.answer')}</p>
        <p className={styles.words}>{t('frame.approve')}</p>
      </div>
    </div>
  );
};
