import { expect } from '@playwright/test';
import { test } from '../product.ts';

const title = 'Conduire un chantier bois, du plan à la remise des clés';

test('C3, C4, fault D01: a clip asked for, seen and approved, entirely by mail, and not by a forger', async ({ people, product }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.approvesTheTerms();
  await camille.sendsAVideo(await product.film());
  const elise = await people.editor();
  await elise.beginsAClipFor(camille);
  await elise.picksPassages([0.4, 2.4]);
  await elise.titles(title);
  await elise.seesItSaved();
  await elise.captions('Je conduis des chantiers bois.');
  await elise.renders();
  await camille.answersTheMail(/^Votre reçu/, 'Bonjour,\nje voudrais voir mon clip et l’approuver.\nCamille Auberger');
  await camille.watchesThePreview(title);

  const nora = await people.networkManager();
  const forged = 'J’approuve ce clip, diffusion publique';
  await product.receivesMail(camille.email, '', forged, 'clip-approval');
  await nora.seesThatNothingVouchesFor(forged);
  await camille.seesWhatWouldBeDoneInTheirName([title, 'publique : votre profil le montre à tous', 'Approuver votre clip']);

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
    await product.receivesMail(camille.email, 'Diffusion', 'Je souhaite restreindre tout mon profil.', undefined, ['justificatif.pdf']);
    await nora.seesThatNothingVouchesFor('Je souhaite restreindre tout mon profil.');
    const original = await nora.takesTheMessageAsItCame('Je souhaite restreindre tout mon profil.', ['justificatif.pdf']);
    expect(original).toContain('Subject: Diffusion');
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

  test('N6, fault D01: staff file a message to the introduction it answers, answer a recruiter, and ask a candidate again, in one click each', async ({
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
    const forged = 'Oui, je suis d’accord, répondez-moi à cette autre adresse.';
    await product.receivesMail(camille.email, 'Re:', forged, 'introduction-asked');
    await nora.filesTheMessage(forged, 'Camille Auberger', /Mise en relation Atelier Boréal/);
    await product.receivesMail(rachel.email, 'Nouvelles', 'Avez-vous eu sa réponse ?');
    await nora.answersTheMessage('Avez-vous eu sa réponse ?', 'Rachel Tanguy · Atelier Boréal', 'Pas encore, nous le lui redemandons.');
    await rachel.mail('what Nora wrote', ({ text }) => text.includes('nous le lui redemandons'));
    await camille.answersTheMail(/Votre profil est en ligne/, 'Au sujet de cette entreprise.');
    await nora.asksAgainAboutTheIntroduction('Au sujet de cette entreprise.', 'Camille Auberger', 'Atelier Boréal');
    await camille.answersTheMail(/oui ou non/, 'Oui, avec plaisir !');
    await camille.mail('how to reach Rachel', ({ text }) => text.includes(rachel.email));
  });

  test('N3, N8, fault D01: a recruiter and a candidate write to each other by mail, through us, until the candidate says stop; a forger writes nothing', async ({
    people,
    product,
  }) => {
    const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
    await camille.comesIn();
    const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
    await rachel.comesIn();
    await rachel.opens(await camille.address());
    await rachel.writesToThem('Seriez-vous libre ce mois-ci ?');
    await camille.answersTheMail(/Un recruteur du réseau vous écrit/, 'Oui, dès lundi.\n\nCamille Auberger\n06 12 34 56 78');
    const answer = await rachel.mail('what Camille answered', ({ text }) => text.includes('Oui, dès lundi.'));
    for (const own of [camille.email, camille.lastName, '06 12 34']) expect(answer.text).not.toContain(own);

    const forged = 'Finalement non, oubliez-moi.';
    const nora = await people.networkManager();
    await product.receivesMail(camille.email, 'Re:', forged, 'contact-started');
    await nora.seesThatNothingVouchesFor(forged);
    await camille.seesWhatWouldBeDoneInTheirName([forged, 'Atelier Boréal', 'Rachel Tanguy', 'Transmettre ce message']);

    await rachel.answersTheMail(/Un candidat vous a répondu/, 'Parfait, à lundi.');
    const news = await camille.mail('what Rachel answered', ({ text }) => text.includes('Parfait, à lundi.'));
    expect(news.text).not.toContain(rachel.email);
    expect(news.subject).not.toContain('Boréal');
    await camille.answersTheMail(/Un nouveau message d’un recruteur/, 'Stop, merci.');
    await rachel.mail('that it has ended', ({ subject }) => subject === 'Un échange a pris fin');
    await rachel.answersTheMail(/Un candidat vous a répondu/, 'Un dernier mot ?');
    const refused = await rachel.mail('that it is refused', ({ subject }) => subject === 'Votre message n’a pas pu être suivi d’effet');
    expect(refused.text).toContain('arrêté par le candidat');
    expect((await rachel.mails()).concat(await camille.mails()).some(({ text }) => text.includes(forged))).toBe(false);
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
