import { type ReactNode, useEffect, useRef } from 'react';
import type { Failure } from '../lib/failure.ts';
import type { Refusal } from '../lib/refusals.ts';
import { Button } from './button.tsx';
import styles from './form.module.css';
import { Refusals } from './refusals.tsx';
import { Row } from './stack.tsx';

type FormProps = {
  /** What `useAction` gave: the button waits for it, and says what it refused. */
  action: { running: boolean; refusals: readonly Refusal[]; failure: Failure | undefined };
  /** The fields that show their own refusals; the others stand above the button. */
  fields?: readonly string[];
  onSubmit: () => void;
  submit: ReactNode;
  /** `quiet` where another part of the page holds the one next step. */
  look?: 'primary' | 'quiet';
  /** What stands beside the button. */
  aside?: ReactNode;
  children: ReactNode;
};

const wrong = '[aria-invalid="true"], fieldset[data-wrong] input';
const focusFirstWrong = (form: HTMLFormElement | null) => form?.querySelector<HTMLElement>(wrong)?.focus();

/** A column of fields and its one button. After a failed try, here or at the server's, the first wrong field has the focus. */
export const Form = ({ action, fields = [], onSubmit, submit, look = 'primary', aside, children }: FormProps) => {
  const ref = useRef<HTMLFormElement>(null);
  const { running, refusals, failure } = action;
  useEffect(() => {
    if (refusals.length > 0) focusFirstWrong(ref.current);
  }, [refusals]);
  return (
    <form
      ref={ref}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (running) return;
        onSubmit();
        requestAnimationFrame(() => focusFirstWrong(ref.current));
      }}
    >
      {children}
      <Refusals refusals={refusals} failure={failure} fields={fields} />
      <Row>
        <Button type="submit" look={look} busy={running}>
          {submit}
        </Button>
        {aside}
      </Row>
    </form>
  );
};
