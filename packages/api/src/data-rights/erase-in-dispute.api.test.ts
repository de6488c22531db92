import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { publishedClip } from '../../test/clips.ts';
import { newStaff } from '../../test/people.ts';
import { aPicture, sendPicture } from '../../test/pictures.ts';
import { addPlace, placesOf } from '../../test/places.ts';
import { changeProfile, newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { PortfolioImage } from '../profiles/portfolio-image.entity.ts';

describe('erasing a profile while a case is open', { timeout: 120_000 }, () => {
  let app: TestApp;
  let camille: Published;
  let editor: Browser;
  let manager: Browser;
  let clipId: string;
  let disputeId: string;
  let video: string;
  let keys: string[];
  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    const { body: picture } = await sendPicture(camille.owner, await aPicture('jpg', 320, 200));
    await changeProfile(camille.owner, { portfolio: [{ title: 'Escalier', image: { imageId: picture.id, alt: 'Un escalier' } }] });
    clipId = await publishedClip(app, editor, camille.owner, 'camille@example.test');
    expect(await addPlace(editor, clipId, { medium: 'Vimeo', url: 'https://vimeo.com/84930211', audience: 'PUBLIC' })).toEqual([]);
    const { profile } = await camille.owner.ask<{ profile: { clip: { videoUrl: string } } }>(
      'query($slug: String!) { profile(slug: $slug) { clip { videoUrl } } }',
      { slug: camille.slug },
    );
    video = profile.clip.videoUrl;
    const em = app.services.orm.em.fork();
    keys = [
      ...(await em.findAll(ClipVersion)).flatMap(({ renditions, poster, strip }) =>
        [...renditions, poster, ...(strip ? [strip] : [])].map(({ key }) => key),
      ),
      ...(await em.findAll(PortfolioImage)).map(({ storeKey }) => storeKey),
    ];
    const { openDispute } = await camille.owner.ask<{ openDispute: { dispute: { id: string } } }>(
      'mutation { openDispute(input: { subject: "Un passage du clip", text: "Je ne l’ai pas approuvé." }) { dispute { id } errors { code } } }',
    );
    disputeId = openDispute.dispute.id;
    await app.runDueJobs();
  }, 120_000);
  afterAll(() => app.stop());

  const stored = async (): Promise<number> =>
    (await Promise.all(keys.map((key) => app.services.media.renditions.stat(asMediaKey(key))))).filter((found) => found !== null).length;
  const proofs = async (): Promise<string[]> =>
    (
      await app.services.orm.em
        .fork()
        .execute<{ type: string }[]>(
          `select e.type from dispute_evidence d join register_entry e on e.id = d.entry_id join register_payload p using (entry_id) order by e.id`,
        )
    ).map(({ type }) => type);

  it('T6, G4: what it said is gone at once and nobody is shown anything; the files and entries that may be evidence are kept until the case ends', async () => {
    const before = await proofs();
    expect(before).toEqual(expect.arrayContaining(['clip-approved', 'profile-published']));
    const { eraseProfile } = await camille.owner.ask<{ eraseProfile: { errors: { code: string }[] } }>(
      'mutation($input: EraseProfileInput!) { eraseProfile(input: $input) { errors { code } } }',
      { input: { profileId: camille.id, reference: camille.reference } },
    );
    expect(eraseProfile.errors).toEqual([]);
    await app.runDueJobs();
    expect(keys).toHaveLength(4);
    expect(await stored()).toBe(4);
    expect((await camille.owner.fetch(video)).status).toBe(404);
    for (const browser of [editor, manager, camille.owner]) {
      const { clip } = await browser.ask<{ clip: { copyUrl: string | null; version: { previewUrl: string | null } } }>(
        'query($id: ID!) { clip(id: $id) { copyUrl version { previewUrl } } }',
        { id: clipId },
      );
      expect(clip.copyUrl).toBeNull();
      expect((await browser.fetch(clip.version.previewUrl ?? '/media/none/none')).status).toBe(404);
    }
    const [row] = await app.services.orm.em
      .fork()
      .execute<{ state: string; headline: string | null }[]>('select state, headline from profile');
    expect(row).toEqual({ state: 'ERASED', headline: null });
    expect(await proofs()).toEqual(before);
  });

  it('C5: of a profile that was erased nothing is entered any more, and what stood elsewhere is to be emptied', async () => {
    expect(await addPlace(editor, clipId, { medium: 'Odysee', url: 'https://odysee.example.test/1', audience: 'PUBLIC' })).toEqual([
      'NOT_POSSIBLE_NOW',
    ]);
    expect((await placesOf(editor, clipId)).find(({ kind }) => kind === 'OTHER')).toMatchObject({ medium: 'Vimeo', state: 'LEAVING' });
  });

  it('T6: at the end of the case they go as well', async () => {
    await app.runDueJobs();
    expect(await stored()).toBe(4);
    const { writeInDispute } = await manager.ask<{ writeInDispute: { dispute: { messages: { id: string }[] } } }>(
      'mutation($input: WriteInDisputeInput!) { writeInDispute(input: $input) { dispute { messages { id } } errors { code } } }',
      { input: { disputeId, text: 'Nous l’effaçons.', isProposal: true } },
    );
    await camille.owner.ask('mutation($input: SettleDisputeInput!) { settleDispute(input: $input) { errors { code } } }', {
      input: { disputeId, proposalId: writeInDispute.dispute.messages.at(-1)?.id },
    });
    await app.runDueJobs();
    expect(await stored()).toBe(0);
  });
});
