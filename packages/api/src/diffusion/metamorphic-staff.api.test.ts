import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { editorWords, ownCandidateId, sentVideo } from '../../test/clips.ts';
import { issuePassword, restrict } from '../../test/diffusion.ts';
import { jobBrief, requestIntroduction } from '../../test/introductions.ts';
import { approveTerms, newCandidate, newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { changeProfile, fullProfile, open, ownProfile, publish } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { keepMail } from '../incoming-mail/keep-mail.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';

const email = 'hidden@example.test';
const absentId = toGlobalId('Candidate', '019ab3f2-7c11-7000-8000-000000000000');
const candidateFields = 'id firstName lastName email registeredAt profile { id slug } clips { id state title } interviews { id state }';
const pageInfo = 'totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Every list that staff have, walked in pages of several sizes, and searched. What a role may not ask is answered by a refusal, and that is compared as well. */
const questions: [string, Record<string, unknown>][] = [
  ...[1, 50].flatMap((first): [string, Record<string, unknown>][] => [
    [`query($first: Int) { candidates(first: $first) { nodes { ${candidateFields} } ${pageInfo} } }`, { first }],
    [
      `query($first: Int) { outgoingMails(first: $first) { nodes { id template to subject state attempts { at outcome } candidate { id } } ${pageInfo} } }`,
      { first },
    ],
    [
      `query($first: Int) { incomingMails(first: $first) { nodes { id state candidate { id } reading { from subject text } } ${pageInfo} } }`,
      { first },
    ],
    [`query($first: Int) { incomingMails(first: $first, toSort: true) { nodes { id } ${pageInfo} } }`, { first }],
    [`query($first: Int) { introductions(first: $first) { nodes { id state company { id } } ${pageInfo} } }`, { first }],
    [`query($first: Int) { companies(first: $first) { nodes { id name } ${pageInfo} } }`, { first }],
    [`query($first: Int) { disputes(first: $first) { nodes { id } ${pageInfo} } }`, { first }],
    [
      `query($first: Int) { profiles(first: $first) { nodes { id headline } facets { skills { value count } places { value count } } ${pageInfo} } }`,
      { first },
    ],
  ]),
  ...['hidden', 'Zéphyr', ''].flatMap((word): [string, Record<string, unknown>][] => [
    [`query($word: String) { candidates(search: $word) { nodes { id } ${pageInfo} } }`, { word }],
    [`query($word: String) { outgoingMails(person: $word) { nodes { id } ${pageInfo} } }`, { word }],
    [`query($word: String) { profiles(search: { text: $word }) { totalCount nodes { id } } }`, { word }],
  ]),
  ...['QUEUED', 'SENT', 'FAILED'].map((state): [string, Record<string, unknown>] => [
    `query($state: OutgoingMailState) { outgoingMails(state: $state) { nodes { id template } ${pageInfo} } }`,
    { state: state.toLowerCase() },
  ]),
  [
    '{ staffQueue { id kind since dueAt subject candidate { id } clip { id title } mail { to } promotion { page } copying { by count } } }',
    {},
  ],
  ['{ interviewAgenda(days: 56) { id startsAt } }', {}],
  ['{ openRooms { id } }', {}],
  ['{ staffMembers { id } }', {}],
  ['{ viewer { staff { id roles } } }', {}],
];

/** What differs between two answers to one question for a reason of its own. */
const saysOfTheMoment = new Set(['date', 'x-request-id', 'ratelimit']);
type Answers = Map<string, string>;

const differences = (before: Answers, after: Answers): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((question) => before.get(question) !== after.get(question));

describe('what staff list', { timeout: 180_000 }, () => {
  let app: TestApp;
  let staff: Record<string, Browser>;
  let inCharge: Record<string, Browser>;
  let officer: Browser;
  let rita: Browser;
  let candidateId = '';
  let hidden: Browser;
  beforeAll(async () => {
    app = await startTestApp();
    const staffAs = (name: string, ...roles: Parameters<typeof newStaff>[2][]) =>
      newStaff(app, { email: `${name}@jobprod.test`, firstName: 'Alix', lastName: 'Roy' }, ...roles);
    staff = {
      interviewer: await staffAs('interviewer', 'INTERVIEWER'),
      editor: await staffAs('editor', 'EDITOR'),
      administrator: await staffAs('administrator', 'ADMINISTRATOR'),
      'all three': await staffAs('several', 'INTERVIEWER', 'EDITOR', 'ADMINISTRATOR'),
    };
    inCharge = { 'network manager': await staffAs('manager', 'NETWORK_MANAGER', 'ADMINISTRATOR') };
    officer = await staffAs('officer', 'DATA_PROTECTION_OFFICER');
    rita = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, inCharge['network manager']), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    await newCandidate(app, { email: 'noa@example.test', firstName: 'Noa', lastName: 'Petit' });
    await app.runDueJobs();
  });
  afterAll(() => app.stop());

  /** Status, headers and body of every question, as each of these. */
  const everything = async (people: Record<string, Browser>): Promise<Answers> => {
    const answers: Answers = new Map();
    await app.runDueJobs();
    const asks = async (who: string, browser: Browser): Promise<void> => {
      const ask = async (query: string, variables: Record<string, unknown>, name = JSON.stringify(variables)) => {
        const response = await browser.fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
        const headers = [...response.headers].filter(([header]) => !saysOfTheMoment.has(header)).map((header) => header.join(': '));
        // The id of a request stands in the body of an unexpected error alone, of which there is to be none.
        answers.set(`${who}, ${name}, ${query.slice(0, 70)}`, `${response.status}\n${headers.join('\n')}\n${await response.text()}`);
      };
      for (const [query, variables] of questions) await ask(query, variables);
      const one = 'query($id: ID!) { candidate(id: $id) { id profile { id } nextStep } }';
      await ask(one, { id: candidateId || absentId }, 'the candidate');
      await ask(
        'query($id: ID!) { node(id: $id) { __typename } nodes(ids: [$id]) { __typename } }',
        { id: candidateId || absentId },
        'the candidate',
      );
    };
    await Promise.all(Object.entries(people).map(([who, browser]) => asks(who, browser)));
    return answers;
  };

  let withoutCandidate: Answers;
  it('D2, fault C02: is, to those not in charge, the same bytes for a candidate without a profile and for one whose profile is restricted', async () => {
    withoutCandidate = await everything({ ...staff, ...inCharge });
    expect([...withoutCandidate.values()].filter((answer) => answer.includes('INTERNAL'))).toEqual([]);
    expect([...withoutCandidate.values()].filter((answer) => answer.includes('VALIDATION'))).toEqual([]);
    hidden = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Zéphyr' });
    await approveTerms(hidden);
    candidateId = await ownCandidateId(hidden);
    await sentVideo(app, hidden);
    await staff.editor?.ask(editorWords.create, { input: { candidateId, title: 'Un chantier' } });
    const raw = Buffer.from(`From: ${email}\r\nTo: contact@jobprod.com\r\nSubject: Bonjour\r\n\r\nUne question.\r\n`);
    await keepMail(app.services, { raw, from: email, to: ['contact@jobprod.com'], ip: '127.0.0.1', helo: 'relay.test' }, 'smtp');
    const withoutProfile = await everything(staff);
    expect(differences(withoutCandidate, withoutProfile).length).toBeGreaterThan(10);

    expect(await changeProfile(hidden, fullProfile)).toEqual([]);
    expect(await publish(hidden)).toEqual([]);
    const { id, slug, reference } = await ownProfile(hidden);
    await open(rita, slug);
    await rita.ask('mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { errors { code } } }', {
      input: { profileId: id, text: 'Bonjour', jobBrief },
    });
    expect((await requestIntroduction(rita, id)).errors).toEqual([]);
    expect(differences(withoutProfile, await everything(staff)).length).toBeGreaterThan(10);
    await restrict(hidden, id);
    await issuePassword(officer, reference, { recipientEmail: 'louis@elsewhere.test' });
    await app.services.orm.em
      .fork()
      .execute(`update outbound_mail set state = 'failed' where template in ('contact-started', 'password-issued')`);
    expect(differences(withoutProfile, await everything(staff))).toEqual([]);
  });

  it('G3: is, to everyone but the data-protection officer, the same bytes without the candidate and with one whose data are locked', async () => {
    const { id } = await ownProfile(hidden);
    await hidden.ask('mutation($id: ID!) { lockData(input: { profileId: $id }) { errors { code } } }', { id });
    expect(differences(withoutCandidate, await everything({ ...staff, ...inCharge }))).toEqual([]);
    const { candidate } = await officer.ask<{ candidate: { firstName: string } }>('query($id: ID!) { candidate(id: $id) { firstName } }', {
      id: candidateId,
    });
    expect(candidate.firstName).toBe('Camille');
  });
});
