import { useTranslation } from 'react-i18next';
import styles from './changes.module.css';
import { Tag } from './tag.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

type Part = { readonly kind: 'KEPT' | 'ADDED' | 'REMOVED'; readonly text: string };
export type Change = { readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED'; readonly article?: string | null; readonly parts: readonly Part[] };

const tones = { ADDED: 'good', REMOVED: 'bad', CHANGED: 'accent' } as const;

const Words = ({ part: { kind, text } }: { part: Part }) => {
  const { t } = useTranslation();
  if (kind === 'KEPT') return text;
  // Underlined, struck out and said: never by colour alone.
  const said = <VisuallyHidden> {t(kind === 'ADDED' ? 'changes.from.added' : 'changes.from.removed')} </VisuallyHidden>;
  const end = <VisuallyHidden> {t('changes.end')} </VisuallyHidden>;
  const Mark = kind === 'ADDED' ? 'ins' : 'del';
  return (
    <Mark>
      {said}
      {text}
      {end}
    </Mark>
  );
};

/** What became of a text, paragraph by paragraph: the new words underlined, the old ones struck out, both in place. */
export const Changes = ({ changes, lang }: { changes: readonly Change[]; lang?: string }) => {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets
    <ul role="list" className={styles.list}>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is as it was compared, and never reordered
        <li key={index} className={styles.change}>
          <p className={styles.where}>
            <Tag tone={tones[change.kind]}>{t(`changes.${change.kind}`)}</Tag> {change.article ?? ''}
          </p>
          <p className={styles.words} lang={lang}>
            {change.parts.map((part, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same
              <Words key={place} part={part} />
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
};
