import type { Browser as FoundBrowser } from './find-browser.ts';

// Found by the configuration, which every worker reads.
const { executablePath, args } = JSON.parse(process.env.JOBPROD_BROWSER ?? '{"args":[]}') as FoundBrowser;

/** A browser with a camera and a microphone of its own making, whose use nobody is asked about. */
export const withDevices = {
  isInhabited: true,
  launchOptions: {
    executablePath,
    args: [
      ...args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
      '--allow-loopback-in-peer-connection',
    ],
  },
};
