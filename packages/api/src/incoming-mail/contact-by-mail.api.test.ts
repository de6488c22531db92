import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { type MailApp, replyAddressOf, startMailApp } from '../../test/incoming-mail.ts';
import { jobBrief } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff, signIn, type TestCompany } from '../../test/people.ts';
import { newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { Contact, ContactMessage } from '../introductions/contact.entity.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { IncomingMail } from './incoming-mail.entity.ts';

const contactMutation = `mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { id } errors { code } } }`;
const confirmation = `query($token: String!) { mailConfirmation(token: $token) {
  kind companyName recruiterName profileReference jobBrief { role } words clipTitle } }`;
const confirm = 'mutation($token: String!) { confirmMail(input: { token: $token }) { kind errors { code } } }';

describe('N3: letters of a thread, by mail, through us', { timeout: 120_000 }, () => {
  let mail: MailApp;
  let acme: TestCompany;
  let rita: Browser;
  let people = 0;
  beforeAll(async () => {
    mail = await startMailApp();
    mail.domain('example.test');
    mail.domain('acme.test');
    mail.domain('attacker.test');
    acme = await newCompany(mail.app, { name: 'Ateliers Beaulieu', city: 'Rezé', mainActivity: 'Ébénisterie' });
    rita = await newRecruiter(mail.app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
  });
  afterAll(() => mail.stop());
  const em = () => mail.app.services.orm.em.fork();

  /** A candidate to whom Rita has written, and the address at which each writes to the other. */
  let camille: Published;
  let email = '';
  let forCamille = '';
  const camilleWrites = () => `Camille Durand <${email}>`;
  const ritaWrites = 'Rita Roche <rita@acme.test>';
  beforeEach(async () => {
    mail.app.clock.advance({ days: 1 });
    people += 1;
    email = `camille${people}@example.test`;
    camille = await newPublishedProfile(mail.app, { email, firstName: 'Camille', lastName: 'Durand' });
    // No session of hers lasts over the days that go by.
    rita = await signIn(mail.app, 'rita@acme.test');
    await open(rita, camille.slug);
    const { contactCandidate } = await rita.ask<{ contactCandidate: { errors: unknown[] } }>(contactMutation, {
      input: { profileId: camille.id, text: 'Bonjour, votre profil nous plaît.', jobBrief },
    });
    expect(contactCandidate.errors).toEqual([]);
    forCamille = await replyAddressOf(mail.app, email, 'contact-started');
  });
  const thread = () => em().findOneOrFail(Contact, { candidate: { account: { email } } });
  const messages = async (): Promise<{ from: string; text: string }[]> =>
    (await em().find(ContactMessage, { contact: (await thread()).id }, { orderBy: { sentAt: 'asc', id: 'asc' } })).map(
      ({ from, text }) => ({
        from,
        text,
      }),
    );
  const newestTo = async (address: string): Promise<OutboundMail | undefined> => (await mail.app.mailsTo(address))[0];
  const writes = (text: string, more: Record<string, unknown> = {}) =>
    mail.send({ from: camilleWrites(), to: forCamille, text, signedBy: 'example.test', ...more });
  const entries = async (type: string): Promise<string[]> =>
    (
      await em().execute<{ payload: string }[]>(
        'select payload from register_entry join register_payload on entry_id = id where type = ?',
        [type],
      )
    ).map(({ payload }) => payload);

  it('both answer by mail, each at the pair’s own address, and neither learns the other’s; the register holds each letter', async () => {
    expect(forCamille).toMatch(/^r-[a-z2-7]{26}@jobprod\.com$/);
    const before = (await entries('contact-replied')).length;
    const quoted =
      '\n\nLe lun. 23 nov. 2026 à 10:12, JobProd <contact@jobprod.com> a écrit :\n> Rita Roche (Ateliers Beaulieu) vous écrit.\n';
    const kept = await writes(`Oui, à partir du 15. Quels chantiers ?\n\nCordialement,\nCamille Durand\n06 12 34 56 78\n${email}${quoted}`);
    expect(kept).toMatchObject({ purpose: 'CONTACT', outcome: 'ACTED', state: 'DONE', verdict: { isAuthentic: true } });
    expect((await messages())[1]).toEqual({ from: 'CANDIDATE', text: 'Oui, à partir du 15. Quels chantiers ?\n\nCordialement,' });
    const told = await newestTo('rita@acme.test');
    expect(told).toMatchObject({ template: 'contact-replied', subject: 'Un candidat vous a répondu' });
    expect(told?.text).toContain('Quels chantiers ?');
    expect(`${told?.html}${told?.text}${told?.replyTo}`).not.toMatch(new RegExp(`${email}|Durand|Camille|06 12`));
    // Nobody is told that they wrote what they wrote.
    expect(await em().count(OutboundMail, { to: email, template: 'letter-passed-on' })).toBe(0);

    const forRita = told?.replyTo ?? '';
    expect(forRita).toMatch(/^r-[a-z2-7]{26}@jobprod\.com$/);
    expect(forRita).not.toBe(forCamille);
    const answered = await mail.send({
      from: ritaWrites,
      to: forRita,
      text: 'Une école à Rezé.\n-- \nRita Roche\nL’atelier, depuis 1950\nrita@acme.test',
      signedBy: 'acme.test',
    });
    expect(answered).toMatchObject({ purpose: 'CONTACT', outcome: 'ACTED' });
    const toCamille = await newestTo(email);
    expect(toCamille).toMatchObject({ template: 'contact-continued', replyTo: forCamille, subject: 'Un nouveau message d’un recruteur' });
    expect(toCamille?.text).toContain('Une école à Rezé.');
    expect(`${toCamille?.html}${toCamille?.text}`).not.toContain('rita@acme.test');
    expect((await messages()).map(({ from }) => from)).toEqual(['COMPANY', 'CANDIDATE', 'COMPANY']);
    const registered = await entries('contact-replied');
    expect(registered).toHaveLength(before + 2);
    for (const { rawSha256 } of [kept, answered]) expect(registered.join('')).toContain(rawSha256);
    await writes('Merci !');
    expect((await newestTo('rita@acme.test'))?.replyTo).toBe(forRita);
  });

  it('what went to the other is the pair’s: staff who sort mail see that it came, neither what it says nor the message as it came', async () => {
    const officer = await newStaff(
      mail.app,
      { email: `dpo${people}@jobprod.test`, firstName: 'Denis', lastName: 'Garant' },
      'DATA_PROTECTION_OFFICER',
    );
    const kept = await writes('Entre nous seulement.');
    expect(kept).toMatchObject({ purpose: 'CONTACT', state: 'DONE' });
    const list = '{ incomingMails(first: 1) { nodes { id purpose state originalUrl reading { to subject text } } } }';
    const seen = async () => (await officer.ask<{ incomingMails: { nodes: { originalUrl: string }[] } }>(list)).incomingMails.nodes[0];
    const letter = await seen();
    expect(letter).toMatchObject({ id: toGlobalId('IncomingMail', kept.id), purpose: 'CONTACT', reading: null });
    expect((await officer.fetch(letter?.originalUrl ?? '')).status).toBe(404);
    // What waits for staff is theirs to read, without what would let them write in its writer’s place (fault D09).
    const waits = await writes(`Je vous réponds à ${forCamille}`, { signedBy: undefined });
    expect(waits.state).toBe('TO_SORT');
    const masked = 'r-…@jobprod.com';
    expect(await seen()).toMatchObject({ reading: { to: [masked], text: `Je vous réponds à ${masked}` } });
  });

  it('a signature that ends with a line nobody knows gives nothing away, nor does history that no mark sets apart (fault D09)', async () => {
    const [told] = await mail.app.mailsTo(email);
    const below = `Von: JobProd <${forCamille}>\nGesendet: Montag, 23. November 2026 10:12\nAn: Camille Durand <${email}>\nBetreff: Un recruteur vous écrit\n\n${told?.text ?? ''}`;
    await writes(`Oui, lundi.\n\nCordialement,\nCamille Durand\n06 12 34 56 78\nL’atelier du bois, chez mes amis\n\n${below}`);
    expect((await messages())[1]?.text).toBe('Oui, lundi.\n\nCordialement,\nL’atelier du bois, chez mes amis');
    await writes(`Et mardi ?\n\n${told?.text ?? ''}`);
    expect((await messages())[2]?.text).toBe('Et mardi ?');
    const passedOn = (await mail.app.mailsTo('rita@acme.test')).slice(0, 2).map(({ text, html }) => `${text}${html}`);
    expect(passedOn.join('')).not.toMatch(new RegExp(`${email}|Durand|06 12|${forCamille}`));
  });

  it('what was meant for the other and sent to us is passed on once its writer has said so: staff ask in one click', async () => {
    const officer = await newStaff(
      mail.app,
      { email: `dpo${people}@jobprod.test`, firstName: 'Denis', lastName: 'Garant' },
      'DATA_PROTECTION_OFFICER',
    );
    const ask =
      'mutation($id: ID!, $about: MailPurpose) { askAboutMail(input: { mailId: $id, about: $about }) { mail { state purpose } errors { code } } }';
    const lost = await mail.send({
      from: camilleWrites(),
      to: 'contact@jobprod.com',
      subject: 'Pour Madame Roche',
      text: 'Je commence le 15.',
      signedBy: 'example.test',
    });
    expect(lost).toMatchObject({ state: 'TO_SORT', outcome: 'NOT_UNDERSTOOD' });
    const id = toGlobalId('IncomingMail', lost.id);
    expect(await officer.ask(ask, { id, about: 'CONTACT' })).toEqual({
      askAboutMail: { mail: { state: 'FILED', purpose: 'CONTACT' }, errors: [] },
    });
    expect(await messages()).toHaveLength(1);
    expect(await newestTo(email)).toMatchObject({ template: 'mail-unclear.letter', replyTo: forCamille });
    expect(await writes('Je commence le 15.')).toMatchObject({ outcome: 'ACTED' });
    expect((await messages())[1]).toEqual({ from: 'CANDIDATE', text: 'Je commence le 15.' });
    // With two of them, nothing says for which one it is.
    const rivale = await newCompany(mail.app, { name: `Rivale ${people}` });
    const rudi = await newRecruiter(mail.app, rivale, { email: `rudi${people}@acme.test`, firstName: 'Rudi', lastName: 'Roux' });
    await open(rudi, camille.slug);
    await rudi.ask(contactMutation, { input: { profileId: camille.id, text: 'Bonjour.', jobBrief } });
    const other = await mail.send({
      from: camilleWrites(),
      to: 'contact@jobprod.com',
      subject: 'Pour ce recruteur',
      text: 'Plutôt le 16.',
      signedBy: 'example.test',
    });
    expect(await officer.ask(ask, { id: toGlobalId('IncomingMail', other.id), about: 'CONTACT' })).toMatchObject({
      askAboutMail: { errors: [{ code: 'NOT_POSSIBLE_NOW' }] },
    });
  });

  it('their own address and what is attached stay behind, and they are told; the page is where an address is given', async () => {
    await writes(`Écrivez-moi plutôt à ${email}, merci.`);
    expect((await messages())[1]?.text).toBe('Écrivez-moi plutôt à [coordonnées gardées privées], merci.');
    expect(`${(await newestTo('rita@acme.test'))?.html}`).not.toContain(email);
    expect(await newestTo(email)).toMatchObject({ template: 'letter-passed-on', text: expect.stringContaining('retiré') as string });
    const raw = await mail.sign(
      Buffer.from(
        [
          `From: ${email}`,
          `To: ${forCamille}`,
          'Subject: Re: Un recruteur',
          `Date: ${mail.app.clock.now().toUTCString()}`,
          `Message-ID: <file-${people}@example.test>`,
          'MIME-Version: 1.0',
          'Content-Type: multipart/mixed; boundary="b"',
          '',
          '--b',
          'Content-Type: text/plain; charset=utf-8',
          '',
          'Voici mon CV.',
          '--b',
          'Content-Type: application/pdf; name="Camille-Durand.pdf"',
          'Content-Disposition: attachment; filename="Camille-Durand.pdf"',
          '',
          '%PDF-1.7 Camille Durand',
          '--b--',
          '',
        ].join('\r\n'),
      ),
      'example.test',
    );
    await mail.deliver(raw, email, [forCamille]);
    await mail.app.runDueJobs();
    expect(await mail.newest()).toMatchObject({ outcome: 'ACTED' });
    expect((await messages())[2]?.text).toBe('Voici mon CV.');
    expect(await newestTo('rita@acme.test')).toMatchObject({ attachments: [] });
    expect((await newestTo(email))?.text).toContain('pièce jointe ne l’a pas été');
  });

  it('fault D01: forged, from another mailbox, or by the other of the two, nothing is passed on; the address on file confirms what it is shown in full', async () => {
    const forRita = async () => (await newestTo('rita@acme.test'))?.replyTo ?? '';
    const forged = await writes('Oubliez-moi, je ne suis plus libre.', { signedBy: 'attacker.test' });
    expect(forged).toMatchObject({ outcome: 'CONFIRMATION_SENT', state: 'TO_SORT', verdict: { isAuthentic: false } });
    for (const from of ['eve@attacker.test', 'rita@acme.test'])
      expect(await mail.send({ from, to: forCamille, text: 'Moi !', signedBy: from.split('@')[1] ?? '' })).toMatchObject({
        outcome: 'NOT_THEIR_ADDRESS',
        state: 'TO_SORT',
      });
    expect(await messages()).toHaveLength(1);
    const token = /mail\/confirm#([\w-]+)/.exec((await newestTo(email))?.html ?? '')?.[1] ?? '';
    const visitor = mail.app.browser();
    expect(await visitor.ask(confirmation, { token })).toEqual({
      mailConfirmation: {
        kind: 'WRITE_TO_CONTACT',
        companyName: 'Ateliers Beaulieu',
        recruiterName: 'Rita Roche',
        profileReference: null,
        jobBrief: { role: jobBrief.role },
        words: 'Oubliez-moi, je ne suis plus libre.',
        clipTitle: null,
      },
    });
    expect(await messages()).toHaveLength(1);
    expect(await visitor.ask(confirm, { token })).toEqual({ confirmMail: { kind: 'WRITE_TO_CONTACT', errors: [] } });
    expect((await messages())[1]).toEqual({ from: 'CANDIDATE', text: 'Oubliez-moi, je ne suis plus libre.' });
    expect((await newestTo(email))?.template).toBe('letter-passed-on');
    // To the recruiter the page says the profile's reference, and nothing of who it is.
    await mail.send({ from: ritaWrites, to: await forRita(), text: 'Dommage.', signedBy: 'attacker.test' });
    const hers = /mail\/confirm#([\w-]+)/.exec((await newestTo('rita@acme.test'))?.html ?? '')?.[1] ?? '';
    expect(await visitor.ask(confirmation, { token: hers })).toMatchObject({
      mailConfirmation: { companyName: null, recruiterName: null, profileReference: camille.reference, words: 'Dommage.' },
    });
    const act = await em().execute<{ act: string }[]>("select coalesce(act::text, '') as act from incoming_mail");
    expect(act.map(({ act: kept }) => kept).join('')).not.toContain('Dommage');
  });

  it('after a stop it is refused with a plain sentence, to either; a stop is answered by mail as well, and is registered', async () => {
    await writes('Je réfléchis.');
    const forRita = (await newestTo('rita@acme.test'))?.replyTo ?? '';
    const before = (await entries('contact-stopped')).length;
    expect(await writes('Bonjour,\nstop, merci.\n\nCordialement,\nCamille')).toMatchObject({ purpose: 'CONTACT', outcome: 'ACTED' });
    expect((await thread()).stoppedAt).not.toBeNull();
    expect((await newestTo(email))?.template).toBe('done-by-mail.stopped');
    expect((await newestTo('rita@acme.test'))?.template).toBe('contact-stopped');
    const stops = await entries('contact-stopped');
    expect(stops).toHaveLength(before + 1);
    expect(stops.at(-1)).toContain('mailSha256');
    const late = await mail.send({ from: ritaWrites, to: forRita, text: 'Un dernier mot ?', signedBy: 'acme.test' });
    expect(late).toMatchObject({ outcome: 'REFUSED', state: 'DONE' });
    expect(await newestTo('rita@acme.test')).toMatchObject({
      template: 'refused-by-mail',
      text: expect.stringContaining('arrêté par le candidat') as string,
    });
    expect(await writes('Finalement si.')).toMatchObject({ outcome: 'REFUSED' });
    expect((await newestTo(email))?.text).toContain('arrêté par le candidat');
    expect(await messages()).toHaveLength(2);
  });

  it('a recruiter’s stop is a word like any other: only the candidate ends an exchange', async () => {
    await writes('Je réfléchis.');
    const forRita = (await newestTo('rita@acme.test'))?.replyTo ?? '';
    expect(await mail.send({ from: ritaWrites, to: forRita, text: 'Stop', signedBy: 'acme.test' })).toMatchObject({ outcome: 'ACTED' });
    expect((await thread()).stoppedAt ?? null).toBeNull();
    expect((await messages())[2]).toEqual({ from: 'COMPANY', text: 'Stop' });
  });

  it('fault D06: ten copies at once are one letter; sent again by somebody, it is none', async () => {
    const raw = await mail.compose({ from: camilleWrites(), to: forCamille, text: 'Une seule fois.', signedBy: 'example.test' });
    await Promise.all(
      Array.from({ length: 10 }, (_, hop) =>
        mail.deliver(
          Buffer.concat([Buffer.from(`Received: from hop${hop}.example.test by mx; Mon, 23 Nov 2026 10:00:0${hop} +0100\r\n`), raw]),
          email,
          [forCamille],
        ),
      ),
    );
    await mail.app.runDueJobs();
    expect(await mail.newest()).toMatchObject({ copies: 10, outcome: 'ACTED' });
    await mail.deliver(Buffer.concat([Buffer.from('X-Way: other\r\n'), raw]), 'eve@attacker.test', [forCamille]);
    await mail.app.runDueJobs();
    expect(await mail.newest()).toMatchObject({ outcome: 'REPLAYED', state: 'TO_SORT' });
    expect((await messages()).filter(({ text }) => text === 'Une seule fois.')).toHaveLength(1);
  });

  it('what says nothing new, or too much, is asked for again or refused, and not passed on', async () => {
    expect(await writes('> Bonjour\n> Rita')).toMatchObject({ outcome: 'ASKED', purpose: 'CONTACT' });
    expect(await newestTo(email)).toMatchObject({ template: 'mail-unclear.contact', replyTo: forCamille });
    expect(await writes('Camille Durand')).toMatchObject({ outcome: 'ASKED' });
    expect(await writes('mot '.repeat(1_200))).toMatchObject({ outcome: 'REFUSED' });
    expect((await newestTo(email))?.text).toContain('4000');
    expect(await messages()).toHaveLength(1);
  });

  it('fault D05: programs are not passed on, and two that answer each other stop after twenty letters in a day', async () => {
    for (const headers of [{ 'Auto-Submitted': 'auto-replied' }, { Precedence: 'auto_reply' }, { 'X-Autoreply': 'yes' }])
      expect(await writes('Je suis absente jusqu’au 12.', { headers })).toMatchObject({ outcome: 'AUTOMATIC' });
    expect(await writes('Parlons-en lundi.', { headers: { Precedence: 'bulk' } })).toMatchObject({ state: 'TO_SORT' });
    expect(await writes('Bonjour, je suis actuellement en congés, de retour le 12.')).toMatchObject({ state: 'TO_SORT' });
    expect(await messages()).toHaveLength(1);
    for (let at = 0; at < 22; at += 1) {
      const letter = { from: camilleWrites(), to: forCamille, text: `Merci de votre réponse n° ${at}.`, signedBy: 'example.test' };
      await mail.deliver(await mail.compose(letter), email, [forCamille]);
    }
    await mail.app.runDueJobs();
    const came = await em().find(IncomingMail, { purpose: 'CONTACT' }, { orderBy: { id: 'desc' }, limit: 22 });
    expect(came.filter(({ outcome }) => outcome === 'ACTED')).toHaveLength(20);
    expect(came.filter(({ outcome, state }) => outcome === 'TOO_MANY' && state === 'TO_SORT')).toHaveLength(2);
    expect(await messages()).toHaveLength(21);
  });

  it('N1, N2: a company that was suspended, or is blocked, writes by mail no more than on the page, and is not told why', async () => {
    await writes('Je réfléchis.');
    const forRita = (await newestTo('rita@acme.test'))?.replyTo ?? '';
    await camille.owner.ask('mutation { blockCompany(input: { name: "Ateliers Beaulieu" }) { errors { code } } }');
    expect(await mail.send({ from: ritaWrites, to: forRita, text: 'Alors ?', signedBy: 'acme.test' })).toMatchObject({
      outcome: 'REFUSED',
    });
    const refused = await newestTo('rita@acme.test');
    expect(refused?.text).toContain('ce n’est plus possible');
    expect(refused?.text).not.toMatch(/bloqu|Rechargez/);
    expect(await messages()).toHaveLength(2);
  });

  it('C3, N6: what is written in a thread approves and agrees to nothing, and the address is of no use to anything else', async () => {
    await newStaff(mail.app, { email: `nora${people}@jobprod.test`, firstName: 'Nora', lastName: 'Weber' }, 'NETWORK_MANAGER');
    expect(await writes('Oui, je suis d’accord pour cette mise en relation.')).toMatchObject({ purpose: 'CONTACT', outcome: 'ACTED' });
    expect(await writes('Merci de restreindre tout mon profil.')).toMatchObject({ purpose: 'CONTACT', outcome: 'ACTED' });
    expect(await em().count(OutboundMail, { to: email, template: 'diffusion-restricted' })).toBe(0);
    expect((await messages()).map(({ text }) => text)).toContain('Oui, je suis d’accord pour cette mise en relation.');
  });
});
