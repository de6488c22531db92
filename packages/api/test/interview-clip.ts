import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ClipSource, type SourceOrigin } from '../src/clips/clip-source.entity.ts';
import { ClipVersion } from '../src/clips/clip-version.entity.ts';
import { idOf } from '../src/platform/graphql/global-id.ts';
import type { Browser } from './browser.ts';
import { type ClipSeen, editorWords, ownCandidateId, sentFile } from './clips.ts';
import { approveTerms, newCandidate, newStaff } from './people.ts';
import type { TestApp } from './test-app.ts';
import { begins, type Cut, filmed, filmedPerson, judgeClip, type Measured, type Side } from './two-track-film.ts';

/** Eight passages over the whole of the recording, in seconds of the candidate's track: never in its order. */
const cutsOf = (seconds: number, each: number): Cut[] => {
  const views = ['CANDIDATE', 'INTERVIEWER', 'BOTH', 'CANDIDATE', 'BOTH', 'INTERVIEWER', 'CANDIDATE', 'BOTH'] as const;
  const [first, last] = [0.72, seconds - 1 - each];
  return views.map((view, index) => {
    const start = Math.round((first + ((last - first) * ((index * 3) % 8)) / 7) * 25) / 25;
    return { start, end: Math.round((start + each) * 25) / 25, view };
  });
};

const taken = async (
  app: TestApp,
  candidate: Browser,
  { side, path, recordingId }: { side: Side; path: string; recordingId: string },
): Promise<string> => {
  const id = await sentFile(app, candidate, path);
  const origin: SourceOrigin = side === 'candidate' ? 'INTERVIEW_CANDIDATE' : 'INTERVIEW_INTERVIEWER';
  const place = { origin, recordingId, offsetSeconds: begins[side] };
  await app.services.orm.em.fork().nativeUpdate(ClipSource, { id: idOf('ClipSource', id) }, place);
  return id;
};

type Edited = { clip: ClipSeen | null; errors: unknown[] };

/**
 * An interview of so many seconds, on two tracks, cut into a clip of eight segments of its two sides, then looked at from outside: each join to the frame, picture and sound of both sides
 * together from the first segment to the last, loudness, and no name anywhere. Gives what was measured of each rendition.
 */
export const cutsAnInterview = async (
  app: TestApp,
  { seconds, each }: { seconds: number; each: number },
): Promise<(Measured & { rendition: string })[]> => {
  const { dataDir } = app.services.settings;
  const candidate = await newCandidate(app, filmedPerson);
  const editor = await newStaff(app, { email: 'edith@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
  await approveTerms(candidate);
  const recordingId = randomUUID();
  const sourceId = await taken(app, candidate, { side: 'candidate', path: await filmed(dataDir, 'candidate', seconds), recordingId });
  await taken(app, candidate, { side: 'interviewer', path: await filmed(dataDir, 'interviewer', seconds), recordingId });

  const cuts = cutsOf(seconds, each);
  const { createClip } = await editor.ask<{ createClip: Edited }>(editorWords.create, {
    input: { candidateId: await ownCandidateId(candidate), title: 'Deux minutes d’une heure' },
  });
  const clipId = createClip.clip?.id ?? '';
  const segments = cuts.map(({ start, end, view }) => ({ sourceId, startSeconds: start, endSeconds: end, view }));
  const { updateClip } = await editor.ask<{ updateClip: Edited }>(editorWords.update, {
    input: { clipId, revision: createClip.clip?.revision, segments, posterAtSeconds: each / 2 },
  });
  expect(updateClip.errors).toEqual([]);
  await editor.ask(editorWords.render, { input: { clipId, revision: updateClip.clip?.revision } });
  await app.runDueJobs();
  const version = await app.services.orm.em.fork().findOneOrFail(ClipVersion, { clip: idOf('Clip', clipId) });
  expect(version.durationSeconds).toBeCloseTo(8 * each, 6);

  const measured: (Measured & { rendition: string })[] = [];
  for (const { key, width, height } of version.renditions) {
    const figures = await judgeClip(join(dataDir, 'renditions', key), cuts, each);
    measured.push({ rendition: `${width}×${height}`, ...figures });
  }
  return measured;
};
