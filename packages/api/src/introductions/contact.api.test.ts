import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { jobBrief } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff, type TestCompany } from '../../test/people.ts';
import { newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { RegisterEntry } from '../platform/register/register-entry.entity.ts';

type Errors = { code: string; path: string[] | null }[];
type Thread = { id: string; viewerCanReply: boolean; viewerCanStop: boolean; messages: { from: string; text: string }[] };

const threadFields =
  'id companyName recruiterName jobBrief { role } viewerCanReply viewerCanStop stoppedAt profileReference profile { reference } messages { from text jobBrief { pay } }';
const contactMutation = `mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { ${threadFields} } profile { viewerCanContact contact { id } } errors { code path } } }`;
const replyMutation = `mutation($input: ReplyToContactInput!) { replyToContact(input: $input) { contact { ${threadFields} } errors { code path } } }`;
const stopMutation = `mutation($id: ID!) { stopContact(input: { contactId: $id }) { contact { stoppedAt viewerCanStop viewerCanReply } errors { code } } }`;
const contactQuery = `query($id: ID!) { contact(id: $id) { ${threadFields} } node(id: $id) { id } }`;

describe('contact', () => {
  let app: TestApp;
  let acme: TestCompany;
  let ada: Browser;
  let eve: Browser;
  let people = 0;
  beforeAll(async () => {
    app = await startTestApp();
    acme = await newCompany(app, { name: 'Ateliers Beaulieu', city: 'Rezé', mainActivity: 'Ébénisterie' });
    ada = await newRecruiter(app, acme, { email: 'ada@beaulieu.test', firstName: 'Ada', lastName: 'Loiseau' });
    eve = await newRecruiter(app, await newCompany(app, { name: 'Rivale' }), {
      email: 'eve@rivale.test',
      firstName: 'Eve',
      lastName: 'Roy',
    });
  });
  afterAll(() => app.stop());

  const newCamille = (): Promise<Published & { email: string }> => {
    people += 1;
    const email = `camille${people}@example.test`;
    return newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' }).then((profile) => ({ ...profile, email }));
  };
  const contact = async (browser: Browser, profileId: string, input: Record<string, unknown> = {}) =>
    (
      await browser.ask<{ contactCandidate: { contact: Thread | null; profile: unknown; errors: Errors } }>(contactMutation, {
        input: { profileId, text: 'Bonjour,\nvotre profil nous plaît.', jobBrief, ...input },
      })
    ).contactCandidate;
  const reply = async (browser: Browser, contactId: string, text = 'Avec plaisir.') =>
    (await browser.ask<{ replyToContact: { contact: Thread | null; errors: Errors } }>(replyMutation, { input: { contactId, text } }))
      .replyToContact;
  const started = async () => {
    const camille = await newCamille();
    await open(ada, camille.slug);
    const thread = (await contact(ada, camille.id)).contact;
    if (!thread) throw new Error('The contact was refused');
    return { camille, thread };
  };
  const errorCode = async (browser: Browser, query: string, variables: Record<string, unknown>) =>
    (await browser.answer(query, variables)).errors?.[0]?.extensions?.code;
  const entries = (type: string) => app.services.orm.em.fork().count(RegisterEntry, { type, register: 'communications' });

  it('N3: comes after a consultation, with a whole job brief and something to say', async () => {
    const camille = await newCamille();
    expect((await contact(ada, camille.id)).errors).toEqual([{ code: 'CONSULTATION_REQUIRED', path: null }]);
    await open(ada, camille.slug);
    expect((await contact(ada, camille.id, { jobBrief: { ...jobBrief, pay: '  ' } })).errors).toEqual([
      { code: 'JOB_BRIEF_REQUIRED', path: ['jobBrief', 'pay'] },
    ]);
    expect((await contact(ada, camille.id, { text: ' \n ' })).errors).toEqual([{ code: 'INVALID_INPUT', path: ['text'] }]);
    expect((await contact(ada, camille.id, { text: 'x'.repeat(4001) })).errors).toEqual([{ code: 'CONTENT_TOO_LONG', path: ['text'] }]);
    const before = await entries('candidate-contacted');
    const done = await contact(ada, camille.id);
    expect(done).toMatchObject({
      contact: { companyName: 'Ateliers Beaulieu', recruiterName: 'Ada Loiseau', viewerCanReply: true, viewerCanStop: false },
      errors: [],
    });
    expect(done.profile).toEqual({ viewerCanContact: true, contact: { id: done.contact?.id } });
    expect(await entries('candidate-contacted')).toBe(before + 1);
  });

  it('N3, N8: the candidate is told who writes and why they may, in the body alone; neither address is told', async () => {
    const { camille } = await started();
    const [mail] = await app.mailsTo(camille.email);
    expect(mail?.subject).toBe('Un recruteur du réseau vous écrit');
    for (const told of [
      'Ada Loiseau',
      'Ateliers Beaulieu',
      jobBrief.role,
      jobBrief.place,
      'CDI',
      jobBrief.pay,
      'votre profil nous plaît',
      'consultent librement',
    ])
      expect(mail?.text).toContain(told);
    expect(`${mail?.html}${mail?.text}`).not.toContain('ada@beaulieu.test');
    const recruiterMails = await app.mailsTo('ada@beaulieu.test');
    for (const { html, text } of recruiterMails) expect(`${html}${text}`).not.toContain(camille.email);
    const seen = JSON.stringify(
      await ada.ask('{ viewer { recruiter { contacts { companyName profile { displayName } messages { text } } } } }'),
    );
    expect(seen).not.toMatch(new RegExp(`${camille.email}|Durand`));
  });

  it('N3: either side replies, the other is mailed, and the thread is seen by both', async () => {
    const { camille, thread } = await started();
    const before = await entries('contact-replied');
    expect((await reply(camille.owner, thread.id)).errors).toEqual([]);
    const [told] = await app.mailsTo('ada@beaulieu.test');
    expect(told).toMatchObject({ template: 'contact-replied', subject: 'Un candidat vous a répondu' });
    expect(told?.text).toContain('Avec plaisir.');
    expect(`${told?.text}`).not.toContain('Camille');
    expect((await reply(ada, thread.id, 'Alors parlons-en.')).errors).toEqual([]);
    expect((await app.mailsTo(camille.email))[0]).toMatchObject({ template: 'contact-continued' });
    expect(await entries('contact-replied')).toBe(before + 2);
    const written = [
      { from: 'COMPANY', text: 'Bonjour,\nvotre profil nous plaît.', jobBrief: { pay: jobBrief.pay } },
      { from: 'CANDIDATE', text: 'Avec plaisir.', jobBrief: null },
      { from: 'COMPANY', text: 'Alors parlons-en.', jobBrief: null },
    ];
    for (const browser of [ada, camille.owner])
      expect(await browser.ask(contactQuery, { id: thread.id })).toMatchObject({ contact: { messages: written }, node: { id: thread.id } });
  });

  it('N3: the candidate says stop, and nobody of that company writes to them any more', async () => {
    const { camille, thread } = await started();
    const bob = await newRecruiter(app, acme, { email: `bob${people}@beaulieu.test`, firstName: 'Bob', lastName: 'Ray' });
    await open(bob, camille.slug);
    expect(await errorCode(ada, stopMutation, { id: thread.id })).toBe('FORBIDDEN');
    const { stopContact } = await camille.owner.ask<{ stopContact: unknown }>(stopMutation, { id: thread.id });
    expect(stopContact).toEqual({
      contact: { stoppedAt: app.clock.now().toISOString(), viewerCanStop: false, viewerCanReply: false },
      errors: [],
    });
    for (const recruiter of [ada, bob]) {
      expect((await contact(recruiter, camille.id)).errors[0]?.code).toBe('CONTACT_STOPPED');
      expect((await reply(recruiter, thread.id)).errors[0]?.code).toBe('CONTACT_STOPPED');
    }
    expect((await reply(camille.owner, thread.id)).errors[0]?.code).toBe('CONTACT_STOPPED');
    expect(
      await ada.ask('query($slug: String!) { profile(slug: $slug) { viewerCanContact viewerCanRequestIntroduction } }', {
        slug: camille.slug,
      }),
    ).toEqual({
      profile: { viewerCanContact: false, viewerCanRequestIntroduction: false },
    });
    expect((await app.mailsTo('ada@beaulieu.test'))[0]?.template).toBe('contact-stopped');
    const { stopContact: again } = await camille.owner.ask<{ stopContact: { errors: Errors } }>(stopMutation, { id: thread.id });
    expect(again.errors[0]?.code).toBe('CONTACT_STOPPED');
  });

  it('N3: two words at once make one thread, and a second job is told in it', async () => {
    const camille = await newCamille();
    await open(ada, camille.slug);
    const answers = await Promise.all([1, 2, 3, 4].map(() => contact(ada, camille.id)));
    expect(new Set(answers.map(({ contact: thread }) => thread?.id)).size).toBe(1);
    const second = await contact(ada, camille.id, { jobBrief: { ...jobBrief, role: 'Chef d’atelier' } });
    expect(second.contact).toMatchObject({ jobBrief: { role: 'Chef d’atelier' } });
    expect(second.contact?.messages).toHaveLength(5);
  });

  it('N3: exists for the two and the network manager; for everyone else it is absent', async () => {
    const { camille, thread } = await started();
    const absent = { contact: null, node: null };
    const editor = await newStaff(app, { email: `ed${people}@jobprod.test`, firstName: 'Ed', lastName: 'Itor' }, 'EDITOR');
    const other = await newCamille();
    for (const browser of [eve, editor, other.owner, app.browser()])
      expect(await browser.ask(contactQuery, { id: thread.id })).toEqual(absent);
    for (const browser of [ada, camille.owner, acme.manager])
      expect(await browser.ask(contactQuery, { id: thread.id })).not.toEqual(absent);
    expect(await errorCode(eve, replyMutation, { input: { contactId: thread.id, text: 'Moi !' } })).toBe('NOT_FOUND');
    expect(await errorCode(other.owner, replyMutation, { input: { contactId: thread.id, text: 'Moi !' } })).toBe('NOT_FOUND');
    expect(await errorCode(other.owner, stopMutation, { id: thread.id })).toBe('NOT_FOUND');
    expect(await errorCode(acme.manager, replyMutation, { input: { contactId: thread.id, text: 'Moi !' } })).toBe('FORBIDDEN');
    expect(await errorCode(app.browser(), contactMutation, { input: { profileId: camille.id, text: 'x', jobBrief } })).toBe(
      'UNAUTHENTICATED',
    );
    for (const browser of [camille.owner, acme.manager])
      expect(await errorCode(browser, contactMutation, { input: { profileId: camille.id, text: 'x', jobBrief } })).toBe('FORBIDDEN');
    const manager = 'query($id: ID!) { candidate(id: $id) { contacts { id } introductions { totalCount } } }';
    const { viewer } = await camille.owner.ask<{ viewer: { candidate: { id: string } } }>(
      '{ viewer { candidate { id contacts { id } } } }',
    );
    expect(viewer.candidate).toMatchObject({ contacts: [{ id: thread.id }] });
    expect(await acme.manager.ask(manager, { id: viewer.candidate.id })).toEqual({
      candidate: { contacts: [{ id: thread.id }], introductions: { totalCount: 0 } },
    });
    expect(await editor.ask(manager, { id: viewer.candidate.id })).toEqual({
      candidate: { contacts: [], introductions: { totalCount: 0 } },
    });
  });

  it('N2, N3: to a company that is blocked the candidate does not exist, and the thread is closed to it', async () => {
    const { camille, thread } = await started();
    await camille.owner.ask('mutation { blockCompany(input: { name: "Ateliers Beaulieu" }) { errors { code } } }');
    expect(await errorCode(ada, contactMutation, { input: { profileId: camille.id, text: 'x', jobBrief } })).toBe('NOT_FOUND');
    expect((await reply(ada, thread.id)).errors[0]?.code).toBe('NOT_POSSIBLE_NOW');
    expect(await ada.ask(contactQuery, { id: thread.id })).toMatchObject({
      contact: { viewerCanReply: false, profile: null, profileReference: camille.reference },
    });
  });
});
