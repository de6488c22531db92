import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../platform/mail/read-message.ts';
import { understandAnswer, understandRequest } from './understand-mail.ts';

const ours = 'Bonjour Camille,\n\nVotre clip est prêt.\nApprouvez-vous ce clip ?\n';
const quoted = (text: string): string => text.replaceAll(/^/gm, '> ');
const above = '\n\nLe lun. 23 nov. 2026 à 10:12, JobProd <contact@jobprod.com> a écrit :\n';
const yes = 'J’approuve, diffusion publique.';

type Letter = { subject?: string; text?: string; html?: string; attachments?: object[] };
const understood = async ({ subject = 'Re: Votre clip est prêt', ...rest }: Letter, agreed = false) => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail({ from: 'Camille Durand <camille@example.test>', to: 'r-x@jobprod.com', subject, ...rest });
  const read = await readMessage(Buffer.isBuffer(message) ? message : Buffer.alloc(0), 'camille@example.test');
  if (!read) throw new Error('Not read');
  const said = { ...read, names: ['Camille', 'Durand'], sent: [ours], subjects: ['Votre clip est prêt'] };
  return understandAnswer(said, { about: 'clip', accountId: 'a', question: 'q', version: 3, agreed });
};
const approves = { act: { kind: 'approve-clip', diffusion: 'PUBLIC' } };

describe('C3, C4: what an answer to a clip’s question does', () => {
  it.each([
    ['alone', { text: yes }],
    ['above our mail, quoted', { text: yes + above + quoted(ours) }],
    ['under our subject, however its program marks the answer', { subject: 'RE : [EXTERNE] Re: Votre clip est prêt', text: yes }],
    ['under an empty subject', { subject: '', text: yes }],
    ['under a subject that says yes itself', { subject: 'Oui, j’approuve', text: yes }],
    [
      'with an invitation and the picture that its signature shows',
      {
        html: `<p>${yes}</p><img src="cid:logo@x">`,
        attachments: [
          { filename: 'logo.png', contentType: 'image/png', cid: 'logo@x', content: 'x' },
          { filename: 'rendez-vous.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' },
        ],
      },
    ],
  ] satisfies [string, Letter][])('approves: %s', async (_name, letter) => expect(await understood(letter)).toMatchObject(approves));

  it.each([
    ['remarks behind a quoted question', { text: yes + above + quoted(ours.replace('ce clip ?', 'ce clip ? Oui, mais coupez la fin')) }],
    ['a remark typed as a quoted line', { text: `${yes + above + quoted(ours)}\n> SAUF LA FIN, à couper` }],
    [
      'remarks in a quotation of HTML',
      { html: `<p>${yes}</p><blockquote>Approuvez-vous ce clip ? <b>Non, coupez la fin</b></blockquote>` },
    ],
    ['a subject of one’s own', { subject: 'Changez le titre svp', text: yes }],
    ['a subject of ours, gone on with', { subject: 'Re: Votre clip est prêt : à modifier avant', text: yes }],
    ...(
      [
        ['winmail.dat', 'application/ms-tnef'],
        ['remarques.html', 'text/html'],
        ['remarques.zip', 'application/zip'],
        ['retour.mp4', 'video/mp4'],
        ['annotations.jpg', 'image/jpeg'],
        ['remarques', 'text/plain'],
      ] as const
    ).map(([filename, contentType]): [string, Letter] => [
      `a document nobody reads, ${filename}`,
      { text: yes, attachments: [{ filename, contentType, content: 'x' }] },
    ]),
  ] satisfies [string, Letter][])('asks: %s', async (_name, letter) =>
    expect(await understood(letter)).toEqual({ purpose: 'CLIP_APPROVAL', ask: 'clip' }),
  );

  it('C4: who signs chooses nothing: a yes stays without the choice, thanks after it are none', async () => {
    const signed = '\n\nCamille Durand\nAgente du service public';
    expect(await understood({ text: `J’approuve.${signed}` })).toMatchObject({ act: { kind: 'agree-to-clip' } });
    expect(await understood({ text: `Merci${signed}` }, true)).toMatchObject({ ask: 'clip' });
    expect(await understood({ text: `Publique.${signed}` }, true)).toMatchObject(approves);
  });
});

