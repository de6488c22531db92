import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { act, enter, invite, newPresented } from '../../test/space.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { readPersistedDocuments } from './gate/persisted-documents.ts';
import { webDist } from './web-dist.ts';

/** Of every answer, whatever was asked. */
const perAnswer = ['content-security-policy', 'date', 'etag', 'content-length', 'x-request-id', 'request-id'];

describe('the company space, to whom it is not there', () => {
  let app: TestApp;
  let manager: Browser;
  let acme: Awaited<ReturnType<typeof newPresented>>;
  let invited: Awaited<ReturnType<typeof invite>>;
  let waiting: Awaited<ReturnType<typeof invite>>;
  /** Everyone who is not invited; or who was, has not entered yet, or is no more. */
  let strangers: Readonly<Record<string, Browser>>;
  beforeAll(async () => {
    app = await startTestApp({ webDist, persistedDocuments: await readPersistedDocuments(join(webDist, 'persisted-documents.json')) });
    manager = await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
    acme = await newPresented(app, 'Xylocope', manager);
    const rivale = await newPresented(app, 'Rivale', manager);
    const covering = { companyIds: [acme.id] };
    invited = await invite(app, manager, { email: 'camille@example.test' }, covering);
    await enter(invited.candidate, invited.token);
    waiting = await invite(app, manager, { email: 'waiting@example.test' }, covering);
    const revoked = await invite(app, manager, { email: 'revoked@example.test' }, covering);
    await enter(revoked.candidate, revoked.token);
    await act(manager, 'revokeSpaceInvitation', { invitationId: revoked.invitationId });
    const candidate = await newCandidate(app, { email: 'sacha@example.test', firstName: 'Sacha', lastName: 'Blanc' });
    await approveTerms(candidate);
    const forger = app.browser();
    forger.setCookie('__Host-session', 'c29tZXRoaW5nIHRoYXQgb3BlbnMgbm90aGluZw');
    strangers = {
      'a visitor': app.browser(),
      'a browser with a cookie of its own making': forger,
      'a candidate who was not invited': candidate,
      'one who has not entered yet': waiting.candidate,
      'one whose invitation was taken back': revoked.candidate,
      'the recruiter of a company it presents': acme.recruiter,
      'the recruiter of another': rivale.recruiter,
      'who composes it': manager,
    };
  });
  afterAll(() => app.stop());

  const answerAt = async (browser: Browser, path: string, init: RequestInit = {}) => {
    const response = await browser.fetch(path, init);
    const body = await response.text();
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? '';
    const headers = [...response.headers].filter(([name]) => !perAnswer.includes(name));
    return { status: response.status, body: nonce === '' ? body : body.replaceAll(nonce, 'NONCE'), headers };
  };

  it('N4: its address is, in status, body and head, one that never was, to everyone who is not invited', async () => {
    for (const [who, browser] of Object.entries(strangers)) {
      for (const method of ['GET', 'HEAD', 'POST']) {
        const [space, unknown] = [await answerAt(browser, '/space', { method }), await answerAt(browser, '/nowhere', { method })];
        expect({ who, method, ...space }).toEqual({ who, method, ...unknown });
        expect(space.status).toBe(404);
      }
    }
  });

  it('N4: for the one who is invited it stands, with none of what it presents in the document', async () => {
    const { status, body } = await answerAt(invited.candidate, '/space');
    expect(status).toBe(200);
    expect(body).not.toMatch(/Xylocope|meubles/);
    expect((await answerAt(invited.candidate, '/space', { method: 'HEAD' })).status).toBe(200);
  });

  it('N4: where recruiters send pictures for their card there is nothing for anyone else', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'image/jpeg' }, body: 'x' };
    for (const [who, browser] of Object.entries(strangers)) {
      if (browser === acme.recruiter || who === 'the recruiter of another') continue;
      const [sent, unknown] = [
        await answerAt(browser, '/company-card/pictures', init),
        await answerAt(browser, '/company-card/nowhere', init),
      ];
      expect({ who, ...sent }).toEqual({ who, ...unknown });
      expect(sent.status).toBe(404);
    }
  });

  it('N4: another’s link, and a company that is presented, answer as what was never made, in whatever is asked about them', async () => {
    const absent = Buffer.from('Company:01900000-0000-7000-8000-000000000000').toString('base64url');
    const questions: readonly [query: string, real: unknown, never: unknown][] = [
      ['query($it: String!) { spaceInvitation(token: $it) { expiresAt } }', waiting.token, 'x'.repeat(43)],
      [
        'mutation($it: String!) { enterCompanySpace(input: { token: $it, acknowledges: true }) { errors { code message path } } }',
        waiting.token,
        'x'.repeat(43),
      ],
      ['mutation($it: ID!) { wishForIntroduction(input: { companyId: $it }) { errors { code } } }', acme.id, absent],
      ['query($it: ID!) { company(id: $it) { name card { state } } }', acme.id, absent],
    ];
    const outsiders = ['a visitor', 'a browser with a cookie of its own making', 'a candidate who was not invited'];
    for (const who of outsiders) {
      const browser = strangers[who] ?? app.browser();
      for (const [query, real, never] of questions) {
        const asked = async (it: unknown) => {
          const body = JSON.stringify({ query, variables: { it } });
          const answer = await answerAt(browser, '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
          return { ...answer, body: answer.body.replaceAll(/"requestId":"[^"]+"/g, '') };
        };
        expect({ who, query, ...(await asked(real)) }).toEqual({ who, query, ...(await asked(never)) });
      }
    }
    expect(await enter(waiting.candidate, waiting.token)).toEqual([]);
  });
});
