import { afterAll, beforeAll, it } from 'vitest';
import { cutsAnInterview } from '../../test/interview-clip.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

it('C1, C2, I3: an hour of interview on two tracks becomes two minutes of eight segments, to the frame, at their loudness, both sides together, without a name', {
  timeout: 3_600_000,
}, async () => {
  const measured = await cutsAnInterview(app, { seconds: 3600, each: 15 });
  process.stdout.write(`${JSON.stringify(measured)}\n`);
});
