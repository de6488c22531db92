import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { newCandidate, newCompany, newRecruiter } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

type Coded = { errors: { code: string }[] };

/** Each reads a count, finds room, and writes: together they must not fill more than there is. */
describe('fault J10: many at once before a bound', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  const count = async (sql: string): Promise<number> =>
    Number((await app.services.orm.em.fork().execute<{ n: string }[]>(`select count(*) as n from ${sql}`))[0]?.n);
  const outcomes = async (
    browser: Browser,
    mutation: string,
    inputs: readonly Record<string, unknown>[],
  ): Promise<Record<string, number>> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`;
    const answers = await Promise.all(inputs.map((input) => browser.answer<Record<string, Coded | null>>(query, { input })));
    const codes = answers.map(
      ({ data, errors }) => errors?.[0]?.extensions?.code?.toString() ?? data?.[mutation]?.errors[0]?.code ?? 'done',
    );
    return Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length]));
  };

  it('thirty programs asked for at once by two colleagues: the company has twenty', async () => {
    const acme = await newCompany(app, { name: 'Acme' });
    const rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    const rose = await newRecruiter(app, acme, { email: 'rose@acme.test', firstName: 'Rose', lastName: 'Roy' });
    const inputs = (who: string) => Array.from({ length: 15 }, (_, index) => ({ name: `${who} ${index}`, scopes: ['PROFILES_READ'] }));
    const [first, second] = await Promise.all([
      outcomes(rita, 'createApiClient', inputs('a')),
      outcomes(rose, 'createApiClient', inputs('b')),
    ]);
    expect((first.done ?? 0) + (second.done ?? 0)).toBe(20);
    expect((first.NOT_POSSIBLE_NOW ?? 0) + (second.NOT_POSSIBLE_NOW ?? 0)).toBe(10);
    expect(await count('api_client where revoked_at is null')).toBe(20);
  });

  it('ten companies blocked at once where there is room for three: three are', async () => {
    const camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await app.services.orm.em.fork().execute(
      `insert into blocked_company (id, profile_id, name, name_key, since)
       select gen_random_uuid(), p.id, 'Maison ' || n, 'maison ' || n, p.created_at from profile p, generate_series(1, 197) n`,
    );
    const inputs = Array.from({ length: 10 }, (_, index) => ({ name: `Rivale ${index}` }));
    expect(await outcomes(camille.owner, 'blockCompany', inputs)).toEqual({ done: 3, INVALID_INPUT: 7 });
    expect(await count('blocked_company')).toBe(200);
  });

  it('fault A12: of forty codes guessed at once, from forty places, five are looked at', async () => {
    await newCandidate(app, { email: 'late@example.test', firstName: 'Late', lastName: 'Comer' });
    const { requestSignIn } = await app
      .browser()
      .ask<{ requestSignIn: { attempt: string } }>('mutation { requestSignIn(input: { email: "late@example.test" }) { attempt } }');
    const guess = (code: string) =>
      app
        .browser()
        .ask<{ completeSignIn: Coded }>('mutation($input: CompleteSignInInput!) { completeSignIn(input: $input) { errors { code } } }', {
          input: { attempt: requestSignIn.attempt, code },
        });
    const [mail] = await app.mailsTo('late@example.test');
    const right = /\b(\d{6})\b/.exec(mail?.text ?? '')?.[1] ?? '';
    const guesses = Array.from({ length: 40 }, (_, index) => String(index).padStart(6, '0')).filter((code) => code !== right);
    const answers = await Promise.all(guesses.map(guess));
    expect(new Set(answers.map(({ completeSignIn }) => completeSignIn.errors[0]?.code))).toEqual(new Set(['CODE_WRONG_OR_EXPIRED']));
    const [row] = await app.services.orm.em
      .fork()
      .execute<{ tries: number }[]>(`select max(wrong_codes) as tries from sign_in_attempt where email = 'late@example.test'`);
    expect(row?.tries).toBe(5);
    expect((await guess(right)).completeSignIn.errors).toMatchObject([{ code: 'CODE_WRONG_OR_EXPIRED' }]);
  });
});
