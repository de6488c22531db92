import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cliffsDelta, timedByTurns } from '../../test/effect-size.ts';
import { newCandidate } from '../../test/people.ts';
import { tenAtOnce } from '../../test/ten-at-once.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

const operations = {
  'asks to sign in': {
    query:
      'mutation($email: EmailAddress!) { answered: requestSignIn(input: { email: $email }) { attempt sentTo errors { code message path } } }',
    of: (email: string) => ({ email }),
  },
  'asks to register': {
    query:
      'mutation($input: RegisterCandidateInput!) { answered: registerCandidate(input: $input) { attempt sentTo errors { code message path } } }',
    of: (email: string) => ({ input: { email, firstName: 'Camille', lastName: 'Durand', isAdult: true } }),
  },
} as const;

describe.each(Object.entries(operations))('fault A13: whoever %s', (_, { query, of }) => {
  let app: TestApp;
  const known = 'known@example.test';
  const unknown = 'other@example.test';
  beforeAll(async () => {
    app = await startTestApp();
    await newCandidate(app, { email: known, firstName: 'Camille', lastName: 'Durand' });
  });
  afterAll(() => app.stop());

  const answered = async (email: string) => {
    const response = await app.browser().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: of(email) }),
    });
    const named = [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
    const text = await response.text();
    return { status: response.status, named, text: text.replace(email, 'ADDRESS').replace(/"attempt":"[\w-]{43}"/, '"attempt":"SECRET"') };
  };
  /** As one asks, a little later each time: what holds many askings off is not measured here. */
  const asking = (email: string) => () => {
    app.clock.advance({ minutes: 4 });
    return answered(email);
  };

  it('gets the same answer for an account’s address and for nobody’s', async () => {
    const answer = await asking(known)();
    expect(answer.text).toContain('"attempt":"SECRET","sentTo":"ADDRESS","errors":[]');
    expect(await asking(unknown)()).toEqual(answer);
  });

  it('and the same when many have asked for either', async () => {
    app.clock.advance({ hours: 1 });
    const many = (email: string) => tenAtOnce(25, () => answered(email));
    const [first, ...more] = [...(await many(known)), ...(await many(unknown))];
    for (const answer of more) expect(answer).toEqual(first);
  });

  it('in the same time', { retry: 2 }, async () => {
    app.clock.advance({ hours: 1 });
    await timedByTurns(5, asking(known), asking(unknown));
    const [ours, nobodys] = await timedByTurns(40, asking(known), asking(unknown));
    expect(Math.abs(cliffsDelta(ours, nobodys))).toBeLessThan(0.33);
  });
});
