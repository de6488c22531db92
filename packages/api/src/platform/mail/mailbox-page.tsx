import { renderToStaticMarkup } from 'react-dom/server';
import type { OutboundMail } from './outbound-mail.entity.ts';

const style = `
  body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem; font: 1rem/1.6 system-ui, sans-serif; color: #1d1420; background: #fff; }
  h1 { font-size: 1.75rem; } article { border-top: 1px solid #ddd5de; padding: 1.25rem 0; } h2 { font-size: 1.1rem; margin: 0; }
  p.about { color: #5b5160; margin: 0.25rem 0; } pre { white-space: pre-wrap; font: inherit; background: #f7f2f6; padding: 1rem; border-radius: 0.5rem; overflow-wrap: anywhere; }
  a { color: #6b2e5b; overflow-wrap: anywhere; } li { margin: 0.25rem 0; }
  textarea { width: 100%; box-sizing: border-box; font: inherit; padding: 0.5rem; } button { font: inherit; padding: 0.5rem 1rem; min-height: 2.75rem; }
  @media (prefers-color-scheme: dark) { body { background: #171318; color: #f1ebf2; } p.about { color: #b7abb9; } pre { background: #241d26; } a { color: #e2a9d2; } article { border-color: #3b323d; } }`;

export type ShownMail = Pick<
  OutboundMail,
  'id' | 'to' | 'subject' | 'text' | 'state' | 'language' | 'queuedAt' | 'attachments' | 'replyTo'
> & {
  links: readonly string[];
};

const Mail = ({ mail: { id, to, subject, text, state, language, queuedAt, attachments, replyTo, links } }: { mail: ShownMail }) => (
  <article lang={language} id={id}>
    <h2>{subject}</h2>
    <p className="about">
      {to} · {queuedAt.toISOString()} · {state}
    </p>
    {links.length > 0 && (
      <ul>
        {links.map((link) => (
          <li key={link}>
            <a href={link}>{link}</a>
          </li>
        ))}
      </ul>
    )}
    <details>
      <summary>{language === 'fr' ? 'Lire' : 'Read'}</summary>
      <pre>{text}</pre>
      {attachments.map(({ fileName, contentType, content, encoding }) => (
        <p key={fileName}>
          <a download={fileName} href={`data:${contentType};base64,${Buffer.from(content, encoding ?? 'utf8').toString('base64')}`}>
            {fileName}
          </a>
        </p>
      ))}
    </details>
    <details>
      <summary>{language === 'fr' ? 'Répondre' : 'Answer'}</summary>
      <form method="post" action={`/mailbox/${id}/answer`}>
        <p className="about">
          {to} → {replyTo ?? 'contact'}
        </p>
        <textarea name="text" rows={4} aria-label={language === 'fr' ? 'Votre réponse' : 'Your answer'} required />
        <p>
          <button type="submit">{language === 'fr' ? 'Envoyer la réponse' : 'Send the answer'}</button>
        </p>
      </form>
    </details>
  </article>
);

/** Development only: the outbox as a page, each mail with its links live, the newest first. */
export const mailboxPage = (mails: readonly ShownMail[]): { html: string; style: string } => ({
  style,
  html: `<!doctype html>${renderToStaticMarkup(
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Mailbox</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the constant above */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>Mailbox</h1>
          {mails.length === 0 ? (
            <p>Aucun message pour l’instant. No message yet.</p>
          ) : (
            mails.map((mail) => <Mail key={mail.id} mail={mail} />)
          )}
        </main>
      </body>
    </html>,
  )}`,
});
