import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newStaff, signIn } from '../../test/people.ts';
import { listed, newPublishedProfile, open, ownProfile, type Published, publish } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

const owner = { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' };

describe('a profile whose person is not heard of', { timeout: 120_000 }, () => {
  let app: TestApp;
  let camille: Published;
  beforeAll(async () => {
    app = await startTestApp({ now: '2026-11-22T10:00:00Z' });
    camille = await newPublishedProfile(app, owner);
  });
  afterAll(() => app.stop());

  const subjects = async () => (await app.mailsTo(owner.email)).map(({ subject }) => subject);
  const at = async (instant: string) => {
    app.clock.set(new Date(instant));
    await app.runDueJobs();
  };

  it('G5: is announced thirty days before two years are over, once, and a visit keeps it', async () => {
    await at('2028-10-23T08:59:00Z');
    expect(await subjects()).not.toContain('Votre profil sera bientôt retiré');
    await at('2028-10-23T09:00:00Z');
    await app.runDueJobs();
    const warnings = (await app.mailsTo(owner.email)).filter(({ subject }) => subject === 'Votre profil sera bientôt retiré');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.text).toContain('22 novembre 2028');
    await signIn(app, owner.email);
    await at('2028-11-22T10:00:00Z');
    expect(await open(app.browser(), camille.slug)).not.toBeNull();
  });

  it('G5: goes off two years after the last sign, never sooner than thirty days after the warning, for everyone but its owner and staff; one click brings it back', async () => {
    // Late by months: what was not announced does not end.
    await at('2031-02-01T10:00:00Z');
    expect(await listed(app.browser())).toEqual([camille.slug]);
    await at('2031-03-03T09:59:00Z');
    expect(await open(app.browser(), camille.slug)).not.toBeNull();
    await at('2031-03-03T10:00:00Z');
    expect(await open(app.browser(), camille.slug)).toBeNull();
    expect(await listed(app.browser())).toEqual([]);
    expect((await subjects())[0]).toBe('Votre profil n’est plus en ligne');
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    expect((await open(editor, camille.slug))?.id).toBe(camille.id);
    const back = await signIn(app, owner.email);
    expect((await ownProfile(back)).state).toBe('EXPIRED');
    expect(await publish(back)).toEqual([]);
    expect(await listed(app.browser())).toEqual([camille.slug]);
  });
});
