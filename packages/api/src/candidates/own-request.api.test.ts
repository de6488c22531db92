import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { followSignInLink, newCandidate, newCompany, newProgram, newRecruiter, newStaff, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Account } from '../authentication/account.entity.ts';
import { apiScopes, type StaffRole } from '../authorization/viewer.ts';
import { Candidate } from './candidate.entity.ts';

const register = 'mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) { sentTo errors { code } } }';
const someone = { email: 'someone@example.test', firstName: 'Some', lastName: 'One', isAdult: true };

const people = [
  'an administrator',
  'an interviewer',
  'an editor',
  'a network manager',
  'a data-protection officer',
  'a recruiter',
  'a program of a company',
  'a program of JobProd',
  'another candidate',
] as const;

describe('a candidate exists by their own request alone', () => {
  let app: TestApp;
  let others: Record<(typeof people)[number], Browser>;
  beforeAll(async () => {
    app = await startTestApp();
    const staff = (role: StaffRole) =>
      newStaff(app, { email: `${role.toLowerCase()}@jobprod.test`, firstName: 'Sam', lastName: 'Staff' }, role);
    const administrator = await staff('ADMINISTRATOR');
    const manager = await staff('NETWORK_MANAGER');
    const rita = { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' };
    const recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, manager), rita);
    others = {
      'an administrator': administrator,
      'an interviewer': await staff('INTERVIEWER'),
      'an editor': await staff('EDITOR'),
      'a network manager': manager,
      'a data-protection officer': await staff('DATA_PROTECTION_OFFICER'),
      'a recruiter': recruiter,
      'a program of a company': await newProgram(app, recruiter, ['PROFILES_READ', 'INTRODUCTIONS_READ', 'REGISTER_READ']),
      'a program of JobProd': await newProgram(app, administrator, apiScopes),
      'another candidate': await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' }),
    };
  });
  afterAll(() => app.stop());

  /** What stands in the database, and what was mailed to the person. */
  const made = async (email = someone.email) => {
    const em = app.services.orm.em.fork();
    return {
      candidates: await em.count(Candidate),
      accounts: await em.count(Account, { email }),
      mails: (await app.mailsTo(email)).length,
    };
  };

  it.each(people)('T1: not by %s: refused, no row is made and no mail sent', async (who) => {
    const before = await made();
    expect(before).toMatchObject({ accounts: 0, mails: 0 });
    const answer = await others[who].answer(register, { input: someone });
    expect(answer.data).toBeNull();
    expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    expect(await made()).toEqual(before);
  });

  it('T1: nor by an invitation to staff or to a company: who follows it is no candidate', async () => {
    const { candidates } = await made();
    const invited = 'ines@jobprod.test';
    const { inviteStaff } = await others['an administrator'].ask<{ inviteStaff: { errors: unknown[] } }>(
      'mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { errors { code } } }',
      { input: { email: invited, firstName: 'Inès', lastName: 'Staff', roles: ['EDITOR'] } },
    );
    expect(inviteStaff.errors).toEqual([]);
    const ines = await signIn(app, invited);
    expect(await ines.ask('{ viewer { kind candidate { id } } }')).toEqual({ viewer: { kind: 'STAFF', candidate: null } });
    expect(await others['a recruiter'].ask('{ viewer { kind candidate { id } } }')).toEqual({
      viewer: { kind: 'RECRUITER', candidate: null },
    });
    expect((await made()).candidates).toBe(candidates);
  });

  it('T1: the schema has no other operation that answers with a new candidate', async () => {
    const { __schema } = await others['an administrator'].ask<{ __schema: { mutationType: { fields: { name: string }[] } } }>(
      '{ __schema { mutationType { fields { name } } } }',
    );
    const names = __schema.mutationType.fields.map(({ name }) => name);
    expect(names.filter((name) => /candidate/i.test(name)).toSorted()).toEqual(['contactCandidate', 'registerCandidate']);
  });

  it('T1: a visitor who asks in somebody’s name makes no candidate: that mailbox’s owner does, by following its link', async () => {
    const { candidates } = await made();
    const anyone = app.browser();
    await anyone.ask(register, { input: someone });
    expect(await made()).toMatchObject({ candidates, mails: 1 });
    expect(await anyone.ask('{ viewer { candidate { id } } }')).toEqual({ viewer: { candidate: null } });
    const owner = app.browser();
    await followSignInLink(app, owner, someone.email);
    expect(await owner.ask('{ viewer { candidate { email } } }')).toEqual({ viewer: { candidate: { email: someone.email } } });
    expect((await made()).candidates).toBe(candidates + 1);
  });

  it('T1: a minor is refused clearly, and nothing is stored or sent', async () => {
    const minor = 'minor@example.test';
    const before = await made(minor);
    expect(await app.browser().ask(register, { input: { ...someone, email: minor, isAdult: false } })).toMatchObject({
      registerCandidate: { sentTo: null, errors: [{ code: 'ADULTS_ONLY' }] },
    });
    expect(await made(minor)).toEqual(before);
    expect(before).toMatchObject({ accounts: 0, mails: 0 });
  });
});
