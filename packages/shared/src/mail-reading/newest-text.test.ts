import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text.ts';
import { splitMailText } from './newest-text.ts';

const newestText = (text: string, names: readonly string[] = []): string => splitMailText(text, names).newest;

const yes = 'J’approuve';
const asked = 'Approuvez-vous ce clip ?\nnon';
const quoted = asked.replaceAll(/^/gm, '> ');

describe('only the newest text counts', () => {
  it.each([
    ['Gmail', `${yes}\n\nLe lun. 23 nov. 2026 à 10:12, JobProd <contact@jobprod.com> a écrit :\n\n${quoted}`],
    ['Gmail, its line wrapped', `${yes}\n\nLe lun. 23 nov. 2026 à 10:12, JobProd\n<contact@jobprod.com> a écrit :\n\n${quoted}`],
    ['Gmail in English', `${yes}\n\nOn Mon, Nov 23, 2026 at 10:12 AM JobProd <contact@jobprod.com>\nwrote:\n\n${quoted}`],
    [
      'Outlook',
      `${yes}\n\n________________________________\nDe : JobProd <contact@jobprod.com>\nEnvoyé : lundi 23 novembre 2026 10:12\nÀ : Camille\nObjet : Votre clip\n\n${asked}`,
    ],
    [
      'Outlook without its rule',
      `${yes}\n\nFrom: JobProd <contact@jobprod.com>\nSent: Monday, 23 November 2026 10:12\nTo: Camille\nSubject: Your clip\n\n${asked}`,
    ],
    ['old Outlook', `${yes}\n\n-----Message d'origine-----\nDe : JobProd\n${asked}`],
    ['Apple Mail', `${yes}\n\n> Le 23 nov. 2026 à 10:12, JobProd <contact@jobprod.com> a écrit :\n> \n${quoted}`],
    ['an iPhone', `${yes}\n\nEnvoyé de mon iPhone\n\n> Le 23 nov. 2026 à 10:12, JobProd <contact@jobprod.com> a écrit :\n> \n${quoted}`],
    ['Thunderbird', `${yes}\n\nLe 23/11/2026 à 10:12, JobProd a écrit :\n${quoted}`],
    ['Thunderbird, answered below', `Le 23/11/2026 à 10:12, JobProd a écrit :\n${quoted}\n\n${yes}\n-- \nCamille Durand\n06 12 34 56 78`],
    ['Android', `${yes}\n\nEnvoyé depuis mon mobile Orange\n\n---- Message d'origine ----\n${asked}`],
    [
      'Proton Mail',
      `${yes}\n\nEnvoyé avec la messagerie sécurisée Proton Mail.\n\nLe lundi 23 novembre 2026 à 10:12, JobProd <contact@jobprod.com> a écrit :\n\n${quoted}`,
    ],
    [
      'Yahoo',
      `${yes}\n\nEnvoyé depuis Yahoo Mail pour Android\n\n  Le lun., nov. 23, 2026 à 10:12, JobProd<contact@jobprod.com> a écrit :   ${asked}`,
    ],
    ['history not marked at all', `${yes}\n\nLe 23 nov. 2026 à 10:12, JobProd <contact@jobprod.com> a écrit :\n${asked}`],
    ['French spaces', `${yes}\n\nLe 23 nov. 2026 à 10:12, JobProd <contact@jobprod.com> a écrit\u00a0:\n${asked}`],
  ])('%s', (_name, text) => expect(newestText(text, ['Camille Durand'])).toBe(yes));

  it('a mail that only quotes holds nothing new', () => {
    expect(newestText(quoted)).toBe('');
    expect(newestText(`Le 23/11/2026 à 10:12, JobProd a écrit :\n> j’approuve`)).toBe('');
    expect(newestText('> oui\n\nSent from my iPhone')).toBe('');
  });

  it('a line below a telephone’s own is the writer’s again, a signature that unsays something is kept with its separator, a legal notice is not', () => {
    expect(newestText('Oui\n\nEnvoyé de mon iPhone\nmais sans la fin')).toBe('Oui\n\nmais sans la fin');
    expect(newestText('Oui\nEnvoyé par erreur')).toBe('Oui\nEnvoyé par erreur');
    expect(newestText('Oui\n-- \nCamille\nsauf le titre')).toBe('Oui\n-- \nCamille\nsauf le titre');
    expect(newestText('Oui\n-- \nCamille\n06 12 34 56 78', ['Camille'])).toBe('Oui');
    expect(
      newestText('Oui\n\nCe message est confidentiel et destiné à son seul destinataire. Si vous le recevez par erreur, détruisez-le.'),
    ).toBe('Oui');
    expect(newestText('Oui\nCe message est à ignorer')).toBe('Oui\nCe message est à ignorer');
  });

  it('an answer under somebody else’s question goes with that question', () => {
    expect(newestText('> Souhaitez-vous supprimer votre compte ?\nOui')).toBe('[Souhaitez-vous supprimer votre compte ?]\nOui');
    expect(newestText('> Approuvez-vous ce clip ?\nOui')).toBe('Oui');
  });

  it('a sentence that begins with « Le » is no attribution', () => {
    expect(newestText('Le titre me va.\nOn verra.\nJ’approuve')).toBe('Le titre me va.\nOn verra.\nJ’approuve');
  });
});

