import { existsSync } from 'node:fs';

const places = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chromium-headless-shell'].map(
  (name) => `/usr/bin/${name}`,
);

/** Where a Chromium is: said in `CHROMIUM_PATH`, or installed where systems put it. Measuring installs none. */
export const findBrowser = (): string => {
  const path = process.env.CHROMIUM_PATH || places.find((place) => existsSync(place));
  if (!path) throw new Error('No Chromium was found. Install one, or set CHROMIUM_PATH to one.');
  return path;
};