describe('D1: what an answer to which part to restrict does', () => {
  const asked = { about: 'restriction', accountId: 'a', question: 'q' } as const;
  it.each([
    ['Mon clip et mon nom', { act: { kind: 'restrict', elements: ['CLIP', 'NAME'], question: 'q' } }],
    ['Restreindre mon nom, merci', { act: { kind: 'restrict', elements: ['NAME'], question: 'q' } }],
    ['Tout', { act: { kind: 'restrict', elements: null, question: 'q' } }],
    ['Tout, merci !\n\nCamille Durand', { act: { kind: 'restrict', elements: null, question: 'q' } }],
    ['Bonjour,\ntout mon profil svp', { act: { kind: 'restrict', elements: null, question: 'q' } }],
    ['Everything, please.', { act: { kind: 'restrict', elements: null, question: 'q' } }],
    ['Tout bien réfléchi, ne restreignez rien', {}],
    ['Tout sauf mon nom', {}],
    ['Tout ?', {}],
    ['Non. Tout.', {}],
    ['All right, forget it', {}],
    ['Pas mon clip', {}],
    ['Le mot de passe, c’est pour qui ?', {}],
  ])('%s', (text, does) => {
    const said = { subject: '', text, names: ['Camille', 'Durand'] };
    expect(understandAnswer(said, asked)).toEqual({ purpose: 'RESTRICTION', ...does });
  });
});

describe('G1, D1, A3: what is asked in an answer that decides nothing', () => {
  const names = ['Camille', 'Durand'];
  const subjects = ['Votre clip est prêt'];
  const toClip = (text: string) =>
    understandAnswer(
      { subject: 'Re: Votre clip est prêt', subjects, text, names },
      { about: 'clip', accountId: 'a', question: 'q', version: 3, agreed: false },
    );
  const toIntroduction = (text: string, isCandidates = true) =>
    understandAnswer({ subject: 'Re: Un recruteur', text, names, isCandidates }, { about: 'introduction', accountId: 'a', question: 'q' });
  const toRestriction = (text: string) =>
    understandAnswer({ subject: '', text, names }, { about: 'restriction', accountId: 'a', question: 'q' });
  const erases = { purpose: 'RIGHTS', act: { kind: 'rights', right: 'ERASURE' } };
  const restrictsAll = { purpose: 'RESTRICTION', act: { kind: 'restrict', elements: null, question: null } };
  const withdraws = { purpose: 'IMAGE_RELEASE', act: { kind: 'withdraw-release' } };

  it.each([
    ['Je demande la suppression de mes données.', erases],
    ['Please delete my account.', erases],
    ['Merci de restreindre tout mon profil.', restrictsAll],
    ['Je retire mon autorisation d’image.', withdraws],
  ])('to a clip, to an introduction, to which part to restrict: %s', (text, does) => {
    expect(toClip(text)).toEqual(does);
    expect(toIntroduction(text)).toEqual(does);
    expect(toRestriction(text)).toMatchObject(does === restrictsAll ? { act: { kind: 'restrict', elements: null, question: 'q' } } : does);
  });

  it('what is not plain is asked, or waits for staff, and nothing is restricted', () => {
    expect(toClip('Merci de restreindre mon profil en janvier')).toEqual({ purpose: 'RESTRICTION', ask: 'restriction' });
    expect(toIntroduction('Comment restreindre mon profil ?')).toEqual({ purpose: 'RESTRICTION', ask: 'restriction' });
    expect(toIntroduction('Je retire mon consentement.')).toEqual({ purpose: 'IMAGE_RELEASE' });
    expect(toRestriction('Tout supprimer, j’exerce mon droit à l’effacement')).toEqual(erases);
  });

  it('C4: the diffusion a clip is to have restricts no profile', () => {
    for (const text of [
      'En diffusion restreinte, mais coupez la fin',
      'Diffusion restreinte ou publique ?',
      'C’est quoi, le mot de passe ?',
    ])
      expect(toClip(text)).toEqual({ purpose: 'CLIP_APPROVAL', ask: 'clip' });
  });

  it('a company’s person has neither profile nor data of a candidate here: staff read it', () => {
    expect(toIntroduction('Supprimez mes données.', false)).toEqual({ purpose: 'RIGHTS' });
    expect(toIntroduction('Peut-être', false)).toEqual({ purpose: 'INTRODUCTION', ask: 'introduction' });
  });
});

