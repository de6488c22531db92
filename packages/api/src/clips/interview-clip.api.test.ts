import { afterAll, beforeAll, it } from 'vitest';
import { cutsAnInterview } from '../../test/interview-clip.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

it('C1, C2, I3: an interview on two tracks becomes a clip of eight segments, to the frame, at its loudness, both sides together, without a name', async () => {
  await cutsAnInterview(app, { seconds: 16, each: 1.6 });
});
