import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approveTerms, followSignInLink, newCandidate, signIn, tokenMailed } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

const mine = '{ viewer { candidate { imageRelease { id state expiresAt } } } }';
type Mine = { viewer: { candidate: { imageRelease: { id: string; state: string; expiresAt: string } | null } } };
const releaseOf = async (browser: Browser) => (await browser.ask<Mine>(mine)).viewer.candidate.imageRelease;

const look = 'query($token: String!) { imageReleaseOfLink(token: $token) { state withdrawnAt image expiresAt } }';
const withdraw =
  'mutation($token: String!) { withdrawImageReleaseByLink(input: { token: $token }) { imageRelease { state } errors { code } } }';

describe('the life of an image release', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ now: '2026-11-22T09:00:00Z' });
  });
  afterAll(() => app.stop());

  const candidate = async (name: string) => {
    const browser = await newCandidate(app, { email: `${name}@example.test`, firstName: 'Alma', lastName: 'Lambert' });
    await approveTerms(browser);
    await app.runDueJobs();
    return browser;
  };
  const subjects = async (name: string) => (await app.mailsTo(`${name}@example.test`)).map(({ subject }) => subject);

  it('A2, fault J08: the candidate is reminded 60, 30, 7 and 1 days before the end, once each, in their language, and told of the end', async () => {
    const english = app.browser({ language: 'en' });
    await english.ask('mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) { errors { code } } }', {
      input: { email: 'enid@example.test', firstName: 'Enid', lastName: 'Moss', isAdult: true },
    });
    await followSignInLink(app, english, 'enid@example.test');
    await approveTerms(english);
    await candidate('fleur');
    // All but what was written to them before they had an account, which is forgotten a year later (G5).
    const before = (await subjects('fleur')).length - 1;
    const days = [
      '2028-03-23T08:59:59Z',
      '2028-03-23T09:00:00Z',
      '2028-04-22T08:00:00Z',
      '2028-05-15T08:00:00Z',
      '2028-05-21T08:00:00Z',
      '2028-05-22T08:00:00Z',
    ];
    const said: number[] = [];
    for (const day of days) {
      app.clock.set(day);
      await app.runDueJobs();
      await app.runDueJobs();
      said.push((await subjects('fleur')).length - before);
    }
    expect(said).toEqual([0, 1, 2, 3, 4, 5]);
    expect((await subjects('fleur')).slice(0, 5)).toEqual([
      'Votre autorisation d’image a pris fin',
      'Votre autorisation d’image prend fin demain',
      'Votre autorisation d’image prend fin dans 7 jours',
      'Votre autorisation d’image prend fin dans 30 jours',
      'Votre autorisation d’image prend fin dans 60 jours',
    ]);
    expect((await subjects('enid')).slice(0, 2)).toEqual(['Your image release has ended', 'Your image release ends tomorrow']);
    const [, reminder] = await app.mailsTo('fleur@example.test');
    expect(reminder?.text).toContain('22 mai 2028 à 10:00 (heure de Paris)');
  });

  it('A2: a release that was withdrawn or renewed is not spoken of again; the new one is, from its own date', async () => {
    app.clock.set('2026-11-22T09:00:00Z');
    const renewer = await candidate('rene');
    const first = await releaseOf(renewer);
    const leaver = await candidate('lea');
    const leaving = await releaseOf(leaver);
    app.clock.set('2028-01-10T09:00:00Z');
    const back = await signIn(app, 'rene@example.test');
    expect(await approveTerms(back)).toEqual([]);
    const renewed = await releaseOf(back);
    expect(renewed).toMatchObject({ state: 'LIVE', expiresAt: '2029-07-10T08:00:00.000Z' });
    expect(renewed?.id).not.toBe(first?.id);
    await (await signIn(app, 'lea@example.test')).ask(
      'mutation($id: ID!) { withdrawImageRelease(input: { imageReleaseId: $id }) { errors { code } } }',
      { id: leaving?.id },
    );
    app.clock.set('2028-05-22T09:00:00Z');
    await app.runDueJobs();
    expect((await subjects('rene')).filter((subject) => subject.includes('fin'))).toEqual([]);
    expect((await subjects('lea'))[0]).toBe('Votre autorisation d’image est retirée');
    app.clock.set('2029-07-09T09:00:00Z');
    await app.runDueJobs();
    expect((await subjects('rene'))[0]).toBe('Votre autorisation d’image prend fin demain');
  });

  it('A3: whoever holds a mail’s link takes the release back in two clicks, without signing in; opening it decides nothing', async () => {
    app.clock.set('2026-11-22T09:00:00Z');
    const browser = await candidate('iris');
    const token = await tokenMailed(app, 'iris@example.test', '/release/withdraw');
    const anyone = app.browser();
    expect(await anyone.ask(look, { token })).toMatchObject({ imageReleaseOfLink: { state: 'LIVE', image: true } });
    expect(await anyone.ask(look, { token: 'x'.repeat(43) })).toEqual({ imageReleaseOfLink: null });
    expect((await releaseOf(browser))?.state).toBe('LIVE');
    expect(await anyone.ask(withdraw, { token })).toMatchObject({
      withdrawImageReleaseByLink: { imageRelease: { state: 'WITHDRAWN' }, errors: [] },
    });
    expect(await releaseOf(browser)).toBeNull();
    expect(await anyone.ask(withdraw, { token })).toMatchObject({
      withdrawImageReleaseByLink: { imageRelease: null, errors: [{ code: 'NOT_POSSIBLE_NOW' }] },
    });
    expect(await anyone.ask(withdraw, { token: 'x'.repeat(43) })).toMatchObject({
      withdrawImageReleaseByLink: { errors: [{ code: 'LINK_USED_OR_EXPIRED' }] },
    });
    expect((await subjects('iris'))[0]).toBe('Votre autorisation d’image est retirée');
  });

  it('A3: an older mail’s link does not reach a newer release', async () => {
    const browser = await candidate('nora');
    const token = await tokenMailed(app, 'nora@example.test', '/release/withdraw');
    await approveTerms(browser);
    expect(await app.browser().ask(look, { token })).toMatchObject({ imageReleaseOfLink: { state: 'REPLACED' } });
    expect(await app.browser().ask(withdraw, { token })).toMatchObject({
      withdrawImageReleaseByLink: { errors: [{ code: 'NOT_POSSIBLE_NOW' }] },
    });
    expect((await releaseOf(browser))?.state).toBe('LIVE');
  });
});