describe('HTML-only mail is read as text', () => {
  it.each([
    [
      'Gmail',
      `<div dir="ltr">${yes}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Le lun. 23 nov. a écrit&nbsp;:<br></div><blockquote class="gmail_quote">non</blockquote></div>`,
    ],
    [
      'Outlook',
      `<html><head><style>p{color:red}</style></head><body><p class="MsoNormal">${yes}<o:p></o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>De&nbsp;:</b> JobProd</p></div><p>non</p></body></html>`,
    ],
    [
      'Outlook on a phone',
      `<div>${yes}</div><div id="ms-outlook-mobile-signature">Obtenir <a href="x">Outlook pour iOS</a></div><hr><div id="divRplyFwdMsg"><b>De :</b> JobProd</div><div>non</div>`,
    ],
    [
      'Apple Mail',
      `<html><body>${yes}<div><br><blockquote type="cite"><div>Le 23 nov. 2026 à 10:12, JobProd a écrit :</div><div>non</div></blockquote></div></body></html>`,
    ],
    [
      'Thunderbird',
      `<p>J&rsquo;approuve</p><div class="moz-cite-prefix">Le 23/11/2026 à 10:12, JobProd a écrit&nbsp;:<br></div><blockquote type="cite">non</blockquote><div class="moz-signature">-- <br>Camille</div>`,
    ],
    ['Yahoo', `<div>${yes}</div><div class="yahoo_quoted"><div>Le lundi 23 novembre, JobProd a écrit :</div><div>non</div></div>`],
  ])('%s', (_name, html) => expect(newestText(htmlToText(html), ['Camille Durand'])).toBe(yes));

  it('what is hidden says nothing', () => {
    expect(htmlToText('<p>non</p><div style="display:none">oui</div><script>oui</script><!-- oui -->')).toBe('non');
  });

  it.each([
    '<s>J’approuve</s>',
    '<span style="text-decoration: line-through">J’approuve</span>',
    '<p>Je <del>n’approuve pas</del> sais</p>',
    '<style>.x{text-decoration:line-through}</style><p class="x">J’approuve</p>',
    '<p class=x>J’approuve</p><style>\n.a, P.X { color: red; Text-Decoration : underline Line-Through }</style>',
    "<style>@media screen { .a .x > span { text-decoration-line: line-through } }</style><p>J’<span class='b'>approuve</span></p>",
    '<style>#no{text-decoration:/**/line-through}</style><div id="no">J’approuve</div>',
    '<style>.x{text-decoration:line\\-through}</style><p class="y x">J’approuve</p>',
    '<style>.x{text-decoration:line-\\74 hrough}</style><p class="x">J’approuve</p>',
    '<style>p[align]{text-decoration:line-through}</style><p align="left">J’approuve</p>',
    '<style>.x:first-letter, p:hover{text-decoration:line-through}</style><p>J’approuve</p>',
    '<style>/* } */.x{text-decoration:line-through</style><p class="x">J’approuve</p>',
    '<style>.x{display:none}</style><p>J’approuve <span class="x">sauf la fin</span></p>',
    '<style>@media print{.x{display:none}}</style><p class="x">J’approuve</p>',
    '<p style="text-decoration&#58; line-through">J’approuve</p>',
    '<p style="text-decoration:/* ; */line-through">J’approuve</p>',
  ])('what is struck through is not said as it stands: %s', (html) => expect(htmlToText(html)).toContain('~'));

  it.each([
    '<style>.x{text-decoration:line-through} #y{display:none}</style><p class="z">J’approuve</p>',
    '<style>/* .z{text-decoration:line-through} */ .z{text-decoration:underline}</style><p class="z">J’approuve</p>',
    '<style>s, del, .strike{text-decoration:line-through}</style><p class="striker" data-class="strike">J’approuve</p>',
  ])('a style that strikes through nothing of it takes nothing from it: %s', (html) => expect(htmlToText(html)).toBe('J’approuve'));

  it.each(['<p hidden>oui</p>', '<p style="visibility:hidden">oui</p>', '<p style="font-size:0px;">oui</p>', '<button>oui</button>'])(
    'what is not shown as text is not read: %s',
    (html) => expect(htmlToText(html)).toBe(''),
  );

  it('Gmail’s inline answers stand between its quotations', () => {
    const quoted = (text: string) => `<blockquote class="gmail_quote">${text}</blockquote>`;
    const html = `<div>Oui</div><div class="gmail_quote"><div class="gmail_attr">Le lun. 23 nov. 2026 à 10:12, JobProd a écrit :</div>${quoted('Bonjour')}<div>mais changez le titre</div>${quoted('suite')}</div>`;
    expect(newestText(htmlToText(html))).toBe('Oui\nmais changez le titre');
  });

  it('ends on any markup whatever, soon', () => {
    const began = performance.now();
    for (const html of [
      '<'.repeat(200_000),
      '<div>'.repeat(80_000),
      '</div>'.repeat(60_000),
      `${'<blockquote>'.repeat(30_000)}oui`,
      '<!--'.repeat(50_000),
      '&#'.repeat(100_000),
      `${'<style>/*'.repeat(30_000)}`,
      `<style>${'text-decoration'.repeat(20_000)}`,
      `<style>${'.x{'.repeat(90_000)}line-through`,
      `<style>${'.x{display:none}'.repeat(4_000)}</style>${'<p class="y">'.repeat(20_000)}`,
      '<p class='.repeat(30_000),
    ])
      newestText(htmlToText(html));
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