describe('G1, D1, A3: what is asked beside an answer', () => {
  const said = { subject: 'Re: Un recruteur', subjects: ['Un recruteur'], names: ['Camille', 'Durand'] };
  const toClip = (text: string) =>
    understandAnswer({ ...said, text }, { about: 'clip', accountId: 'a', question: 'q', version: 3, agreed: false });
  const toIntroduction = (text: string) => understandAnswer({ ...said, text }, { about: 'introduction', accountId: 'a', question: 'q' });
  const toRestriction = (text: string) => understandAnswer({ ...said, text }, { about: 'restriction', accountId: 'a', question: 'q' });
  const rights = (right: string | null) => ({ purpose: 'RIGHTS', act: { kind: 'rights', right } });
  const changes = { purpose: 'CLIP_APPROVAL', act: { kind: 'change-clip', question: 'q' } };
  const declines = { purpose: 'INTRODUCTION', act: { kind: 'decline-introduction', question: 'q' } };
  const restricts = { purpose: 'RESTRICTION', act: { kind: 'restrict', elements: null, question: null } };

  it.each([
    ['Je refuse. Je m’oppose au traitement de mes données.', rights('OBJECTION')],
    ['Non. Supprimez mes données.', rights('ERASURE')],
    ['Non, supprimez mes données', rights('ERASURE')],
    ['Non !\n\nPS : merci de corriger mon adresse', rights('RECTIFICATION')],
    ['Non merci, je souhaite exercer mon droit d’accès', rights('ACCESS')],
    ['No thanks, and please delete all my data.', rights('ERASURE')],
    ['I do not approve. Please send me a copy of my personal data.\n\nCamille Durand', rights('ACCESS')],
    ['Non merci. Merci de restreindre tout mon profil.', restricts],
    ['Je refuse ; je retire mon autorisation d’image.', { purpose: 'IMAGE_RELEASE', act: { kind: 'withdraw-release' } }],
  ])('the no acts, and so does the rest: %s', (text, asks) => {
    expect(toClip(text)).toEqual({ ...asks, also: changes });
    expect(toIntroduction(text)).toEqual({ ...asks, also: declines });
  });

  it.each([
    ['J’approuve, diffusion publique. Par ailleurs, envoyez-moi une copie de mes données', rights('ACCESS')],
    ['Oui, et envoyez-moi une copie de mes données', rights('ACCESS')],
    ['oui supprimez mes données', rights('ERASURE')],
    ['Oui. Merci de restreindre tout mon profil.', restricts],
    ['Je refuse, sauf si vous supprimez mes données', rights('ERASURE')],
    ['Supprimez mes données. Non.', rights('ERASURE')],
    ['Non, ne supprimez pas mes données', rights(null)],
  ])('C3, N6: a yes beside it approves nothing, an unclear no refuses nothing: the question is asked again: %s', (text, asks) => {
    expect(toClip(text)).toEqual({ ...asks, also: { purpose: 'CLIP_APPROVAL', ask: 'clip' } });
    expect(toIntroduction(text)).toEqual({ ...asks, also: { purpose: 'INTRODUCTION', ask: 'introduction' } });
  });

  it('a refusal in the words of an objection is a no, and claims nothing', () => {
    for (const text of ['Je m’oppose à la diffusion de ce clip.', 'I object.', 'Je n’approuve pas, je préfère une diffusion restreinte'])
      expect(toClip(text)).toEqual(changes);
    expect(toIntroduction('I object.')).toEqual(declines);
    // An objection to the use of data alone answers no question.
    expect(toClip('I object to the processing of my data.')).toEqual(rights('OBJECTION'));
    expect(toIntroduction('Supprimez mes données.')).toEqual(rights('ERASURE'));
  });

  it('which part to restrict is heard beside a claim over data', () => {
    const part = (elements: string[] | null) => ({ purpose: 'RESTRICTION', act: { kind: 'restrict', elements, question: 'q' } });
    expect(toRestriction('Tout. Et envoyez-moi une copie de mes données.')).toEqual({ ...rights('ACCESS'), also: part(null) });
    expect(toRestriction('Mon clip. Supprimez mes données.')).toEqual({ ...rights('ERASURE'), also: part(['CLIP']) });
    expect(toRestriction('Tout. Conformément au RGPD.')).toEqual({ ...rights(null), also: part(null) });
  });

  it.each([
    ['Merci de restreindre tout mon profil. Par ailleurs, envoyez-moi une copie de mes données.', { ...rights('ACCESS'), also: restricts }],
    [
      'Comment restreindre mon profil ? Et fermez mon compte.',
      { ...rights('ERASURE'), also: { purpose: 'RESTRICTION', ask: 'restriction' } },
    ],
    [
      'Je retire mon autorisation d’image et supprimez mes données.',
      { ...rights('ERASURE'), also: { purpose: 'IMAGE_RELEASE', act: { kind: 'withdraw-release' } } },
    ],
    ['Merci de restreindre l’accès à mes données', restricts],
    ['Merci de verrouiller mon profil par un mot de passe', restricts],
  ])('a mail of one’s own may ask for two things: %s', (text, does) =>
    expect(understandRequest({ ...said, subject: '', text }, false)).toEqual(does),
  );

  it('D1: what a mail restricts is what its restriction names, not what it speaks of besides', () =>
    expect(understandRequest({ ...said, subject: '', text: 'Mon clip est très réussi. Merci de restreindre mon profil.' }, false)).toEqual({
      purpose: 'RESTRICTION',
      ask: 'restriction',
    }));
});

