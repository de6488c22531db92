import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { issuePassword, restrict, unlock } from '../../test/diffusion.ts';
import { cliffsDelta, timedByTurns } from '../../test/effect-size.ts';
import { newStaff } from '../../test/people.ts';
import { type Coded, newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

const codes = (errors: Coded['errors']): string[] => errors.map(({ code }) => code);
const wrongPhrase = 'abaisser-abandon-abdiquer-abeille-abolir-aborder';

describe('the gate', { timeout: 180_000 }, () => {
  let app: TestApp;
  let camille: Published;
  let officer: Browser;
  let password: string;
  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await restrict(camille.owner, camille.id);
    officer = await newStaff(app, { email: 'officer@jobprod.test', firstName: 'Olive', lastName: 'Tom' }, 'DATA_PROTECTION_OFFICER');
    ({ password } = await issuePassword(officer, camille.reference, { recipientEmail: 'holder@elsewhere.test' }));
  });
  afterAll(() => app.stop());

  const whole = async (reference: string, phrase: string): Promise<{ status: number; body: string; headers: string[] }> => {
    const response = await app.browser().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation($input: UnlockProfileInput!) { unlockProfile(input: $input) { profile { id } expiresAt errors { code message path } } }',
        variables: { input: { reference, password: phrase } },
      }),
    });
    return {
      status: response.status,
      body: await response.text(),
      headers: [...response.headers].map(([name, value]) => (name === 'date' || name.includes('request-id') ? name : `${name}: ${value}`)),
    };
  };

  it('fault C08: a wrong reference, a wrong password, one without letters and one too long get the same answer, to the byte', async () => {
    const wrong = await whole(camille.reference, wrongPhrase);
    expect(JSON.parse(wrong.body)).toMatchObject({
      data: {
        unlockProfile: {
          profile: null,
          expiresAt: null,
          errors: [{ code: 'PASSWORD_WRONG', message: 'Cette référence et ce mot de passe n’ouvrent aucun profil.', path: ['password'] }],
        },
      },
    });
    for (const [reference, phrase] of [
      ['JP-222222', wrongPhrase],
      ['', ''],
      [camille.reference, ''],
      [camille.reference, `${password} ${'x'.repeat(100_000)}`],
      ['x'.repeat(100_000), password],
      ['<script>', `${password}-`.repeat(3)],
    ] as const) {
      expect(await whole(reference, phrase)).toEqual(wrong);
    }
  });

  it('fault C08: guessing is held off by source, at gates that lead nowhere alike, and the rightful still gets in from elsewhere', async () => {
    for (const reference of [camille.reference, 'JP-333333']) {
      const guesser = app.browser();
      const answers: string[] = [];
      for (let turn = 0; turn < 10; turn += 1) answers.push(...codes((await unlock(guesser, reference, wrongPhrase)).errors));
      expect(answers).toEqual([...Array.from({ length: 8 }, () => 'PASSWORD_WRONG'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
    }
    const guesser = app.browser();
    for (let turn = 0; turn < 8; turn += 1) await unlock(guesser, camille.reference, wrongPhrase);
    expect(codes((await unlock(guesser, camille.reference, password)).errors)).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(codes((await unlock(app.browser(), camille.reference, password)).errors)).toEqual([]);
    app.clock.advance({ minutes: 10 });
    expect(codes((await unlock(guesser, camille.reference, password)).errors)).toEqual([]);
  });

  it('fault C08: a gate under attack from many places narrows for each and closes for none', async () => {
    app.clock.advance({ minutes: 10 });
    for (let turn = 0; turn < 65; turn += 1) await unlock(app.browser(), camille.reference, wrongPhrase);
    const newcomer = app.browser();
    expect(codes((await unlock(newcomer, camille.reference, wrongPhrase)).errors)).toEqual(['PASSWORD_WRONG']);
    expect(codes((await unlock(newcomer, camille.reference, wrongPhrase)).errors)).toEqual(['PASSWORD_WRONG']);
    expect(codes((await unlock(newcomer, camille.reference, wrongPhrase)).errors)).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(codes((await unlock(app.browser(), camille.reference, password)).errors)).toEqual([]);
  });

  it('fault C12: a wrong reference and a wrong password take the same time, five hundred interleaved attempts', { retry: 2 }, async () => {
    app.clock.advance({ minutes: 10 });
    const at = (reference: string) => () => unlock(app.browser(), reference, wrongPhrase);
    const [known, unknown] = await timedByTurns(250, at(camille.reference), at('JP-444444'));
    expect(Math.abs(cliffsDelta(known, unknown))).toBeLessThan(0.15);
  });

  it('D2, fault C12: a hidden profile and an absent one take the same time, five hundred interleaved requests of each, by address and by id', {
    retry: 2,
  }, async () => {
    const browser = app.browser();
    const bySlug = (slug: string) => () => browser.ask('query($slug: String!) { profile(slug: $slug) { headline } }', { slug });
    const byId = (id: string) => () => browser.ask('query($id: ID!) { node(id: $id) { id } }', { id });
    const absentId = Buffer.from('Profile:019ab3f2-7c11-7000-8000-000000000000').toString('base64url');
    await timedByTurns(20, bySlug(camille.slug), byId(absentId));
    const [hiddenBySlug, absentBySlug] = await timedByTurns(500, bySlug(camille.slug), bySlug('p-222222222222'));
    expect(Math.abs(cliffsDelta(hiddenBySlug, absentBySlug))).toBeLessThan(0.15);
    const [hiddenById, absentById] = await timedByTurns(500, byId(camille.id), byId(absentId));
    expect(Math.abs(cliffsDelta(hiddenById, absentById))).toBeLessThan(0.15);
  });

  it('is for browsers: a program has none', async () => {
    const program = app.browser();
    program.bearer = 'a.b.c';
    expect(
      (await program.answer('mutation { unlockProfile(input: { reference: "x", password: "y" }) { expiresAt } }')).errors?.[0]?.extensions
        ?.code,
    ).toBe('UNAUTHENTICATED');
  });
});
