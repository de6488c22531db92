import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCandidate, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { SignInAttempt } from './sign-in-attempt.entity.ts';

const register =
  'mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) { attempt sentTo errors { code message path } } }';
const request = 'mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { attempt sentTo errors { code } } }';
const complete = 'mutation($input: CompleteSignInInput!) { completeSignIn(input: $input) { viewer { kind email } errors { code } } }';
const viewer = '{ viewer { kind email candidate { firstName lastName email } staff { roles } sessions { id isCurrent device } } }';

type Sent = { requestSignIn: { attempt: string; sentTo: string } };
type Completed = { completeSignIn: { viewer: { kind: string } | null; errors: { code: string }[] } };
type Seen = { viewer: { kind: string; candidate: { firstName: string } | null; sessions: { id: string; isCurrent: boolean }[] } };

const codeIn = (text: string): string => /\b(\d{6})\b/.exec(text)?.[1] ?? '';
const linkIn = (html: string): string => /sign-in\/complete#([\w-]+)/.exec(html)?.[1] ?? '';

describe('coming in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  it('T1: an adult registers by their own request and exists once their address is confirmed', async () => {
    const browser = app.browser();
    const input = { email: 'Camille.Durand@example.test', firstName: 'Camille', lastName: 'Durand', isAdult: true };
    const { registerCandidate } = await browser.ask<{ registerCandidate: { attempt: string; sentTo: string } }>(register, { input });
    expect(registerCandidate.sentTo).toBe('camille.durand@example.test');
    const [mail] = await app.mailsTo('camille.durand@example.test');
    expect(mail?.subject).toBe('Confirmez votre adresse pour devenir candidat');
    const { completeSignIn } = await browser.ask<Completed>(complete, {
      input: { attempt: registerCandidate.attempt, code: codeIn(mail?.text ?? '') },
    });
    expect(completeSignIn).toEqual({ viewer: { kind: 'CANDIDATE', email: 'camille.durand@example.test' }, errors: [] });
    expect((await browser.ask<Seen>(viewer)).viewer).toMatchObject({
      kind: 'CANDIDATE',
      candidate: { firstName: 'Camille', lastName: 'Durand' },
    });
  });

  it('T1: a minor is refused in a sentence and nothing is stored', async () => {
    const input = { email: 'jeune@example.test', firstName: 'Lou', lastName: 'Petit', isAdult: false };
    const { registerCandidate } = await app.browser().ask<{ registerCandidate: { errors: unknown[] } }>(register, { input });
    expect(registerCandidate.errors).toEqual([
      { code: 'ADULTS_ONLY', message: 'JobProd est réservé aux personnes majeures. Rien n’a été enregistré.', path: ['isAdult'] },
    ]);
    expect(await app.services.orm.em.fork().count(SignInAttempt, { email: 'jeune@example.test' })).toBe(0);
  });

  it('fault A13: a known and an unknown address get the same answer', async () => {
    await newCandidate(app, { email: 'known@example.test', firstName: 'Ada', lastName: 'Roy' });
    const ask = async (email: string) => {
      const { data, errors } = await app.browser().answer<Sent>(request, { email });
      return { errors, sentTo: data?.requestSignIn.sentTo === email, attempt: data?.requestSignIn.attempt.length };
    };
    expect(await ask('known@example.test')).toEqual(await ask('unknown@example.test'));
  });

  it('fault A07: a link works once, and of fifty at once exactly one succeeds', async () => {
    await newCandidate(app, { email: 'once@example.test', firstName: 'Once', lastName: 'Only' });
    await app.browser().ask(request, { email: 'once@example.test' });
    const [mail] = await app.mailsTo('once@example.test');
    const token = linkIn(mail?.html ?? '');
    const answers = await Promise.all(Array.from({ length: 50 }, () => app.browser().ask<Completed>(complete, { input: { token } })));
    const codes = answers.map(({ completeSignIn }) => completeSignIn.errors[0]?.code ?? 'in');
    expect(codes.filter((code) => code === 'in')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['in', 'LINK_USED_OR_EXPIRED']));
  });

  it('fault A08: a code dies after ten minutes, after five wrong ones, and when a newer one is asked for from the same place', async () => {
    await newCandidate(app, { email: 'late@example.test', firstName: 'Late', lastName: 'Comer' });
    const browser = app.browser();
    const send = async () => {
      const { requestSignIn } = await browser.ask<Sent>(request, { email: 'late@example.test' });
      const [mail] = await app.mailsTo('late@example.test');
      return { attempt: requestSignIn.attempt, code: codeIn(mail?.text ?? '') };
    };
    const refused = async (input: { attempt: string; code: string }) =>
      (await browser.ask<Completed>(complete, { input })).completeSignIn.errors[0]?.code;

    const first = await send();
    const second = await send();
    expect(await refused(first)).toBe('CODE_WRONG_OR_EXPIRED');
    for (let turn = 0; turn < 5; turn += 1) await refused({ ...second, code: '------' });
    expect(await refused(second)).toBe('CODE_WRONG_OR_EXPIRED');
    const third = await send();
    app.clock.advance({ minutes: 10 });
    expect(await refused(third)).toBe('CODE_WRONG_OR_EXPIRED');
    const fourth = await send();
    expect(await refused(fourth)).toBeUndefined();
  });

  it('fault A09: signing out and revoking end a session at the next request', async () => {
    const laptop = await newCandidate(app, { email: 'two@example.test', firstName: 'Two', lastName: 'Browsers' });
    const phone = await signIn(app, 'two@example.test');
    const { viewer: seen } = await laptop.ask<Seen>(viewer);
    expect(seen.sessions).toHaveLength(2);
    const other = seen.sessions.find(({ isCurrent }) => !isCurrent);
    await laptop.ask('mutation($id: ID!) { revokeSession(input: { sessionId: $id }) { revokedSessionId } }', { id: other?.id });
    expect((await phone.ask<Seen>(viewer)).viewer.kind).toBe('VISITOR');
    const cookie = laptop.cookie('__Host-session') ?? '';
    await laptop.ask('mutation { signOut { viewer { kind } } }');
    laptop.setCookie('__Host-session', cookie);
    expect((await laptop.ask<Seen>(viewer)).viewer.kind).toBe('VISITOR');
  });

  it('a visitor is told to sign in, a candidate that it is not theirs', async () => {
    const query = '{ candidates { totalCount } }';
    const visitor = await app.browser().answer(query);
    expect(visitor.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const candidate = await newCandidate(app, { email: 'nosy@example.test', firstName: 'Nosy', lastName: 'Person' });
    expect((await candidate.answer(query)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