describe('N3: what a letter to the other of a thread does', () => {
  const asked = { about: 'contact', accountId: 'a', question: 'q', contact: 'c', side: 'CANDIDATE' } as const;
  const said = (text: string, hasDocument = false) => ({ subject: 'Autre sujet', text, hasDocument, names: ['Camille', 'Durand'] });
  it('goes on, whatever it says; a stop ends the thread, where nothing else is said and nothing is attached', () => {
    const writes = { purpose: 'CONTACT', act: { kind: 'write-to-contact', contact: 'c', withFile: false } };
    expect(understandAnswer(said('Oui, je suis d’accord.'), asked)).toEqual(writes);
    expect(understandAnswer(said('Stop\n\nCamille Durand'), asked)).toEqual({
      purpose: 'CONTACT',
      act: { kind: 'stop-contact', contact: 'c' },
    });
    expect(understandAnswer(said('Stop'), { ...asked, side: 'COMPANY' })).toEqual(writes);
    expect(understandAnswer(said('Stop', true), asked)).toMatchObject({ act: { kind: 'write-to-contact', withFile: true } });
    expect(understandAnswer(said('Camille Durand'), asked)).toEqual({ purpose: 'CONTACT', ask: 'contact' });
    // Fault D04: looked through for our own lines, this would hold everybody up.
    expect(understandAnswer(said('Bonjour, je vous écris encore une fois.\n'.repeat(2_000)), asked)).toEqual({
      purpose: 'CONTACT',
      ask: 'contact',
    });
  });
});
