/**
 * The look’s colours, by day and by night, for what is drawn without the pages’ style sheet: mails, and pages without a script. Named as in
 * `packages/web/src/ui/theme/tokens.css`, where a test holds them to the same values; the reasons stand there.
 */
export const colours = {
  paper: { day: '#ffffff', night: '#171317' },
  wash: { day: '#faf7f9', night: '#201a1f' },
  ink: { day: '#241c22', night: '#f3edf1' },
  'ink-soft': { day: '#63565f', night: '#b9abb5' },
  line: { day: '#e9e1e6', night: '#3a3038' },
  'line-strong': { day: '#8f818b', night: '#8a7c86' },
  accent: { day: '#6b2d5c', night: '#e0addb' },
  'on-accent': { day: '#ffffff', night: '#241c22' },
} as const;

/** The same as custom properties of a style sheet: `var(--accent)`. */
export const colourProperties = (): string =>
  Object.entries(colours)
    .map(([name, { day, night }]) => `--${name}: light-dark(${day}, ${night});`)
    .join(' ');
