import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

type Look = {
  /** `primary`: the one next step of a page. `quiet`: what else may be done. `plain`: reads as a link. `danger`: cannot be undone. */
  look?: 'primary' | 'quiet' | 'plain' | 'danger';
  large?: boolean;
};

const classOf = ({ look = 'primary', large = false }: Look) => classNames(styles.button, styles[look], large && styles.large);

/** A busy button keeps its place, its words and the focus; it only stops acting. */
export const Button = ({
  look,
  large,
  busy = false,
  type = 'button',
  onClick,
  children,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement> & { busy?: boolean }) => (
  <button
    {...rest}
    type={type}
    className={classOf({ look, large })}
    aria-disabled={busy || undefined}
    onClick={(event) => {
      if (busy) event.preventDefault();
      else onClick?.(event);
    }}
  >
    {children}
  </button>
);

export const ButtonLink = ({ look, large, children, ...rest }: Look & Omit<LinkProps, 'className' | 'style'> & { children: ReactNode }) => (
  <Link {...rest} className={classOf({ look, large })}>
    {children}
  </Link>
);
