import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replyAddressOf, startMailApp, type MailApp } from '../../test/incoming-mail.ts';
import { restrict } from '../../test/diffusion.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { Restriction } from '../diffusion/restriction.entity.ts';
import { IncomingMail } from './incoming-mail.entity.ts';

describe('mail handed to the running listener by a real client', () => {
  let mail: MailApp;
  let camille: Published;
  beforeAll(async () => {
    mail = await startMailApp();
    mail.domain('example.test');
    mail.domain('attacker.test');
    camille = await newPublishedProfile(mail.app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
  });
  afterAll(() => mail.stop());

  const contact = 'contact@jobprod.com';
  const restrictions = () => mail.app.services.orm.em.fork().find(Restriction, { endedAt: null });

  it('D1: a candidate restricts their whole profile by a signed mail, in force on receipt', async () => {
    const kept = await mail.send({ from: 'Camille <camille@example.test>', to: contact, subject: 'Diffusion', text: 'Bonjour,\nje souhaite restreindre tout mon profil.\nMerci', signedBy: 'example.test' });
    expect(kept).toMatchObject({ outcome: 'ACTED', purpose: 'RESTRICTION', state: 'DONE', verdict: { dkim: 'pass', dmarc: 'pass', isAuthentic: true } });
    expect(await restrictions()).toMatchObject([{ whole: true }]);
    const [told] = await mail.app.mailsTo('camille@example.test');
    expect(told?.template).toBe('diffusion-restricted');
  });
});
