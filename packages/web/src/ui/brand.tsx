import styles from './brand.module.css';

/** Heights of the five strokes of a voice, which is the mark. */
const strokes = [7, 14, 22, 12, 6];

/** The name and its mark: "de vive voix". */
export const Brand = () => (
  <span className={styles.brand}>
    <svg className={styles.mark} viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
      <path
        d={strokes.map((height, index) => `M${3 + index * 5} ${13 - height / 2}v${height}`).join('')}
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
    JobProd
  </span>
);
