import { colourProperties } from '@jobprod/shared/colours';
import { sayFirst } from '@jobprod/shared/first-of-month';
import type { Language } from '@jobprod/shared/language';
import { renderToStaticMarkup } from 'react-dom/server';
import type { OutboundMail } from './outbound-mail.entity.ts';

const style = `
  :root { color-scheme: light dark; ${colourProperties()} }
  * { box-sizing: border-box; }
  body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--wash); }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; } h2 { font-size: 1.15rem; line-height: 1.4; margin: 0; overflow-wrap: anywhere; }
  header p, p.about { color: var(--ink-soft); margin: 0.25rem 0; overflow-wrap: anywhere; }
  article { background: var(--paper); border: 1px solid var(--line); border-radius: 0.75rem; padding: 1.25rem; margin: 1rem 0; }
  article:target { outline: 3px solid var(--accent); }
  pre { white-space: pre-wrap; font: inherit; margin: 0.75rem 0 0; overflow-wrap: anywhere; }
  a { color: var(--accent); overflow-wrap: anywhere; } ul { margin: 0.5rem 0; padding-left: 1.25rem; } li { margin: 0.25rem 0; }
  summary { cursor: pointer; min-height: 2.75rem; padding: 0.5rem 0; color: var(--accent); font-weight: 600; }
  input, textarea { width: 100%; font: inherit; color: inherit; background: var(--wash); border: 1px solid var(--ink-soft); border-radius: 0.5rem; padding: 0.5rem 0.75rem; }
  label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
  button { font: inherit; font-weight: 600; padding: 0.5rem 1.25rem; min-height: 2.75rem; border: 0; border-radius: 0.5rem; color: var(--on-accent); background: var(--accent); cursor: pointer; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  form.search { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end; margin: 1rem 0; } form.search div { flex: 1 1 14rem; }
  .notice { border-left: 4px solid var(--accent); background: var(--paper); padding: 0.75rem 1rem; margin: 1rem 0; }
  nav { display: flex; gap: 1.5rem; }`;

const words = {
  fr: {
    title: 'Boîte aux lettres',
    lead: 'Tout ce que le service a écrit, le plus récent en tête. Les liens sont vivants ; répondre, c’est répondre comme la personne qui l’a reçu.',
    to: 'À qui',
    search: 'Chercher',
    all: 'Tout montrer',
    none: 'Aucun message pour l’instant.',
    read: 'Lire',
    answer: 'Répondre',
    yourAnswer: 'Votre réponse',
    send: 'Envoyer la réponse',
    answered: 'Votre réponse est partie. Elle est lue comme un vrai e-mail ; ce qu’elle entraîne paraîtra ici.',
    newest: 'Les plus récents',
    older: 'Plus anciens',
    pages: 'Pages',
    links: 'Liens de ce message',
    count: (count: number) => (count < 2 ? `${count} message` : `${new Intl.NumberFormat('fr').format(count)} messages`),
    state: { queued: 'en attente', sent: 'parti', failed: 'abandonné', bounced: 'revenu', held: 'retenu' },
  },
  en: {
    title: 'Mailbox',
    lead: 'Everything the service has written, the newest first. The links are live; to answer is to answer as whoever received it.',
    to: 'To whom',
    search: 'Search',
    all: 'Show all',
    none: 'No message yet.',
    read: 'Read',
    answer: 'Answer',
    yourAnswer: 'Your answer',
    send: 'Send the answer',
    answered: 'Your answer has left. It is read like any mail; what follows from it will appear here.',
    newest: 'The newest',
    older: 'Older',
    pages: 'Pages',
    links: 'Links of this message',
    count: (count: number) => (count === 1 ? '1 message' : `${new Intl.NumberFormat('en').format(count)} messages`),
    state: { queued: 'waiting', sent: 'gone', failed: 'given up', bounced: 'came back', held: 'held back' },
  },
} as const;

export type ShownMail = Pick<
  OutboundMail,
  'id' | 'to' | 'subject' | 'text' | 'state' | 'language' | 'queuedAt' | 'attachments' | 'replyTo'
