import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { newCandidate, newCompany, newRecruiter, newStaff, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';
import { append } from '../platform/register/append.ts';
import { forgetParty } from '../platform/register/erase-payloads.ts';
import { publishedKeys } from '../platform/register/register-keys.ts';

let app: TestApp;
let camille: Browser;
let rita: Browser;
let manager: Browser;
let editor: Browser;
let stranger: Browser;
let acmeId = '';
let folder = '';

beforeAll(async () => {
  app = await startTestApp();
  folder = await mkdtemp(join(tmpdir(), 'jobprod-dispute-'));
  camille = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
  stranger = await newCandidate(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' });
  manager = await newStaff(app, { email: 'manager@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
  editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Alix', lastName: 'Roy' }, 'EDITOR');
  const acme = await newCompany(app, { name: 'Acme' }, manager);
  acmeId = acme.id;
  rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
  await app.runDueJobs();
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true });
});

type Seen = {
  id: string;
  reference: string;
  subject: string;
  state: string;
  outcome: string | null;
  partyName: string;
  evidenceCount: number;
  packAddress: string;
  viewerCanWrite: boolean;
  viewerCanEnd: boolean;
  messages: { id: string; from: string; text: string; isProposal: boolean; viewerCanAccept: boolean }[];
};
type Answer = { dispute: Seen | null; errors: { code: string }[] };

const fields = `id reference subject state outcome partyName evidenceCount packAddress viewerCanWrite viewerCanEnd
  messages { id from text isProposal viewerCanAccept }`;
const act = async (who: Browser, name: string, input: Record<string, unknown>): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await who.ask<Record<string, Answer>>(
    `mutation($input: ${type}!) { ${name}(input: $input) { dispute { ${fields} } errors { code } } }`,
    { input },
  );
  return data[name] ?? expect.fail();
};
const done = async (who: Browser, name: string, input: Record<string, unknown>): Promise<Seen> => {
  const { dispute, errors } = await act(who, name, input);
  expect(errors).toEqual([]);
  return dispute ?? expect.fail();
};
const codes = async (who: Browser, name: string, input: Record<string, unknown>) =>
  (await act(who, name, input)).errors.map(({ code }) => code);
const open = (who: Browser, more: Record<string, unknown> = {}) =>
  done(who, 'openDispute', { subject: 'Mon clip est resté en ligne', text: 'Je demandais son retrait.', ...more });
const seenBy = async (who: Browser, id: string): Promise<Seen | null> =>
  (await who.ask<{ dispute: Seen | null }>(`query($id: ID!) { dispute(id: $id) { ${fields} } }`, { id })).dispute;

const verify = (path: string, ...args: string[]): Promise<{ status: number; stdout: string }> =>
  new Promise((resolve) => {
    const cli = join(import.meta.dirname, '../../../shared/src/verify-receipt.cli.ts');
    execFile(process.execPath, [cli, path, ...args], { cwd: folder, env: { LANG: 'fr_FR.UTF-8' } }, (error, stdout) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout }),
    );
  });

/** Thirty days end a session: a new code. */
const againSignedIn = (): Promise<Browser> => signIn(app, 'camille@example.test');

