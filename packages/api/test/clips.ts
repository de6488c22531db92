import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FinishedUpload } from '../src/clips/finished-upload.entity.ts';
import { sha256OfFile } from '../src/platform/media/file-hash.ts';
import type { SampleVideo } from '../src/platform/media/sample-video.ts';
import { mediaKey } from '../src/platform/media/store.ts';
import type { Browser } from './browser.ts';
import { copySampleVideo } from './sample-videos.ts';
import type { TestApp } from './test-app.ts';

/** A file, arrived whole but not declared yet, as a finished upload leaves it. Answers the upload's id. */
const arrivedFile = async (app: TestApp, candidateId: string, path: string): Promise<string> => {
  const sha256 = await sha256OfFile(path);
  const id = randomUUID();
  const storeKey = mediaKey(id, sha256);
  await app.services.media.sources.put(path, storeKey);
  const em = app.services.orm.em.fork();
  em.create(FinishedUpload, { id, candidateId, storeKey, sha256, sizeBytes: BigInt((await stat(path)).size), finishedAt: app.clock.now() });
  await em.flush();
  return id;
};

/** The same of a real video. */
export const arrivedVideo = async (app: TestApp, candidateId: string, video: Partial<SampleVideo> = {}): Promise<string> => {
  const path = join(app.services.settings.dataDir, `${randomUUID()}.mp4`);
  await copySampleVideo(app.services.media.engine, { path, seconds: 6, width: 640, height: 360, ...video });
  return arrivedFile(app, candidateId, path);
};

export const ownCandidateId = async (browser: Browser): Promise<string> => {
  const { viewer } = await browser.ask<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }');
  return viewer.candidate.id;
};

const declare = 'mutation($input: DeclareSourceInput!) { declareSource(input: $input) { source { id state } errors { code } } }';

/** Sends and declares a real video; it is checked when this returns. Answers the source's id. */
export const sentVideo = async (app: TestApp, candidate: Browser, video: Partial<SampleVideo> = {}): Promise<string> =>
  declared(app, candidate, await arrivedVideo(app, await rowIdOf(candidate), video));

/** The same of any file. */
export const sentFile = async (app: TestApp, candidate: Browser, path: string): Promise<string> =>
  declared(app, candidate, await arrivedFile(app, await rowIdOf(candidate), path));

const rowIdOf = async (candidate: Browser): Promise<string> => {
  const [, rowId = ''] = Buffer.from(await ownCandidateId(candidate), 'base64url')
    .toString()
    .split(':');
  return rowId;
};

const declared = async (app: TestApp, candidate: Browser, uploadId: string): Promise<string> => {
  const { declareSource } = await candidate.ask<{ declareSource: { source: { id: string } | null; errors: { code: string }[] } }>(declare, {
    input: { uploadId, isMine: true },
  });
  await app.runDueJobs();
  return declareSource.source?.id ?? '';
};

export type ClipSeen = { id: string; state: string; revision: number; version: { id: string; manifestHash: string } | null };

const clipFields = 'clip { id state revision version { id manifestHash durationSeconds number } } errors { code path message }';

type Answer<K extends string> = Record<K, { clip: ClipSeen | null; errors: { code: string; path: string[] | null; message: string }[] }>;

export const editorWords = {
  create: `mutation($input: CreateClipInput!) { createClip(input: $input) { ${clipFields} } }`,
  update: `mutation($input: UpdateClipInput!) { updateClip(input: $input) { ${clipFields} } }`,
  captions: `mutation($input: UpdateClipCaptionsInput!) { updateClipCaptions(input: $input) { ${clipFields} } }`,
  render: `mutation($input: RenderClipInput!) { renderClip(input: $input) { ${clipFields} } }`,
  requestApproval: `mutation($input: RequestClipApprovalInput!) { requestClipApproval(input: $input) { ${clipFields} } }`,
};

export type SampleCue = { startSeconds: number; endSeconds: number; text: string };

/** What is heard in the clips of the tests, written over their four seconds. */
const cuesAbout = (title: string): SampleCue[] => [
  { startSeconds: 0.2, endSeconds: 1.9, text: title },
  { startSeconds: 2.1, endSeconds: 3.9, text: 'avec une équipe\nde douze personnes.' },
];

