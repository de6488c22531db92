import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RelayedApp, startMailApp, startRelayedApp } from '../../test/incoming-mail.ts';
import { newCandidate } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Restriction } from '../diffusion/restriction.entity.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { keepMail } from './keep-mail.ts';

const contact = 'contact@jobprod.com';

describe('fault D05: loops never start', () => {
  let relayed: RelayedApp;
  let app: TestApp;
  beforeAll(async () => {
    relayed = await startRelayedApp();
    ({ app } = relayed);
    await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
  });
  afterAll(() => relayed.stop());
  const em = () => app.services.orm.em.fork();

  let written = 0;
  const writes = async (to: string, text: string) => {
    written += 1;
    const raw = await relayed.vouchedFor(
      `From: camille@example.test\r\nTo: ${to}\r\nSubject: Re: JobProd\r\nDate: Mon, 23 Nov 2026 10:00:${String(written % 60).padStart(2, '0')} +0100\r\nMessage-ID: <loop-${written}@example.test>\r\n\r\n${text}\r\n`,
    );
    await keepMail(app.services, { raw, from: 'camille@example.test', to: [to], ip: '127.0.0.1', helo: 'relay.test' }, 'smtp');
    await app.runDueJobs();
    const [newest] = await em().find(IncomingMail, {}, { orderBy: { id: 'desc' }, limit: 1 });
    return newest?.outcome;
  };

  it('a program that answers whatever we send is answered no more after twenty mails in a day; what it writes waits for staff', async () => {
    const texts = ['Comment restreindre ? Votre message est arrivé.', 'Rectification : nous avons corrigé mes données.'];
    const outcomes: (string | null | undefined)[] = [];
    for (let round = 0; round < 22; round += 1) outcomes.push(await writes(contact, texts[round % 2] ?? ''));
    expect(outcomes.slice(-4)).toEqual(['ASKED', 'RIGHTS_REQUEST', 'TOO_MANY', 'TOO_MANY']);
    expect(await em().count(OutboundMail, { template: { $in: ['mail-unclear.restriction', 'done-by-mail.rights'] } })).toBe(20);
    expect(await em().count(IncomingMail, { outcome: 'TOO_MANY', state: 'TO_SORT' })).toBe(2);
    // D1: in force on receipt, alone or with a claim beside it.
    await writes(contact, 'Merci de restreindre tout mon profil. Par ailleurs, envoyez-moi une copie de mes données.');
    expect(await em().find(Restriction, { endedAt: null })).toMatchObject([{ whole: true }]);
    app.clock.advance({ days: 2 });
    expect(await writes(contact, texts[0] ?? '')).toBe('ASKED');
  });
});

it('fault D05: two JobProds that know each other as candidates say nothing to one another', async () => {
  await using other = await startMailApp();
  await newCandidate(other.app, { email: contact, firstName: 'Job', lastName: 'Prod' });
  const asked = await other.app.services.orm.em.fork().count(OutboundMail);
  await using one = await startTestApp({ smtpUrl: `smtp://127.0.0.1:${other.port}?ignoreTLS=true` });
  // Her mails, codes among them, go to the other's door, who knows their sender.
  await newPublishedProfile(one, { email: contact, firstName: 'Prod', lastName: 'Job' });
  await one.runDueJobs();
  await other.app.runDueJobs();
  const kept = await other.app.services.orm.em.fork().find(IncomingMail, {});
  expect(kept.length).toBeGreaterThan(1);
  expect(new Set(kept.map(({ outcome }) => outcome))).toEqual(new Set(['AUTOMATIC']));
  expect(await other.app.services.orm.em.fork().count(OutboundMail)).toBe(asked);
});
