import { keepMail } from '../../src/incoming-mail/keep-mail.ts';
import { later } from '../../src/platform/clock.ts';
import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/global-id.ts';
import { newId } from '../../src/platform/ids.ts';
import { noteBounce } from '../../src/platform/mail/mail-addresses.ts';
import type { Browser } from '../browser.ts';
import { approvalToken, editorWords, renderedClip, sentVideo } from '../clips.ts';
import { issuePassword, ownRecruiterId, restrict, revokePassword, unlock } from '../diffusion.ts';
import { booked, setHours, slots } from '../interviews.ts';
import { askForIntroduction, jobBrief } from '../introductions.ts';
import { acceptCase, askedChange, newCase, requestRecovery } from '../mailboxes.ts';
import { newCandidate, newCompany, newProgram, newRecruiter, newStaff, signIn, tokenMailed } from '../people.ts';
import { newPublishedProfile, open } from '../profiles.ts';
import { bookedInterview } from '../rooms.ts';
import type { TestApp } from '../test-app.ts';
import { makeLocked, recordedInterview } from './locked.ts';
import { makeCards, makeReader } from './space-world.ts';

export type World = Awaited<ReturnType<typeof makeWorld>>;

const staffOf = (
  app: TestApp,
  name: string,
  role: 'INTERVIEWER' | 'EDITOR' | 'NETWORK_MANAGER' | 'DATA_PROTECTION_OFFICER' | 'ADMINISTRATOR',
) => newStaff(app, { email: `${name}@jobprod.test`, firstName: 'Alix', lastName: name }, role);

