import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../lib/failure.ts';
import { otherRefusals, type Refusal } from '../lib/refusals.ts';
import { Button } from './button.tsx';
import styles from './form.module.css';
import { Notice } from './notice.tsx';
import { Row } from './stack.tsx';

type RefusalsProps = { refusals: readonly Refusal[]; fields?: readonly string[]; failure?: Failure | undefined };

/** What could not be shown beside a field: a refusal of the whole act, or no answer at all. A form given its `action` holds one already. */
export const Refusals = ({ refusals, fields = [], failure }: RefusalsProps) => {
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
  if (others.length === 0) return null;
  return (
    <Notice tone="bad">
      {others.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
    </Notice>
  );
};

type FormProps = {
  /** What `useAction` gave: the button waits for it, and what it refused stands above the button. */
  action?: { running: boolean; refusals: readonly Refusal[]; failure: Failure | undefined };
  /** The fields that show their own refusals; the others stand above the button. */
  fields?: readonly string[];
  /** Where there is no single action to wait for. */
  busy?: boolean;
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
export const Form = ({ action, fields = [], busy = false, onSubmit, submit, look = 'primary', aside, children }: FormProps) => {
  const ref = useRef<HTMLFormElement>(null);
  const running = action?.running ?? busy;
  const refusals = action?.refusals;
  useEffect(() => {
    if (refusals && refusals.length > 0) focusFirstWrong(ref.current);
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
      {action && <Refusals refusals={action.refusals} failure={action.failure} fields={fields} />}
      <Row>
        <Button type="submit" look={look} busy={running}>
          {submit}
        </Button>
        {aside}
      </Row>
    </form>
  );
};
