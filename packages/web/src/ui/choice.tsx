import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { FieldError, FieldHint, useDescribed } from './field.tsx';

type ChoiceProps = { label: ReactNode; hint?: ReactNode; error?: ReactNode } & Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'className' | 'style' | 'id'
>;

const Choice = ({ label, hint, error, ...input }: ChoiceProps) => {
  const { id, wrong, describedBy } = useDescribed({ hint, error });
  return (
    <div className={styles.choice}>
      <input {...input} id={id} className={styles.box} aria-invalid={wrong || undefined} aria-describedby={describedBy} />
      <label htmlFor={id} className={styles.choiceLabel}>
        {label}
      </label>
      <div className={styles.below}>
        <FieldHint id={id} hint={hint} />
        <FieldError id={id} error={error} />
      </div>
    </div>
  );
};

/** Never ticked beforehand where it stands for an agreement. */
export const CheckField = (props: Omit<ChoiceProps, 'type'>) => <Choice {...props} type="checkbox" />;

export const RadioField = (props: Omit<ChoiceProps, 'type'>) => <Choice {...props} type="radio" />;

/** Several choices under one question. */
export const ChoiceGroup = ({
  legend,
  hint,
  error,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <fieldset className={styles.group} data-wrong={error ? true : undefined} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldError id={id} error={error} />
    </fieldset>
  );
};