/** An editor writes the captions of a clip, so that it may be sent for approval; answers it as it then stands. */
export const captioned = async (
  editor: Browser,
  { id, revision }: Pick<ClipSeen, 'id' | 'revision'>,
  cues: readonly SampleCue[],
): Promise<ClipSeen> => {
  const { updateClipCaptions } = await editor.ask<Answer<'updateClipCaptions'>>(editorWords.captions, {
    input: { clipId: id, revision, cues },
  });
  const { clip, errors } = updateClipCaptions;
  if (!clip) throw new Error(`Could not write the captions: ${JSON.stringify(errors)}`);
  return clip;
};

/** An editor makes a clip of two passages of a source, with captions, and has it rendered. */
export const renderedClip = async (
  app: TestApp,
  editor: Browser,
  candidateId: string,
  sourceId: string,
  title = 'Conduire un chantier sans perdre une minute',
): Promise<ClipSeen> => {
  const { createClip } = await editor.ask<Answer<'createClip'>>(editorWords.create, { input: { candidateId, title } });
  const clip = createClip.clip;
  const segments = [
    { sourceId, startSeconds: 0.4, endSeconds: 2.4 },
    { sourceId, startSeconds: 3.2, endSeconds: 5.2 },
  ];
  const { updateClip } = await editor.ask<Answer<'updateClip'>>(editorWords.update, {
    input: {
      clipId: clip?.id,
      revision: clip?.revision,
      segments,
      description: 'Dix ans de travaux publics, une équipe de douze personnes, le goût du terrain.',
      posterAtSeconds: 1,
    },
  });
  if (!updateClip.clip) throw new Error(JSON.stringify(updateClip.errors));
  const { revision } = await captioned(editor, updateClip.clip, cuesAbout(title));
  const { renderClip } = await editor.ask<Answer<'renderClip'>>(editorWords.render, { input: { clipId: clip?.id, revision } });
  if (renderClip.errors.length > 0) throw new Error(JSON.stringify(renderClip.errors));
  await app.runDueJobs();
  const { clip: seen } = await editor.ask<{ clip: ClipSeen }>(
    'query($id: ID!) { clip(id: $id) { id state revision version { id manifestHash durationSeconds number } } }',
    { id: clip?.id },
  );
  return seen;
};

/** Has the approval mail sent, and answers the token of its link. */
export const approvalToken = async (app: TestApp, asker: Browser, clipId: string, email: string): Promise<string> => {
  await asker.ask(editorWords.requestApproval, { input: { clipId } });
  const [mail] = await app.mailsTo(email);
  return /clips\/approval#([\w-]+)/.exec(mail?.html ?? '')?.[1] ?? '';
};

/** A clip made of a real video and approved by its candidate, to be public. */
export const approvedClip = async (app: TestApp, editor: Browser, candidate: Browser, email: string, title?: string): Promise<string> => {
  const { id } = await renderedClip(app, editor, await ownCandidateId(candidate), await sentVideo(app, candidate), title);
  const token = await approvalToken(app, editor, id, email);
  await candidate.ask('mutation($input: ApproveClipInput!) { approveClip(input: $input) { errors { code } } }', {
    input: { token, diffusion: 'PUBLIC' },
  });
  await app.runDueJobs();
  return id;
};

/** Puts an approved clip on its candidate's profile; answers what was refused. */
export const publishClip = async (browser: Browser, id: string): Promise<string[]> => {
  const { publishClip: done } = await browser.ask<{ publishClip: { errors: { code: string }[] } }>(
    'mutation($id: ID!) { publishClip(input: { clipId: $id }) { errors { code } } }',
    { id },
  );
  return done.errors.map(({ code }) => code);
};

/** A clip made of a real video, approved by its candidate and put on their profile. */
export const publishedClip = async (app: TestApp, editor: Browser, candidate: Browser, email: string, title?: string): Promise<string> => {
  const id = await approvedClip(app, editor, candidate, email, title);
  const refused = await publishClip(editor, id);
  if (refused.length > 0) throw new Error(`Could not publish the clip: ${JSON.stringify(refused)}`);
  return id;
};
