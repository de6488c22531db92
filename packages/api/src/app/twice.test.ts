import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approvalToken, arrivedVideo, ownCandidateId, publishClip, renderedClip, sentVideo } from '../../test/clips.ts';
import { agree, askForIntroduction } from '../../test/introductions.ts';
import { approveTerms, newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { aPicture, sendPicture } from '../../test/pictures.ts';
import { addPlace } from '../../test/places.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { agreeToRecord, beginTake, bookedInterview, browserRecording, changeRecording, sendChunk } from '../../test/rooms.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { startWebhookReceiver } from '../../test/webhook-receiver.ts';
import { takeUpload } from '../clips/take-upload.ts';
import { keepMail } from '../incoming-mail/keep-mail.ts';
import { mediaKey } from '../platform/media/store.ts';
import { jobs } from './jobs.ts';

const camille = { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' };
const rita = { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' };

/** A story in which every job has something to do. `times`: how often each thing is delivered. */
const story = async (app: TestApp, times: number): Promise<void> => {
  const editor = await newStaff(
    app,
    { email: 'elise@jobprod.test', firstName: 'Élise', lastName: 'Monnier' },
    'EDITOR',
    'ADMINISTRATOR',
    'NETWORK_MANAGER',
    'INTERVIEWER',
  );
  const profile = await newPublishedProfile(app, camille);
  const candidateId = await ownCandidateId(profile.owner);
  const rowId = Buffer.from(candidateId, 'base64url').toString().split(':')[1] ?? '';
  await app.runDueJobs();

  const clip = await renderedClip(app, editor, candidateId, await sentVideo(app, profile.owner));
  const token = await approvalToken(app, editor, clip.id, camille.email);
  await profile.owner.ask('mutation($input: ApproveClipInput!) { approveClip(input: $input) { errors { code } } }', {
    input: { token, diffusion: 'PUBLIC', excerpt: { startSeconds: 1, endSeconds: 3 } },
  });
  await app.runDueJobs();

  // Elsewhere as well, from where it is asked back once the release no longer covers it.
  await publishClip(editor, clip.id);
  expect(await addPlace(editor, clip.id, { medium: 'Vimeo', url: 'https://vimeo.com/1', audience: 'PUBLIC' })).toEqual([]);
  await app.runDueJobs();

  const recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, editor), rita);
  // A search that finds somebody new: told once, the next day.
  await recruiter.ask('mutation { saveSearch(input: { name: "Pose", search: { text: "pose" }, isMailed: true }) { errors { code } } }');
  app.clock.advance({ seconds: 1 });
  await newPublishedProfile(app, { email: 'lou@example.test', firstName: 'Lou', lastName: 'Petit' });
  // A program that is told of each step, once.
  const receiver = await startWebhookReceiver();
  app.services.settings.webhooksToLoopback = true;
  const { createApiClient } = await recruiter.ask<{ createApiClient: { apiClient: { id: string } } }>(
    'mutation { createApiClient(input: { name: "ATS", scopes: [INTRODUCTIONS_READ] }) { apiClient { id } errors { code } } }',
  );
  const { createWebhook } = await recruiter.ask<{ createWebhook: { webhook: { id: string } } }>(
    'mutation($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } errors { code } } }',
    { input: { apiClientId: createApiClient.apiClient.id, url: receiver.url, events: ['INTRODUCTION_CHANGED'] } },
  );
  const asked = await askForIntroduction(app, { recruiter, recruiterEmail: rita.email, profile, candidateEmail: camille.email });
  await agree(profile.owner, asked.candidateToken);
  await app.runDueJobs();
  const toldOf = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(toldOf.length).toBeGreaterThan(0);
  expect(new Set(toldOf).size).toBe(toldOf.length);
  await recruiter.ask('mutation($id: ID!) { deleteWebhook(input: { webhookId: $id }) { errors { code } } }', {
    id: createWebhook.webhook.id,
  });
  await receiver.stop();

  const meeting = { candidate: camille.email, interviewer: 'elise@jobprod.test', startsAt: app.clock.now() };
  const interviewId = await bookedInterview(app.services, meeting);
  const { id: recordingId } = await agreeToRecord(profile.owner, interviewId);
  const { url } = await beginTake(profile.owner, { recordingId, takeId: randomUUID() });
  await sendChunk(profile.owner, url, 0, await browserRecording(app.services.settings.dataDir, 2), { end: true });
  await changeRecording(profile.owner, interviewId, 'stopRecording');
  await app.runDueJobs();

  // Voice alone from here on: what the studio shows of the videos is made anew.
  app.clock.advance({ seconds: 1 });
  await approveTerms(profile.owner, { image: false });
  await app.runDueJobs();

  // A whole upload, handed over as often as everything else, and never declared.
  const undeclared = await arrivedVideo(app, rowId, { seconds: 1, width: 160, height: 90 });
  const [{ sha256, sizeBytes, storeKey }] = await app.services.orm.em
    .fork()
    .execute<[{ sha256: string; sizeBytes: string; storeKey: string }]>(
      'select sha256, size_bytes as "sizeBytes", store_key as "storeKey" from finished_upload where id = ?',
      [undeclared],
    );
  expect(storeKey).toBe(mediaKey(undeclared, sha256));
  const path = join(app.services.settings.dataDir, 'sources', storeKey);
  for (let time = 0; time < times; time++)
    await takeUpload(app.services, undeclared, { path, size: Number(sizeBytes), sha256, owner: rowId, metadata: {} });

  // A letter, handed over as often as everything else.
  const letter = [
    `From: ${camille.email}`,
    'To: rectification@jobprod.com',
    'Subject: Rectification',
    'Message-ID: <once@example.test>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Bonjour, mon nom de famille est mal écrit : pouvez-vous le rectifier ?',
  ].join('\r\n');
  const { rightsAddress } = app.services.settings;
  for (let time = 0; time < times; time++) {
    const arrival = { raw: Buffer.from(letter), from: camille.email, to: [rightsAddress], ip: '127.0.0.1', helo: 'mailbox' };
    await keepMail(app.services, arrival, 'mailbox');
  }
  await app.runDueJobs();

  // A profile erased, with the picture that was sent for it.
  await sendPicture(profile.owner, await aPicture('jpg', 64, 64));
  await profile.owner.ask('mutation($input: EraseProfileInput!) { eraseProfile(input: $input) { errors { code } } }', {
    input: { profileId: profile.id, reference: profile.reference },
  });
  await app.runDueJobs();

  const texts = [{ language: 'FR', title: 'Conditions générales', markdown: '# Conditions générales\n\nUne version de plus.' }];
  await editor.ask('mutation($input: PublishTermsInput!) { publishTerms(input: $input) { errors { code } } }', { input: { texts } });
  app.clock.advance({ days: 1 });
  await app.runDueJobs();
  // The question nobody answered runs out, the release comes to its end: what deadlines do, they do once.
  for (const days of [30, 400, 130]) {
    app.clock.advance({ days });
    await app.runDueJobs();
  }
};

const filesUnder = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

/** What a story left, as far as it can be told from another run of it. */
const leftBy = async (app: TestApp) => {
  const em = app.services.orm.em.fork();
  const tables = await em.execute<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const counted = (name: string) => `select '${name}' as what, count(*)::int as count from "${name}"`;
  // Numbered and signed in batches, as they come: how many heads there are says nothing.
  const bySize = new Set(['register_head', 'register_node', 'register_handout']);
  const rows = await em.execute<object[]>(
    tables
      .filter(({ name }) => !bySize.has(name))
      .map(({ name }) => counted(name))
      .join(' union all '),
  );
  const facts = await em.execute<object[]>('select type, count(*)::int as count from register_entry group by 1 order by 1');
  const mails = await em.execute<object[]>(
    'select "to", template, state, attempts, count(*)::int as count from outbound_mail group by 1, 2, 3, 4 order by 1, 2, 3, 4',
  );
  const { dataDir } = app.services.settings;
  const files = await Promise.all(['sources', 'renditions', 'uploads'].map((folder) => filesUnder(join(dataDir, folder))));
  return { rows, facts, mails, files };
};

describe('fault I08: everything delivered twice', { timeout: 300_000 }, () => {
  let once: TestApp;
  let twice: TestApp;
  const ran = new Set<string>();
  beforeAll(async () => {
    once = await startTestApp();
    twice = await startTestApp({
      deliver: async (run, name) => {
        ran.add(name);
        await run();
        await run();
      },
    });
  });
  afterAll(async () => {
    await once.stop();
    await twice.stop();
  });

  it('jobs, deadlines and finished uploads come to the same end as delivered once: rows, register, mails and files', async () => {
    await Promise.all([story(once, 1), story(twice, 2)]);
    // A job that is new here needs its part of the story.
    expect(jobs.map(({ name }) => name).filter((name) => !ran.has(name))).toEqual([]);
    expect(await leftBy(twice)).toEqual(await leftBy(once));
  });
});
