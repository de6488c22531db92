import { expect, it } from 'vitest';
import { approvalToken, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { startTestApp } from '../../test/test-app.ts';

const queue = '{ staffQueue { kind subject candidate { firstName } clip { state } } }';

it('shows each member of staff what waits for their roles, step by step', async () => {
  await using app = await startTestApp();
  const candidate = await newCandidate(app, { email: 'sacha@example.test', firstName: 'Sacha', lastName: 'Marchand' });
  const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
  const officer = await newStaff(app, { email: 'dpo@jobprod.test', firstName: 'Denis', lastName: 'Garant' }, 'DATA_PROTECTION_OFFICER');
  const waiting = async (browser = editor) =>
    (await browser.ask<{ staffQueue: { kind: string }[] }>(queue)).staffQueue.map(({ kind }) => kind);
  await approveTerms(candidate);
  expect(await waiting()).toEqual([]);
  const sourceId = await sentVideo(app, candidate);
  expect(await waiting()).toEqual(['SOURCE_TO_EDIT']);
  const clip = await renderedClip(app, editor, await ownCandidateId(candidate), sourceId);
  expect(await editor.ask(queue)).toEqual({
    staffQueue: [
      {
        kind: 'CLIP_TO_SEND',
        subject: 'Conduire un chantier sans perdre une minute',
        candidate: { firstName: 'Sacha' },
        clip: { state: 'RENDERED' },
      },
    ],
  });
  expect(await waiting(officer)).toEqual([]);
  const token = await approvalToken(app, editor, clip.id, 'sacha@example.test');
  expect(await waiting()).toEqual([]);
  await candidate.ask('mutation($input: ApproveClipInput!) { approveClip(input: $input) { errors { code } } }', {
    input: { token, diffusion: 'PUBLIC' },
  });
  expect(await waiting()).toEqual(['CLIP_TO_PUBLISH']);
  app.clock.set('2028-05-01T00:00:00Z');
  const later = await newStaff(app, { email: 'manager@jobprod.test', firstName: 'Mona', lastName: 'Réseau' }, 'NETWORK_MANAGER');
  expect(await waiting(later)).toEqual(['RELEASE_EXPIRING']);
  expect((await candidate.answer(queue)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
