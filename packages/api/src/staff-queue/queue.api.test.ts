import { expect, it } from 'vitest';
import { approvalToken, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { startTestApp } from '../../test/test-app.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';

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

it('a mail that could not be delivered is shown with what the relay said, and is tried again at the word of who minds it', async () => {
  await using app = await startTestApp();
  await approveTerms(await newCandidate(app, { email: 'sacha@example.test', firstName: 'Sacha', lastName: 'Marchand' }));
  await app.runDueJobs();
  const manager = await newStaff(app, { email: 'manager@jobprod.test', firstName: 'Mona', lastName: 'Réseau' }, 'NETWORK_MANAGER');
  const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
  const mails = app.services.orm.em.fork();
  const mail = await mails.findOneOrFail(OutboundMail, { to: 'sacha@example.test', accountId: { $ne: null } });
  mails.assign(mail, { state: 'failed', attempts: 20, lastError: '550 no such mailbox', sentAt: null });
  await mails.flush();
  const failed = '{ staffQueue { id kind subject candidate { firstName } mail { to attempts lastError } } }';
  const { staffQueue } = await manager.ask<{ staffQueue: { id: string }[] }>(failed);
  expect(staffQueue).toMatchObject([
    {
      kind: 'MAIL_FAILED',
      subject: mail.subject,
      candidate: { firstName: 'Sacha' },
      mail: { to: 'sacha@example.test', attempts: 20, lastError: '550 no such mailbox' },
    },
  ]);
  const resend = 'mutation($input: ResendMailInput!) { resendMail(input: $input) { errors { code } } }';
  const input = { itemId: staffQueue[0]?.id };
  expect((await editor.answer(resend, { input })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(await manager.ask(resend, { input })).toEqual({ resendMail: { errors: [] } });
  await app.runDueJobs();
  expect(await app.services.orm.em.fork().findOneOrFail(OutboundMail, { id: mail.id })).toMatchObject({ state: 'sent', attempts: 1 });
  expect(await manager.ask(failed)).toEqual({ staffQueue: [] });
  expect((await manager.answer(resend, { input })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
});