const camilleIs = { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' };

/** Handed in by the relay that the matrix trusts, which vouches for nothing. */
const unsignedMail = (from: string) => ({
  raw: Buffer.from(`From: ${from}\r\nTo: contact@jobprod.com\r\nSubject: Diffusion\r\n\r\nMerci de restreindre mon nom.\r\n`),
  from,
  to: ['contact@jobprod.com'],
  ip: '127.0.0.1',
  helo: 'relay.example.test',
});
export const trustedRelay = { name: 'relay.example.test', addresses: ['127.0.0.1'] };

/** Everyone who may come, and things that belong to some of them: Camille, published; Rémi, restricted; Lise, locked; Acme, which knows both; Rivale, which knows nobody; a company that left. */
export const makeWorld = async (app: TestApp) => {
  const interviewer = await staffOf(app, 'interviewer', 'INTERVIEWER');
  const editor = await staffOf(app, 'editor', 'EDITOR');
  const manager = await staffOf(app, 'manager', 'NETWORK_MANAGER');
  const officer = await staffOf(app, 'officer', 'DATA_PROTECTION_OFFICER');
  const administrator = await staffOf(app, 'administrator', 'ADMINISTRATOR');

  const acme = await newCompany(app, { name: 'Acme' }, manager);
  const rivale = await newCompany(app, { name: 'Rivale' }, manager);
  const former = await newCompany(app, { name: 'Ancienne' }, manager);
  const rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
  const eve = await newRecruiter(app, rivale, { email: 'eve@rivale.test', firstName: 'Eve', lastName: 'Roy' });
  const suspended = await newCompany(app, { name: 'Suspendue' }, manager);
  const blocked = await newCompany(app, { name: 'Bloquée' }, manager);
  await newRecruiter(app, suspended, { email: 'zoe@suspendue.test', firstName: 'Zoé', lastName: 'Roux' });
  const bob = await newRecruiter(app, blocked, { email: 'bob@bloquee.test', firstName: 'Bob', lastName: 'Blin' });
  await manager.ask('mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Elle se tait." }) { errors { code } } }', {
    id: suspended.id,
  });
  // Their sessions ended with the membership: they come in again.
  const zoe = await signIn(app, 'zoe@suspendue.test');
  await newRecruiter(app, former, { email: 'sam@ancienne.test', firstName: 'Sam', lastName: 'Sorel' });
  await manager.ask('mutation($id: ID!) { closeCompany(input: { companyId: $id, reason: "Elle part." }) { errors { code } } }', {
    id: former.id,
  });
  const sam = await signIn(app, 'sam@ancienne.test');
  await manager.ask('mutation($input: InviteRecruiterInput!) { inviteRecruiter(input: $input) { errors { code } } }', {
    input: { companyId: acme.id, email: 'next@acme.test' },
  });
  const { company } = await rita.ask<{ company: { invitations: { id: string }[] } }>(
    'query($id: ID!) { company(id: $id) { invitations { id } } }',
    { id: acme.id },
  );

  const { saveSearch } = await rita.ask<{ saveSearch: { recruiter: { savedSearches: { id: string }[] } } }>(
    'mutation { saveSearch(input: { name: "Acme", search: { text: "menuiserie" }, isMailed: false }) { recruiter { savedSearches { id } } errors { code } } }',
  );
  const cards = await makeCards({
    manager,
    presented: { company: rivale, recruiter: eve },
    handedIn: { company: blocked, recruiter: bob },
    draft: { company: acme, recruiter: rita },
  });

  const camille = await newPublishedProfile(app, camilleIs);
  const recorded = await recordedInterview(app, camille.owner, camilleIs.email);
  const sourceId = await sentVideo(app, camille.owner, { seconds: 6 });
  const { viewer } = await camille.owner.ask<{ viewer: { candidate: { id: string; imageRelease: { id: string } } } }>(
    '{ viewer { candidate { id imageRelease { id } } } }',
  );
  const clip = await renderedClip(app, editor, viewer.candidate.id, sourceId);
  const clipToken = await approvalToken(app, editor, clip.id, camilleIs.email);
  const draft = await editor.ask<{ createClip: { clip: { id: string } } }>(editorWords.create, {
    input: { candidateId: viewer.candidate.id, title: 'Un chantier' },
  });

  const locked = await makeLocked(app, { editor, rita });
  const lisesSpace = await makeReader(app, manager, { owner: locked.things.owner, email: 'lise@example.test', company: rivale }, true);
  await locked.lock();

  const remi = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' });
  const remisSpace = await makeReader(app, manager, { owner: remi.owner, email: 'remi@example.test', company: rivale }, true);
  await restrict(remi.owner, remi.id);
  const password = await issuePassword(manager, remi.reference, { recruiterId: await ownRecruiterId(rita) });
  const unlocked = async (recipientEmail: string) => {
    const browser = app.browser();
    const held = await issuePassword(manager, remi.reference, { recipientEmail }, later(app.clock.now(), { minutes: 5 }).toISOString());
    await unlock(browser, remi.reference, held.password);
    return { browser, id: held.id };
  };
  const late = await unlocked('late@example.test');
  app.clock.advance({ minutes: 10 });
  const gone = await unlocked('gone@example.test');
  await revokePassword(manager, gone.id);
  const lasting = await issuePassword(manager, remi.reference, { recipientEmail: 'holder@example.test' });
  const holder = app.browser();

  const asked = await askForIntroduction(app, {
    recruiter: rita,
    recruiterEmail: 'rita@acme.test',
    profile: camille,
    candidateEmail: camilleIs.email,
  });
  await open(rita, camille.slug);
  const { contactCandidate } = await rita.ask<{ contactCandidate: { contact: { id: string } } }>(
    'mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { id } errors { code } } }',
    { input: { profileId: camille.id, text: 'Bonjour', jobBrief } },
  );
  const { writeCompanyNote } = await rita.ask<{ writeCompanyNote: { profile: { companyNotes: { id: string }[] } } }>(
    'mutation($input: WriteCompanyNoteInput!) { writeCompanyNote(input: $input) { profile { companyNotes { id } } errors { code } } }',
    { input: { profileId: camille.id, text: 'Sait poser un escalier.' } },
  );
  const { reportContact } = await camille.owner.ask<{ reportContact: { contact: { report: { id: string } } } }>(
    'mutation($input: ReportContactInput!) { reportContact(input: $input) { contact { report { id } } errors { code } } }',
    { input: { contactId: contactCandidate.contact.id, ground: 'OTHER', words: 'Un message étrange.' } },
  );
  const { reportDirectApproach } = await rita.ask<{ reportDirectApproach: { report: { id: string } } }>(
    'mutation($input: ReportDirectApproachInput!) { reportDirectApproach(input: $input) { report { id } errors { code } } }',
    { input: { means: 'EMAIL', approachedOn: '2026-11-20', who: 'Quelqu’un', words: 'Un e-mail.' } },
  );
  for (const name of ['Bloquée', 'Quelqu’une'])
    await camille.owner.ask('mutation($name: String!) { blockCompany(input: { name: $name }) { errors { code } } }', { name });
  const { viewer: own } = await camille.owner.ask<{ viewer: { candidate: { profile: { blockedCompanies: { id: string }[] } } } }>(
    '{ viewer { candidate { profile { blockedCompanies { id } } } } }',
  );

  await setHours(interviewer);
  const hours = await slots(camille.owner);
  const interview = await booked(camille.owner, hours[0] ?? '');

  await keepMail(app.services, unsignedMail(camilleIs.email), 'smtp');
  await app.runDueJobs();
  const { incomingMails } = await officer.ask<{ incomingMails: { nodes: { id: string }[] } }>('{ incomingMails { nodes { id } } }');

  const camillesSpace = await makeReader(app, manager, { owner: camille.owner, email: camilleIs.email, company: rivale }, false);
  const { inviteToCompanySpace: invited } = await manager.ask<{ inviteToCompanySpace: { invitation: { id: string } } }>(
    'mutation($input: InviteToCompanySpaceInput!) { inviteToCompanySpace(input: $input) { invitation { id } errors { code } } }',
    { input: { candidateId: viewer.candidate.id, companyIds: [acme.id] } },
  );
  const { saveCompanyCollection } = await manager.ask<{ saveCompanyCollection: { collection: { id: string } } }>(
    'mutation($input: SaveCompanyCollectionInput!) { saveCompanyCollection(input: $input) { collection { id } errors { code } } }',
    { input: { name: 'Sur le chantier', companyIds: [acme.id] } },
  );
  const space = {
    ...cards,
    token: await tokenMailed(app, camilleIs.email, '/invitations/accept'),
    unusedInvitationId: invited.invitation.id,
    invitationId: camillesSpace.invitationId,
    collectionId: saveCompanyCollection.collection.id,
    remi: remisSpace,
    lise: lisesSpace,
  };

  const acmeProgram = await newProgram(app, rita, ['PROFILES_READ', 'INTRODUCTIONS_READ', 'REGISTER_READ']);
  const narrowProgram = await newProgram(app, rita, ['REGISTER_READ']);
  const ownProgram = await newProgram(app, administrator, ['PROFILES_READ', 'INTRODUCTIONS_READ', 'REGISTER_READ', 'ORDERS_WRITE']);
  const { viewer: client } = await acmeProgram.ask<{ viewer: { apiClient: { id: string } } }>('{ viewer { apiClient { id } } }');
  const { createWebhook } = await rita.ask<{ createWebhook: { webhook: { id: string } } }>(
    'mutation($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } errors { code } } }',
    { input: { apiClientId: client.apiClient.id, url: 'https://ats.example.test/jobprod', events: ['PROFILE_CHANGED'] } },
  );
  // Given up on: of what happens in this world nothing leaves it.
  await app.services.orm.em.fork().execute('update webhook set disabled_at = created_at');

  const { openDispute } = await camille.owner.ask<{ openDispute: { dispute: { id: string } } }>(
    'mutation { openDispute(input: { subject: "Un désaccord", text: "Bonjour" }) { dispute { id } errors { code } } }',
  );
  const { writeInDispute } = await manager.ask<{ writeInDispute: { dispute: { messages: { id: string }[] } } }>(
    'mutation($input: WriteInDisputeInput!) { writeInDispute(input: $input) { dispute { messages { id } } errors { code } } }',
    { input: { disputeId: openDispute.dispute.id, text: 'Une proposition', isProposal: true } },
  );

  const { enterOrder } = await manager.ask<{ enterOrder: { order: { id: string } } }>(
    'mutation($input: EnterOrderInput!) { enterOrder(input: $input) { order { id } errors { code } } }',
    { input: { companyId: acme.id, reference: 'F-1', subject: 'Adhésion', netCents: 10_000, vatRate: 2000, orderedOn: '2026-11-20' } },
  );
  const { enterPayment } = await manager.ask<{ enterPayment: { order: { payments: { id: string }[] } } }>(
    'mutation($input: EnterPaymentInput!) { enterPayment(input: $input) { order { payments { id } } errors { code } } }',
    { input: { orderId: enterOrder.order.id, amountCents: 500, receivedOn: '2026-11-20', means: 'TRANSFER', bankReference: 'VIR 1' } },
  );

  await app.runDueJobs();
  const { viewer: terms } = await camille.owner.ask<{
    viewer: { candidate: { termsAcceptance: { receipt: { entryId: string } | null } }; sessions: { id: string }[] };
  }>('{ viewer { candidate { termsAcceptance { receipt { entryId } } } sessions { id } } }');
  const { currentTerms } = await camille.owner.ask<{ currentTerms: { id: string; text: { contentHash: string } } }>(
    '{ currentTerms { id text(language: FR) { contentHash } } }',
  );
  const olga = await newCandidate(app, { email: 'olga@example.test', firstName: 'Olga', lastName: 'Autre' });
  const invitationToken = await tokenMailed(app, 'next@acme.test', '/invitations/accept');

  const change = await askedChange(app, camille.owner, camilleIs.email, 'camille@elsewhere.test');
  const toDecide = await newCase(app, officer, { oldEmail: 'olga@example.test', newEmail: 'olga@elsewhere.test' });
  const accepted = await newCase(app, officer, { oldEmail: 'remi@example.test', newEmail: 'remi@elsewhere.test' });
  await acceptCase(officer, accepted.id);
  await requestRecovery(app.browser(), { oldEmail: 'nobody@example.test', newEmail: 'new@elsewhere.test' });
  const mailboxes = {
    oldLink: change.old,
    newLink: change.new,
    toDecideId: toDecide.id,
    stopLink: await tokenMailed(app, 'remi@example.test', '/email/stop'),
    confirmLink: await tokenMailed(app, 'new@elsewhere.test', '/sign-in/lost-mailbox/confirm'),
  };

  const failingAddress = 'gone@example.test';
  await app.services.orm.em
    .fork()
    .transactional((one) => noteBounce(one, { address: failingAddress, isForGood: true, said: '550 5.1.1 No such user' }, app.clock.now()));

  const roomInterviewId = await bookedInterview(app.services, {
    candidate: camilleIs.email,
    interviewer: 'interviewer@jobprod.test',
    startsAt: app.clock.now(),
  });
  const copyingItem = newId();
  await app.services.orm.em
    .fork()
    .execute(
      `insert into copying_note (id, reader, day, "by", kind, count, noticed_at) values (?, 'x', '2026-11-22', 'VISITOR', 'OPENED', 500, ?)`,
      [copyingItem, app.clock.now()],
    );

  const [placeId, leavingPlaceId, placementId] = [newId(), newId(), newId()];
  await app.services.orm.em.fork().execute(
    `insert into clip_placement (id, profile_id, clip_version_id, public_id, title, description, duration_seconds, uses_image, uses_voice, placed_at, removed_at)
     values (?, ?, ?, 'gone', 'Un chantier', '', 4, true, true, ?, ?)`,
    [placementId, fromGlobalId(camille.id)?.id, fromGlobalId(clip.version?.id ?? '')?.id, app.clock.now(), app.clock.now()],
  );
  await app.services.orm.em.fork().execute(
    `insert into clip_place (id, profile_id, placement_id, kind, state, medium, audience, added_at, added_by_id, trouble, trouble_since)
     values (?, ?, ?, 'OTHER', 'SHOWN', 'Vimeo', 'PUBLIC', ?, ?, 'GONE', ?), (?, ?, ?, 'OTHER', 'LEAVING', 'Dailymotion', 'PUBLIC', ?, ?, null, null)`,
    [
      ...[placeId, fromGlobalId(camille.id)?.id, placementId, app.clock.now(), newId(), app.clock.now()],
      ...[leavingPlaceId, fromGlobalId(camille.id)?.id, placementId, app.clock.now(), newId()],
    ],
  );

  // As late as may be: what it opens is open for half an hour.
  await unlock(holder, remi.reference, lasting.password);
  const people: Readonly<Record<string, Browser>> = {
    visitor: app.browser(),
    Camille: camille.owner,
    Rémi: remi.owner,
    Lise: locked.things.owner,
    'another candidate': olga,
    'recruiter of Acme': rita,
    'recruiter of Rivale': eve,
    'recruiter of a company that left': sam,
    'recruiter of a suspended company': zoe,
    'recruiter of a company that Camille blocks': bob,
    'holder of a password to Rémi’s': holder,
    'holder of one that was revoked': gone.browser,
    'holder of one that expired': late.browser,
    interviewer,
    editor,
    'network manager': manager,
    'data-protection officer': officer,
    administrator,
    'program of Acme': acmeProgram,
    'program of Acme without the scope': narrowProgram,
    'program of JobProd': ownProgram,
  };

  return {
    people,
    camille: {
      ...camille,
      candidateId: viewer.candidate.id,
      imageReleaseId: viewer.candidate.imageRelease.id,
      sessionId: terms.sessions[0]?.id,
      entryId: terms.candidate.termsAcceptance.receipt?.entryId,
      blockedCompanyId: own.candidate.profile.blockedCompanies[0]?.id,
      sourceId,
      recordingId: recorded.recordingId,
      passageId: recorded.passageId,
      releaseLink: await tokenMailed(app, camilleIs.email, '/release/withdraw'),
    },
    clip: { id: clip.id, revision: clip.revision, token: clipToken, draftId: draft.createClip.clip.id },
    remi: { ...remi, passwordId: password.id },
    /** All that is hers stands as it was, and her data are locked. */
    lise: locked.things,
    acme: {
      ...acme,
      invitationId: company.invitations[0]?.id,
      invitationToken,
      apiClientId: client.apiClient.id,
      webhookId: createWebhook.webhook.id,
      savedSearchId: saveSearch.recruiter.savedSearches[0]?.id,
      noteId: writeCompanyNote.profile.companyNotes[0]?.id,
    },
    rivale,
    blocked,
    interview: { id: interview.id, freeHour: hours[8] ?? '' },
    introduction: asked,
    space,
    incomingMail: { id: incomingMails.nodes[0]?.id, confirmToken: await tokenMailed(app, camilleIs.email, '/mail/confirm') },
    failingAddress,
    /** An interview of Camille’s that begins now. */
    roomInterviewId,
    mailboxes,
    placeId: toGlobalId('ClipPlace', placeId),
    leavingPlaceId: toGlobalId('ClipPlace', leavingPlaceId),
    copyingItem: toGlobalId('QueueItem-COPYING_TO_JUDGE', copyingItem),
    order: { id: enterOrder.order.id, paymentId: enterPayment.order.payments[0]?.id },
    contactId: contactCandidate.contact.id,
    reports: { camille: reportContact.contact.report.id, acme: reportDirectApproach.report.id },
    dispute: { id: openDispute.dispute.id, proposalId: writeInDispute.dispute.messages.at(-1)?.id },
    currentTerms: { id: currentTerms.id, contentHash: currentTerms.text.contentHash },
    jobBrief,
    rowId: (globalId: string): string => fromGlobalId(globalId)?.id ?? '',
  };
};
