import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Mantine's ten shades of the accent; index 7 is --accent of the light theme, 3 that of the dark one. */
const prune: MantineColorsTuple = [
  '#f7eef4',
  '#eddbe7',
  '#dfb9d3',
  '#e0addb',
  '#b678a3',
  '#97557f',
  '#7e3c6e',
  '#6b2d5c',
  '#512045',
  '#3a1631',
];

/** Mantine's pieces wear the same tokens as ours. */
export const mantineTheme = createTheme({
  colors: { prune },
  primaryColor: 'prune',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  black: '#241c22',
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: { fontFamily: 'var(--font-title)', fontWeight: '450' },
  defaultRadius: 'md',
  radius: { md: 'var(--radius)', sm: 'var(--radius-small)' },
  respectReducedMotion: true,
});
