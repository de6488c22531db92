import { expect } from '@playwright/test';
import { faultsOf } from '../page-faults.ts';
import { test } from '../product.ts';

const title = 'Conduire un chantier bois, du plan à la remise des clés';

test('C1, C2, C3, C4, T7: a video becomes a clip, captioned by keyboard, that its person has changed and approves, takes a copy of, and everybody can watch and read', async ({
  people,
  product,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.approvesTheTerms();
  await camille.sendsAVideo(await product.film());

  const elise = await people.editor();
  await elise.beginsAClipFor(camille);
  await elise.picksPassages([0.4, 2.4], [3.2, 5.2]);
  await elise.describes('Dix ans de conduite de travaux, une équipe de douze personnes.');
  await elise.seesItSaved();
  await elise.titles('Camille Auberger conduit vos chantiers');
  await elise.isRefusedThoseWords();
  expect(await faultsOf(elise, 'the studio where a name is found')).toEqual([]);
  await elise.titles(title);
  await elise.seesItSaved();
  await elise.stopsTheRender();
  await elise.opensTheCaptions();
  await elise.captionsByKeyboard('Je conduis des chantiers,');
  await elise.captionsByKeyboard('du plan aux clés');
  await elise.rewritesTheCaption('moi, Camille Auberger');
  await elise.isRefusedThatCaption('Nom de famille : « Auberger »');
  expect(await faultsOf(elise, 'the captions where a name is found')).toEqual([]);
  await elise.rewritesTheCaption('du plan aux clef');
  await elise.seesItSaved();
  await elise.goesBackToTheEdit();
  await elise.renders();
  await elise.sendsItToTheCandidate();

  await camille.asksForChanges([2, 'Il y a une faute : des clés.']);
  await elise.seesThePreviewAt('Il y a une faute', 2);
  await elise.dealsWith('Il y a une faute', '0:02,0');
  await elise.opensTheCaptions();
  await elise.choosesTheCaption(2);
  await elise.rewritesTheCaption('du plan aux clés');
  await elise.seesItSaved();
  await elise.goesBackToTheEdit();
  await elise.renders();
  await elise.sendsItToTheCandidate();

  const passerBy = await people.visitor();
  expect(await passerBy.statusOf(await camille.address())).toBe(404);
  await camille.approvesTheClipPublicly(title);
  const copy = await camille.takesTheirCopy();
  // An MP4, and nobody's name in it.
  expect(copy.subarray(4, 8).toString('latin1')).toBe('ftyp');
  expect(copy.includes('Camille')).toBe(false);
  await elise.publishesTheClip();
  await camille.publishesTheirProfile();
  await passerBy.watchesTheClipAt(await camille.address(), title);
  await passerBy.readsTheCaptions(['Je conduis des chantiers,', 'du plan aux clés']);
  const media = await passerBy.addressOfTheVideo();
  await elise.withdrawsTheClip('Une personne y est citée.');
  expect(await passerBy.statusOf(media)).toBe(404);
  await passerBy.findsNoClipAt(await camille.address());
});
