import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, otherRefusals, type Refusal } from '../lib/refusals.ts';
import type { Failure } from '../lib/use-action.ts';
import { Button } from './button.tsx';
import styles from './form.module.css';
import { Notice } from './notice.tsx';
import { Row } from './stack.tsx';

/** What could not be shown beside a field: a refusal of the whole act, or no answer at all. */
export const Refusals = ({
  refusals,
  fields = [],
  failure,
}: {
  refusals: readonly Refusal[];
  fields?: readonly string[];
  failure?: Failure | undefined;
}) => {
  const { t } = useTranslation();
  const others = otherRefusals(refusals, fields);
  if (failure) {
    return (
      <Notice tone="bad">
        <p>{t(`failure.${failure.kind}`)}</p>
        {failure.requestId !== undefined && <p>{t('failure.requestId', { requestId: failure.requestId })}</p>}
      </Notice>
    );
  }
  if (others.length === 0) return Object.keys(fieldErrors(refusals)).length === 0 ? null : <Notice tone="bad">{t('errorSummary')}</Notice>;
  return (
    <Notice tone="bad">
      {others.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
    </Notice>
  );
};

type FormProps = {
  onSubmit: () => void;
  submit: ReactNode;
  busy?: boolean;
  /** `quiet` where another part of the page holds the one next step. */
  look?: 'primary' | 'quiet';
  /** What stands beside the button. */
  aside?: ReactNode;
  children: ReactNode;
};

/** A column of fields and its one button; after a failed try the first wrong field has the focus. */
export const Form = ({ onSubmit, submit, busy = false, look = 'primary', aside, children }: FormProps) => {
  const ref = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={ref}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        onSubmit();
        requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      }}
    >
      {children}
      <Row>
        <Button type="submit" look={look} busy={busy}>
          {submit}
        </Button>
        {aside}
      </Row>
    </form>
  );
};
