import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../platform/mail/read-message.ts';
import { understandAnswer } from './understand-mail.ts';

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
