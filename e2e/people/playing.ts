import { expect, type Locator } from '@playwright/test';

/** Presses play, and sees the picture move. */
export const seesItPlay = async (video: Locator): Promise<void> => {
  await expect(video).toBeVisible();
  await video.evaluate((element: HTMLVideoElement) => element.play());
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime), { message: 'the video plays' })
    .toBeGreaterThan(0.3);
  await video.evaluate((element: HTMLVideoElement) => element.pause());
};