> & {
  links: readonly string[];
};
export type MailboxShown = {
  nonce: string;
  language: Language;
  mails: readonly ShownMail[];
  count: number;
  /** Whom it was narrowed to. */
  to: string;
  /** Where the next page begins; none on the last. */
  olderThan?: string | undefined;
  isFirst: boolean;
  /** The mail that has just been answered. */
  answered?: string | undefined;
};
type Words = (typeof words)[Language];

const Links = ({ links, label }: { links: readonly string[]; label: string }) =>
  links.length === 0 ? null : (
    <ul aria-label={label}>
      {links.map((link) => (
        <li key={link}>
          <a href={link}>{link}</a>
        </li>
      ))}
    </ul>
  );

const Answer = ({ mail: { id, to, replyTo }, said }: { mail: ShownMail; said: Words }) => (
  <details>
    <summary>{said.answer}</summary>
    <form method="post" action={`/mailbox/${id}/answer`}>
      <p className="about">
        {to} → {replyTo ?? 'contact'}
      </p>
      <label htmlFor={`answer-${id}`}>{said.yourAnswer}</label>
      <textarea id={`answer-${id}`} name="text" rows={4} required />
      <p>
        <button type="submit">{said.send}</button>
      </p>
    </form>
  </details>
);

const Mail = ({ mail, said, language }: { mail: ShownMail; said: Words; language: Language }) => (
  <article id={mail.id} aria-labelledby={`subject-${mail.id}`}>
    <h2 id={`subject-${mail.id}`} lang={mail.language}>
      {mail.subject}
    </h2>
    <p className="about">
      {mail.to} ·{' '}
      <time dateTime={mail.queuedAt.toISOString()}>
        {sayFirst(
          language,
          new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(mail.queuedAt),
        )}
      </time>{' '}
      · {said.state[mail.state]}
    </p>
    <Links links={mail.links} label={said.links} />
    <details>
      <summary>{said.read}</summary>
      <pre lang={mail.language}>{mail.text}</pre>
      {mail.attachments.map(({ fileName, contentType, content, encoding }) => (
        <p key={fileName}>
          <a download={fileName} href={`data:${contentType};base64,${Buffer.from(content, encoding ?? 'utf8').toString('base64')}`}>
            {fileName}
          </a>
        </p>
      ))}
    </details>
    <Answer mail={mail} said={said} />
  </article>
);

const Search = ({ to, said }: { to: string; said: Words }) => (
  <search>
    <form className="search" method="get" action="/mailbox">
      <div>
        <label htmlFor="to">{said.to}</label>
        <input id="to" name="to" type="search" defaultValue={to} />
      </div>
      <button type="submit">{said.search}</button>
    </form>
  </search>
);

const Pages = ({ to, olderThan, isFirst, said }: Pick<MailboxShown, 'to' | 'olderThan' | 'isFirst'> & { said: Words }) => {
  if (isFirst && olderThan === undefined && to === '') return null;
  const at = (parameters: Record<string, string>) =>
    `/mailbox?${new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '')).toString()}`;
  return (
    <nav aria-label={said.pages}>
      {to !== '' && <a href="/mailbox">{said.all}</a>}
      {!isFirst && <a href={at({ to })}>{said.newest}</a>}
      {olderThan !== undefined && <a href={at({ to, before: olderThan })}>{said.older}</a>}
    </nav>
  );
};

/** Development only: the outbox as a page, each mail with its links live, the newest first. */
export const mailboxPage = (shown: MailboxShown): string => {
  const { language, mails, count, to, answered, nonce } = shown;
  const said = words[language];
  const page = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{said.title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the constant above */}
        <style nonce={nonce} dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <header>
            <h1>{said.title}</h1>
            <p>{said.lead}</p>
          </header>
          {answered !== undefined && (
            <p className="notice" role="status">
              {said.answered}
            </p>
          )}
          <Search to={to} said={said} />
          <p role="status">{count === 0 ? said.none : said.count(count)}</p>
          {mails.map((mail) => (
            <Mail key={mail.id} mail={mail} said={said} language={language} />
          ))}
          <Pages {...shown} said={said} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
};
