import { type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './field.module.css';

/** What every field has: a label above, a hint under it, the error beside it. `error` fits `form.getInputProps`. */
type About = { label: ReactNode; hint?: ReactNode; error?: ReactNode; optional?: boolean };

/** Ids that tie the hint and the error to the control, for those who do not see where they stand. */
export const useDescribed = ({ hint, error }: Pick<About, 'hint' | 'error'>) => {
  const id = useId();
  const wrong = Boolean(error);
  const parts = [hint === undefined ? '' : `${id}-hint`, wrong ? `${id}-error` : ''].filter((part) => part !== '');
  return { id, wrong, describedBy: parts.length === 0 ? undefined : parts.join(' ') };
};

export const FieldHint = ({ id, hint }: { id: string; hint?: ReactNode }) =>
  hint === undefined ? null : (
    <p id={`${id}-hint`} className={styles.hint}>
      {hint}
    </p>
  );

export const FieldError = ({ id, error }: { id: string; error?: ReactNode }) =>
  error ? (
    <p id={`${id}-error`} className={styles.error}>
      {error}
    </p>
  ) : null;

const Labelled = ({ label, hint, error, optional, id, children }: About & { id: string; children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <span className={styles.label}>{label}</span>
        {optional === true && <span className={styles.mark}> ({t('optional')})</span>}
      </label>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
};

type Control<Attributes> = About & Omit<Attributes, 'className' | 'style' | 'id'>;

export const TextField = ({
  label,
  hint,
  error,
  optional,
  code = false,
  ref,
  ...input
}: Control<InputHTMLAttributes<HTMLInputElement>> & { code?: boolean; ref?: Ref<HTMLInputElement> }) => {
  const { id, wrong, describedBy } = useDescribed({ hint, error });
  return (
    <Labelled {...{ label, hint, error, optional, id }}>
      <input
        {...input}
        ref={ref}
        id={id}
        className={code ? `${styles.control} ${styles.code}` : styles.control}
        aria-invalid={wrong || undefined}
        aria-describedby={describedBy}
      />
    </Labelled>
  );
};

export const TextArea = ({ label, hint, error, optional, ...input }: Control<TextareaHTMLAttributes<HTMLTextAreaElement>>) => {
  const { id, wrong, describedBy } = useDescribed({ hint, error });
  return (
    <Labelled {...{ label, hint, error, optional, id }}>
      <textarea {...input} id={id} className={styles.control} aria-invalid={wrong || undefined} aria-describedby={describedBy} />
    </Labelled>
  );
};

/** A short list of choices, by the browser's own list. For many, or several at once, Mantine's MultiSelect in a lazy page. */
export const SelectField = ({ label, hint, error, optional, children, ...input }: Control<SelectHTMLAttributes<HTMLSelectElement>>) => {
  const { id, wrong, describedBy } = useDescribed({ hint, error });
  return (
    <Labelled {...{ label, hint, error, optional, id }}>
      <select {...input} id={id} className={styles.control} aria-invalid={wrong || undefined} aria-describedby={describedBy}>
        {children}
      </select>
    </Labelled>
  );
};
