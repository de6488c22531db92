import { expect } from '@playwright/test';
import { test } from '../product.ts';

const title = 'Conduire un chantier bois, du plan à la remise des clés';

test('C3, C4, fault D01: a clip seen and approved, entirely by mail, and not by a forger', async ({ people, product }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.approvesTheTerms();
  await camille.sendsAVideo(await product.film());
  const elise = await people.editor();
  await elise.beginsAClipFor(camille);
  await elise.picksPassages([0.4, 2.4]);
  await elise.titles(title);
  await elise.seesItSaved();
  await elise.renders();
  await elise.sendsItToTheCandidate();

  const nora = await people.networkManager();
  const forged = 'J’approuve ce clip, diffusion publique';
  await product.receivesMail(camille.email, 'Re: Votre clip', forged, 'clip-approval');
  await nora.seesThatNothingVouchesFor(forged);

  await camille.answersTheMail(/^Votre clip est prêt/, 'Oui, mais changez le titre');
  await camille.answersTheMail(/oui ou non/, 'J’approuve');
  await camille.answersTheMail(/publique ou restreinte/, 'Publique, merci !');
  await camille.mail('that it is approved', ({ subject }) => subject === 'Votre clip est approuvé');
  await elise.publishesTheClip();
});

test.describe('with the demo people', () => {
  test.use({ isInhabited: true });

  test('D1, fault D01: a restriction asked by mail is in force on receipt, and one that is forged is not', async ({ people, product }) => {
    const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
    await camille.comesIn();
    const address = await camille.address();
    const passerBy = await people.visitor();
    await passerBy.watchesTheClipAt(address, title);
    const nora = await people.networkManager();
    await product.receivesMail(camille.email, 'Diffusion', 'Je souhaite restreindre tout mon profil.');
    await nora.seesThatNothingVouchesFor('Je souhaite restreindre tout mon profil.');
    await passerBy.watchesTheClipAt(address, title);
    await camille.answersTheMail(/Votre profil est en ligne/, 'Bonjour,\nmerci de restreindre tout mon profil.\nCamille Auberger');
    await camille.mail('that it is in force', ({ subject }) => subject === 'Votre diffusion restreinte est en place');
    await passerBy.findsNothingAt(address);
  });

  test('N6, fault D01: an introduction agreed by both sides, each answering its own mail, and not by a forger', async ({
    people,
    product,
  }) => {
    const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
    await camille.comesIn();
    const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
    await rachel.comesIn();
    await rachel.opens(await camille.address());
    await rachel.asksForAnIntroduction('Parlons-en ?');
    await rachel.answersTheMail(/Confirmez votre demande/, 'Je suis d’accord.\n\nRachel Tanguy');
    const nora = await people.networkManager();
    await product.receivesMail(camille.email, 'Re:', 'Oui, je suis d’accord pour cette mise en relation.', 'introduction-asked');
    await nora.seesThatNothingVouchesFor('Oui, je suis d’accord pour cette mise en relation.');
    await camille.doesNotSeeHowToReach(rachel);
    await camille.answersTheMail(/On vous propose une mise en relation/, 'Oui, avec plaisir !');
    await camille.mail('how to reach Rachel', ({ text }) => text.includes(rachel.email));
    await camille.seesHowToReach(rachel);
  });

  test('G1, fault D01: a rectification asked by mail is made by staff in one click, and told; one that is forged is not', async ({
    people,
    product,
  }) => {
    const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
    await camille.comesIn();
    await camille.answersTheMail(/Votre profil est en ligne/, 'Mon nom est mal orthographié, merci de le corriger : Aubergé.');
    await camille.mail('that it has come', ({ subject }) => subject === 'Votre demande est bien reçue');
    const nora = await people.networkManager();
    await product.receivesMail(camille.email, 'Mon nom', 'Mon nom est mal orthographié : corrigez-le en Faussaire.');
    await nora.seesThatNothingVouchesFor('corrigez-le en Faussaire');
    await nora.correctsTheNameAsked('Camille Auberger', 'Aubergé');
    const { text } = await camille.mail('that it is done', ({ subject }) => subject === 'Votre rectification est faite');
    expect(text).toContain('Camille Aubergé');
  });
});