describe('T6: a dispute', () => {
  it('T6: is opened by a candidate, talked over, proposed for, and settled by the other side’s acceptance; each step registered and mailed', async () => {
    const { id, reference } = await open(camille);
    await done(manager, 'writeInDispute', { disputeId: id, text: 'Nous regardons.' });
    const proposed = await done(manager, 'writeInDispute', { disputeId: id, text: 'Une lettre d’excuses.', isProposal: true });
    const proposal = proposed.messages.at(-1) ?? expect.fail();
    expect(proposal).toMatchObject({ from: 'JOBPROD', isProposal: true, viewerCanAccept: false });
    expect((await seenBy(camille, id))?.messages.at(-1)).toMatchObject({ viewerCanAccept: true });
    // Nobody accepts their own proposal, nor what proposes nothing.
    expect(await codes(manager, 'settleDispute', { disputeId: id, proposalId: proposal.id })).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await codes(camille, 'settleDispute', { disputeId: id, proposalId: proposed.messages[1]?.id })).toEqual(['NOT_POSSIBLE_NOW']);
    const settled = await done(camille, 'settleDispute', { disputeId: id, proposalId: proposal.id });
    expect(settled).toMatchObject({ state: 'SETTLED', outcome: 'Une lettre d’excuses.', viewerCanWrite: false, viewerCanEnd: false });
    expect(await codes(camille, 'writeInDispute', { disputeId: id, text: 'Encore' })).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await codes(camille, 'endDispute', { disputeId: id, reason: 'Non' })).toEqual(['NOT_POSSIBLE_NOW']);

    const entries = await app.services.orm.em
      .fork()
      .execute<{ register: string; type: string }[]>(
        `select e.register, e.type from register_entry e join register_payload p on p.entry_id = e.id where p.payload like ? order by e.id`,
        [`%${reference}%`],
      );
    expect(entries.map(({ register, type }) => `${register} ${type}`)).toEqual([
      'communications dispute-opened',
      'communications dispute-message-written',
      'communications settlement-proposed',
      'transactions dispute-settled',
    ]);
    const templates = (mails: { template: string; subject: string }[]) =>
      mails.filter(({ subject }) => subject.includes(reference)).map(({ template }) => template);
    expect(templates(await app.mailsTo('camille@example.test'))).toEqual(['dispute-proposed', 'dispute-written']);
    expect(templates(await app.mailsTo('contact@jobprod.com'))).toEqual(['dispute-settled', 'dispute-opened']);
  });

  it('T6: exists for its party and for staff in charge; for anyone else it is as absent', async () => {
    const { id, packAddress } = await open(rita, { subject: 'Une facture', text: 'Elle est erronée.' });
    await app.runDueJobs();
    const absent = 'RGlzcHV0ZTowMTkwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDA';
    for (const who of [rita, manager]) {
      expect(await seenBy(who, id)).toMatchObject({ subject: 'Une facture', partyName: 'Acme' });
      expect((await who.fetch(packAddress)).status).toBe(200);
    }
    for (const who of [camille, stranger, editor, app.browser()]) {
      expect(await seenBy(who, id)).toBeNull();
      const [theirs, none] = [await who.fetch(packAddress), await who.fetch(`/disputes/${absent}/evidence.zip`)];
      expect([theirs.status, await theirs.text()]).toEqual([none.status, await none.text()]);
      expect(theirs.status).toBe(404);
    }
    const hidden = await stranger.answer('mutation($input: WriteInDisputeInput!) { writeInDispute(input: $input) { errors { code } } }', {
      input: { disputeId: id, text: 'Bonjour' },
    });
    expect(hidden.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('T6, N1: is carried on by a company that is suspended, which opens one too; everything else stays shut to its people', async () => {
    const company = await newCompany(app, { name: 'Sortie' }, manager);
    const remi = { email: 'remi@sortie.test', firstName: 'Rémi', lastName: 'Roux' };
    const { id } = await open(await newRecruiter(app, company, remi), { subject: 'Une facture de mars', text: 'Elle est erronée.' });
    await manager.ask(
      'mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Elle ne répond plus." }) { errors { code } } }',
      {
        id: company.id,
      },
    );
    await done(manager, 'writeInDispute', { disputeId: id, text: 'Un avoir.', isProposal: true });
    expect((await app.mailsTo(remi.email))[0]?.template).toBe('dispute-proposed');

    await app.runDueJobs();
    const former = await signIn(app, remi.email);
    const { viewer } = await former.ask<{ viewer: unknown }>('{ viewer { kind recruiter { id } } }');
    expect(viewer).toEqual({ kind: 'FORMER_RECRUITER', recruiter: null });
    const seen = await seenBy(former, id);
    expect(seen).toMatchObject({ subject: 'Une facture de mars', viewerCanWrite: true });
    expect((await former.fetch(seen?.packAddress ?? '')).status).toBe(200);
    const listed = await former.ask<{ disputes: { nodes: { id: string }[] } }>('{ disputes(first: 5) { nodes { id } } }');
    expect(listed.disputes.nodes).toEqual([{ id }]);
    await done(former, 'writeInDispute', { disputeId: id, text: 'De quel montant ?' });
    const settled = await done(former, 'settleDispute', { disputeId: id, proposalId: seen?.messages.at(-1)?.id });
    expect(settled).toMatchObject({ state: 'SETTLED', outcome: 'Un avoir.' });
    expect(await open(former, { subject: 'La suspension', text: 'Elle n’est pas fondée.' })).toMatchObject({ partyName: 'Sortie' });

    const others = await open(rita);
    expect(await seenBy(former, others.id)).toBeNull();
    const { company: own } = await former.ask<{ company: unknown }>('query($id: ID!) { company(id: $id) { id } }', { id: company.id });
    expect(own).toBeNull();
    for (const shut of [
      'mutation { contactCandidate(input: { profileId: "x", text: "x", jobBrief: { role: "x", place: "x", contractKind: PERMANENT, pay: "x" } }) { errors { code } } }',
      '{ introductions(first: 1) { totalCount } }',
      'mutation { createApiClient(input: { name: "x", scopes: [PROFILES_READ] }) { errors { code } } }',
    ])
      expect((await former.answer(shut)).errors?.[0]?.extensions?.code, shut).toBe('FORBIDDEN');
  });

  it('T6: is opened by staff with one party named, neither none nor two', async () => {
    const candidateId = (await camille.ask<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }')).viewer.candidate
      .id;
    const said = { subject: 'Un engagement', text: 'Nous devons en parler.' };
    expect(await codes(manager, 'openDispute', said)).toEqual(['INVALID_INPUT']);
    expect(await codes(manager, 'openDispute', { ...said, candidateId, companyId: acmeId })).toEqual(['INVALID_INPUT']);
    expect(await codes(camille, 'openDispute', { ...said, subject: ' ' })).toEqual(['INVALID_INPUT']);
    const { id } = await done(manager, 'openDispute', { ...said, companyId: acmeId });
    expect(await seenBy(rita, id)).toMatchObject({ partyName: 'Acme' });
    expect((await app.mailsTo('rita@acme.test'))[0]?.template).toBe('dispute-opened');
    expect(await seenBy(camille, id)).toBeNull();
  });

  it('T6: ends without agreement only once both have written, or one kept silent for thirty days; only then are courts named', async () => {
    const talked = await open(camille);
    expect(talked.viewerCanEnd).toBe(false);
    expect(await codes(camille, 'endDispute', { disputeId: talked.id, reason: 'Pas d’accord.' })).toEqual(['NOT_POSSIBLE_NOW']);
    await done(manager, 'writeInDispute', { disputeId: talked.id, text: 'Nous ne sommes pas d’accord.' });
    await done(camille, 'endDispute', { disputeId: talked.id, reason: 'Pas d’accord.' });
    const [mail] = await app.mailsTo('contact@jobprod.com');
    expect(mail?.text).toContain('tribunaux de Paris');

    const silent = await open(camille);
    for (const { text } of (await app.mailsTo('contact@jobprod.com')).slice(0, 1)) expect(text).not.toContain('tribunaux');
    app.clock.advance({ days: 30, seconds: -1 });
    expect((await seenBy(await againSignedIn(), silent.id))?.viewerCanEnd).toBe(false);
    app.clock.advance({ seconds: 1 });
    camille = await againSignedIn();
    expect(await done(camille, 'endDispute', { disputeId: silent.id, reason: 'Aucune réponse.' })).toMatchObject({ state: 'NOT_SETTLED' });
  });
});

describe('T6: the evidence', () => {
  it('T6, G4: is frozen while the case is open: an erasure takes everything else at once, and the evidence at the end', async () => {
    const person = await newCandidate(app, { email: 'ada@example.test', firstName: 'Ada', lastName: 'Petit' });
    const { viewer } = await person.ask<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }');
    const candidateId = fromGlobalId(viewer.candidate.id)?.id ?? '';
    await app.runDueJobs();
    const facts = async () => {
      const rows = await app.services.orm.em
        .fork()
        .execute<{ type: string }[]>(
          'select e.type from register_payload p join register_entry e on e.id = p.entry_id where ? = any(p.parties) order by e.id',
          [candidateId],
        );
      return rows.map(({ type }) => type);
    };
    const shown = async () =>
      (await app.services.orm.em.fork().execute<unknown[]>('select index from register_party where subject_id = ?', [candidateId])).length;
    const { id } = await open(person);
    await done(person, 'writeInDispute', { disputeId: id, text: 'Effacez tout le reste.' });
    await app.runDueJobs();
    const before = await facts();
    expect(before).toContain('dispute-opened');
    const forget = () => app.services.orm.em.fork().transactional((em) => forgetParty(em, candidateId, app.clock.now()));
    await forget();
    await forget();
    expect(await facts()).toEqual(before);
    expect(await shown()).toBe(before.length);
    manager = await signIn(app, 'manager@jobprod.test');
    const { messages } = await done(manager, 'writeInDispute', { disputeId: id, text: 'D’accord.', isProposal: true });
    await app.runDueJobs();
    await done(person, 'settleDispute', { disputeId: id, proposalId: messages.at(-1)?.id });
    await app.runDueJobs();
    // What was written after the erasure was asked is not covered by it.
    expect(await facts()).toEqual(['settlement-proposed', 'dispute-settled']);
    expect(await shown()).toBe(2);
  });

  it('T6: fetched the moment something is written, it waits for the receipt of that too, and later says so', async () => {
    const { id, packAddress } = await open(camille, { text: 'Une pièce, à l’instant.' });
    const fetched = camille.fetch(packAddress);
    await app.runDueJobs();
    const receipts = Object.keys(unzipSync(new Uint8Array(await (await fetched).arrayBuffer()))).filter((name) =>
      name.startsWith('receipts/'),
    );
    expect(receipts.at(-1)).toContain('dispute-opened');
    await done(camille, 'writeInDispute', { disputeId: id, text: 'Une autre, que rien ne numérote.' });
    const late = await camille.fetch(packAddress);
    expect([late.status, late.headers.get('retry-after')]).toEqual([503, '2']);
  });

  it('T6: leaves as a ZIP that verifies offline by the same code, receipt by receipt; one altered is named', async () => {
    const { id, packAddress, evidenceCount } = await open(camille, { text: 'Voici mes pièces.' });
    await app.runDueJobs();
    const response = await camille.fetch(packAddress);
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const bytes = new Uint8Array(await response.arrayBuffer());
    const files = unzipSync(bytes);
    const receipts = Object.keys(files).filter((name) => name.startsWith('receipts/'));
    expect(receipts).toHaveLength(evidenceCount);
    expect(receipts.at(-1)).toContain('dispute-opened');
    expect(JSON.parse(new TextDecoder().decode(files['case.json']))).toMatchObject({
      party: 'Camille Durand',
      messages: [{ text: 'Voici mes pièces.' }],
    });
    expect(new TextDecoder().decode(files['LISEZ-MOI.txt'])).toContain('npm run verify');
    await writeFile(join(folder, 'pack.zip'), bytes);
    const [key] = await publishedKeys(app.services.orm.em.fork(), app.services.registerKeyring);
    expect(await verify('pack.zip', '--key', key?.vkey ?? '')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`^✓ Ce dossier est authentique.* ses ${evidenceCount} reçus`)),
    });
    expect(await verify('pack.zip')).toMatchObject({ status: 3, stdout: expect.stringMatching(/^\? Ce dossier est cohérent/) });

    const name = receipts[0] ?? '';
    const altered = { ...files, [name]: strToU8(new TextDecoder().decode(files[name]).replace('"leafIndex"', '"leafindex"')) };
    await writeFile(join(folder, 'altered.zip'), zipSync(altered));
    expect(await verify('altered.zip', '--key', key?.vkey ?? '')).toMatchObject({ status: 1, stdout: expect.stringContaining(name) });
    const words = new TextDecoder().decode(files['case.json']).replace('mes pièces', 'vos pièces');
    await writeFile(join(folder, 'told.zip'), zipSync({ ...files, 'case.json': strToU8(words) }));
    expect(await verify('told.zip', '--key', key?.vkey ?? '')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/case\.json.* aucun reçu ne prouve, .*Voici vos pièces/),
    });
    await writeFile(join(folder, 'cut.zip'), bytes.slice(0, bytes.length / 2));
    expect(await verify('cut.zip')).toMatchObject({ status: 1, stdout: expect.stringContaining('incomplet ou abîmé') });
    expect(await seenBy(camille, id)).toMatchObject({ evidenceCount });
  });

  it('T6, G4: what is registered while the case is open is evidence as well: kept from an erasure, in the pack, counted by the ending', async () => {
    const person = await newCandidate(app, { email: 'zoe@example.test', firstName: 'Zoé', lastName: 'Brun' });
    const { viewer } = await person.ask<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }');
    const candidateId = fromGlobalId(viewer.candidate.id)?.id ?? '';
    const em = () => app.services.orm.em.fork();
    const happen = (what: string): Promise<string> =>
      em().transactional((tx) =>
        append(tx, {
          register: 'communications',
          type: 'candidate-contacted',
          at: app.clock.now(),
          by: { kind: 'service' },
          about: { kind: 'candidate', id: candidateId },
          parties: [candidateId],
          payload: { what },
        }),
      );
    const kept = async (ids: readonly string[]) =>
      (await em().execute<unknown[]>('select 1 from register_payload where entry_id = any(?::uuid[])', [`{${ids.join(',')}}`])).length;
    const packed = async (address: string) => {
      const bytes = new Uint8Array(await (await person.fetch(address)).arrayBuffer());
      const files = unzipSync(bytes);
      return {
        bytes,
        files,
        text: Object.values(files)
          .map((file) => new TextDecoder().decode(file))
          .join(''),
      };
    };

    const { id, packAddress } = await open(person);
    const first = await happen('after the opening');
    await app.runDueJobs();
    manager = await signIn(app, 'manager@jobprod.test');
    await done(manager, 'writeInDispute', { disputeId: id, text: 'Nous regardons.' });
    const second = await happen('after the last act');
    const third = await happen('not numbered yet');
    expect(await em().transactional((tx) => forgetParty(tx, candidateId, app.clock.now()))).toBe(0);
    expect(await kept([first, second, third])).toBe(3);

    await app.runDueJobs();
    await happen('after the erasure');
    await app.runDueJobs();
    const whileOpen = await packed(packAddress);
    for (const what of ['after the opening', 'after the last act', 'not numbered yet', 'after the erasure'])
      expect(whileOpen.text).toContain(what);

    await writeFile(join(folder, 'open.zip'), whileOpen.bytes);
    await writeFile(join(folder, 'keys.txt'), await (await fetch(`${app.origin}/.well-known/register-keys`)).text());
    expect(await verify('open.zip', '--keys', 'keys.txt')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^✓ Ce dossier/) });

    const { messages } = await done(manager, 'writeInDispute', { disputeId: id, text: 'D’accord.', isProposal: true });
    const { evidenceCount } = await done(person, 'settleDispute', { disputeId: id, proposalId: messages.at(-1)?.id });
    await app.runDueJobs();
    // Their facts are gone with the case, and every piece of evidence is there.
    const { files, text } = await packed(packAddress);
    expect(Object.keys(files).filter((name) => name.startsWith('receipts/'))).toHaveLength(evidenceCount);
    expect(text).toContain(`"evidence": ${evidenceCount - 1}`);
    const less = Object.entries(files).filter(([name]) => !(name.startsWith('receipts/') && name.includes('candidate-contacted')));
    await writeFile(join(folder, 'less.zip'), zipSync(Object.fromEntries(less)));
    expect((await verify('less.zip', '--keys', 'keys.txt')).stdout).toContain(`les pièces du litige n’y sont pas toutes`);

    // The case is over: what was asked is done, and an entry says so.
    expect(await kept([first, second, third])).toBe(0);
    const said = await em().execute<{ payload: string }[]>(
      `select p.payload from register_entry e join register_payload p on p.entry_id = e.id where e.type = 'facts-erased' order by e.id desc limit 1`,
    );
    for (const one of [first, second, third]) expect(said[0]?.payload).toContain(one);
  });
});
