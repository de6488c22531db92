import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSampleVideo } from '../../platform/media/sample-video.ts';
import { withWorkDir } from '../../platform/work-dir.ts';
import type { Running } from '../start.ts';
import type { DemoClip } from './demo-people.ts';
import type { Person } from './person.ts';
import { waitUntil } from './wait-until.ts';

const seconds = 6;

/** What is heard in it: a sample speaks no words, and says so. */
const cues = [
  { startSeconds: 0.1, endSeconds: 2.3, text: '[Son d’essai]' },
  { startSeconds: 2.4, endSeconds: 4.3, text: 'Ici, la personne parle de son métier.' },
];

/** Sends a video as a browser does (tus), and answers the upload's id. */
const sends = async (running: Running, person: Person, look: DemoClip['look']): Promise<string> =>
  withWorkDir(running.services.settings.dataDir, async (dir) => {
    const path = join(dir, 'video.mp4');
    await makeSampleVideo(running.services.media.engine, { path, seconds, width: 1280, height: 720, drawnSeconds: 2, ...look });
    const bytes = await readFile(path);
    const tus = { 'Tus-Resumable': '1.0.0' };
    const created = await person.fetch('/uploads', { method: 'POST', headers: { ...tus, 'Upload-Length': String(bytes.length) } });
    const location = created.headers.get('location') ?? '';
    const sent = await person.fetch(location, {
      method: 'PATCH',
      headers: { ...tus, 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' },
      body: new Uint8Array(bytes),
    });
    if (created.status !== 201 || sent.status !== 204) throw new Error(`The demo video was not taken: ${created.status}, ${sent.status}`);
    return location.split('/').at(-1) ?? '';
  });

type Source = { id: string; state: string };
type ClipSeen = { id: string; revision: number; state: string };

const sourceOf = async (person: Person): Promise<Source | undefined> => {
  const { viewer } = await person.does<{ viewer: { candidate: { sources: Source[] } } }>(
    '{ viewer { candidate { sources { id state } } } }',
  );
  return viewer.candidate.sources.find(({ state }) => state === 'READY');
};

const clipSeen = async (editor: Person, id: string): Promise<ClipSeen> =>
  (await editor.does<{ clip: ClipSeen }>('query($id: ID!) { clip(id: $id) { id revision state } }', { id })).clip;

const edits = async <K extends string>(editor: Person, verb: K, type: string, input: Record<string, unknown>): Promise<ClipSeen> =>
  (
    await editor.does<Record<K, { clip: ClipSeen }>>(
      `mutation($input: ${type}!) { ${verb}(input: $input) { clip { id revision state } errors { message } } }`,
      { input },
    )
  )[verb].clip;

/** A real clip: sent by the candidate, cut by the editor, approved by the link of the candidate's mail, put on their profile. */
export const makeClip = async (running: Running, person: Person, editor: Person, { title, description, look }: DemoClip): Promise<void> => {
  const uploadId = await sends(running, person, look);
  await waitUntil('the video is declared', async () =>
    person
      .does('mutation($uploadId: String!) { declareSource(input: { uploadId: $uploadId, isMine: true }) { errors { message } } }', {
        uploadId,
      })
      .catch(() => false),
  );
  const source = await waitUntil('the video is checked', () => sourceOf(person));
  const { viewer } = await person.does<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }');
  const begun = await edits(editor, 'createClip', 'CreateClipInput', { candidateId: viewer.candidate.id, title, description });
  const cut = await edits(editor, 'updateClip', 'UpdateClipInput', {
    clipId: begun.id,
    revision: begun.revision,
    posterAtSeconds: 1,
    segments: [
      { sourceId: source.id, startSeconds: 0.4, endSeconds: 2.8 },
      { sourceId: source.id, startSeconds: 3.4, endSeconds: 5.4 },
    ],
  });
  const read = await edits(editor, 'updateClipCaptions', 'UpdateClipCaptionsInput', { clipId: cut.id, revision: cut.revision, cues });
  await edits(editor, 'renderClip', 'RenderClipInput', { clipId: read.id, revision: read.revision });
  await waitUntil('the clip is rendered', async () => (await clipSeen(editor, cut.id)).state === 'RENDERED');
  await edits(editor, 'requestClipApproval', 'RequestClipApprovalInput', { clipId: cut.id });
  const token = await person.tokenFromMail('/clips/approval');
  await person.does('mutation($token: String!) { approveClip(input: { token: $token, diffusion: PUBLIC }) { errors { message } } }', {
    token,
  });
  await edits(editor, 'publishClip', 'PublishClipInput', { clipId: cut.id });
};
