import { OffTopicPassage } from '../../src/clips/off-topic-passage.entity.ts';
import { keepMail } from '../../src/incoming-mail/keep-mail.ts';
import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/global-id.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Browser } from '../browser.ts';
import { ownCandidateId, publishedClip } from '../clips.ts';
import { askForIntroduction, jobBrief } from '../introductions.ts';
import { addPlace, askRemoval, placesOf } from '../places.ts';
import { newPublishedProfile, type Published } from '../profiles.ts';
import { agreeToRecord, bookedInterview, changeRecording } from '../rooms.ts';
import type { TestApp } from '../test-app.ts';

const rowIdOf = (globalId: string): string => fromGlobalId(globalId)?.id ?? '';

/** An interview of a candidate's that was recorded for a minute, with a passage they marked; it is over when this returns. */
export const recordedInterview = async (app: TestApp, candidate: Browser, email: string) => {
  const interviewId = await bookedInterview(app.services, {
    candidate: email,
    interviewer: 'interviewer@jobprod.test',
    startsAt: app.clock.now(),
  });
  const { id: recordingId } = await agreeToRecord(candidate, interviewId);
  await changeRecording(candidate, interviewId, 'stopRecording');
  const em = app.services.orm.em.fork();
  await em.execute('update recording set zero = zero - 60000 where id = ?', [rowIdOf(recordingId)]);
  const passage = em.create(OffTopicPassage, {
    id: newId(),
    candidate: rowIdOf(await ownCandidateId(candidate)),
    recordingId: rowIdOf(recordingId),
    startSeconds: 1,
    endSeconds: 2,
    markedAt: app.clock.now(),
  });
  await em.persist(passage).flush();
  app.clock.advance({ hours: 1 });
  return { interviewId, recordingId, passageId: toGlobalId('OffTopicPassage', passage.id) };
};

/** Lise, published, with all that may stand beside a profile; then her data are locked (G3), by `lock`, at the end. */
export const makeLocked = async (app: TestApp, { editor, rita }: { editor: Browser; rita: Browser }) => {
  const email = 'lise@example.test';
  const lise: Published = await newPublishedProfile(app, { email, firstName: 'Lise', lastName: 'Vauclin' });
  const recorded = await recordedInterview(app, lise.owner, email);
  const clipId = await publishedClip(app, editor, lise.owner, email);
  for (const medium of ['Vimeo', 'Dailymotion', 'Peertube'])
    await addPlace(editor, clipId, { medium, url: `https://${medium.toLowerCase()}.example.test/1`, audience: 'PUBLIC' });
  const places = new Map((await placesOf(editor, clipId)).map(({ medium, id }) => [medium, id]));
  await askRemoval(editor, places.get('Dailymotion') ?? '');
  const em = app.services.orm.em.fork();
  await em.execute(`update clip_place set trouble = 'GONE', trouble_since = added_at where id = ?`, [
    rowIdOf(places.get('Peertube') ?? ''),
  ]);
  const { candidate } = await editor.ask<{ candidate: { sources: { id: string }[] } }>(
    'query($id: ID!) { candidate(id: $id) { sources { id } } }',
    { id: await ownCandidateId(lise.owner) },
  );
  const asked = await askForIntroduction(app, { recruiter: rita, recruiterEmail: 'rita@acme.test', profile: lise, candidateEmail: email });
  const { contactCandidate } = await rita.ask<{ contactCandidate: { contact: { id: string } } }>(
    'mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { id } errors { code } } }',
    { input: { profileId: lise.id, text: 'Bonjour', jobBrief } },
  );
  const { reportContact } = await lise.owner.ask<{ reportContact: { contact: { report: { id: string } } } }>(
    'mutation($input: ReportContactInput!) { reportContact(input: $input) { contact { report { id } } errors { code } } }',
    { input: { contactId: contactCandidate.contact.id, ground: 'OTHER', words: 'Un message étrange.' } },
  );
  const raw = Buffer.from(`From: ${email}\r\nTo: contact@jobprod.com\r\nSubject: Bonjour\r\n\r\nUne question.\r\n`);
  const arrival = { raw, from: email, to: ['contact@jobprod.com'], ip: '127.0.0.1', helo: 'relay.example.test' };
  await keepMail(app.services, arrival, 'smtp');
  await app.runDueJobs();
  const [mail] = await em.execute<{ id: string }[]>(
    'select i.id from incoming_mail i join account a on a.id = i.account_id where a.email = ?',
    [email],
  );
  const [version] = await em.execute<{ id: string }[]>('select id from clip_version where clip_id = ?', [rowIdOf(clipId)]);
  return {
    things: {
      ...lise,
      ...recorded,
      clipId,
      candidateId: await ownCandidateId(lise.owner),
      sourceId: candidate.sources[0]?.id ?? '',
      versionId: toGlobalId('ClipVersion', version?.id ?? ''),
      shownPlaceId: places.get('Vimeo') ?? '',
      leavingPlaceId: places.get('Dailymotion') ?? '',
      troubledPlaceId: places.get('Peertube') ?? '',
      introductionId: asked.id,
      contactId: contactCandidate.contact.id,
      reportId: reportContact.contact.report.id,
      mailId: toGlobalId('IncomingMail', mail?.id ?? ''),
    },
    lock: async () => {
      await lise.owner.ask('mutation($id: ID!) { lockData(input: { profileId: $id }) { errors { code } } }', { id: lise.id });
      await app.runDueJobs();
    },
  };
};
