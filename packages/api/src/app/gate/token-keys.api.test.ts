import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { newProgram, newStaff } from '../../../test/people.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';

let app: TestApp;
let administrator: Browser;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const published = async (): Promise<(string | undefined)[]> => {
  const { keys } = (await (await app.browser().fetch('/.well-known/jwks.json')).json()) as { keys: { kid?: string }[] };
  return keys.map(({ kid }) => kid);
};
const keyOf = ({ bearer = '' }: Browser) => decodeProtectedHeader(bearer).kid;
const kindOf = async (program: Browser) => (await program.answer<{ viewer: { kind: string } }>('{ viewer { kind } }')).data?.viewer.kind;

it('after ninety days programs are given tokens of a new key; those they hold go on, and the old key is published until they have run out', async () => {
  const [first] = await published();
  app.clock.advance({ days: 91 });
  administrator = await newStaff(app, { email: 'anne@jobprod.test', firstName: 'Anne', lastName: 'Roux' }, 'ADMINISTRATOR');
  const before = await newProgram(app, administrator);
  expect(keyOf(before)).toBe(first);
  await app.runDueJobs();

  const after = await newProgram(app, administrator);
  expect(keyOf(after)).not.toBe(first);
  expect(await published()).toEqual([keyOf(after), first]);
  expect([await kindOf(before), await kindOf(after)]).toEqual(['API_CLIENT', 'API_CLIENT']);

  app.clock.advance({ hours: 25 });
  await app.runDueJobs();
  expect(await published()).toEqual([keyOf(after)]);
});
