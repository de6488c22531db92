import { settings } from './settings.ts';

/** The settings as `docs/operating.md` shows them. */
export const printSettings = (): string =>
  [
    '| setting | accepts | when nothing is said | what it does |',
    '|---|---|---|---|',
    ...Object.entries(settings).map(([name, { accepts, defaultsTo, does }]) => `| \`${name}\` | ${accepts} | ${defaultsTo} | ${does} |`),
  ].join('\n');
