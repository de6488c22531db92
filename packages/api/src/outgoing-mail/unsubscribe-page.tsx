import { addresses } from '@jobprod/shared/addresses';
import type { Language } from '@jobprod/shared/language';
import type { MailTopic } from '@jobprod/shared/mail-templates';
import { renderToStaticMarkup } from 'react-dom/server';
import { say } from '../platform/words.ts';

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 2rem 1.25rem; box-sizing: border-box; font: 1rem/1.6 system-ui, sans-serif; color: #1d1420; background: #f7f2f6; }
  main { max-width: 34rem; padding: 2rem; border-radius: 0.75rem; background: #fff; } h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.3; } p { margin: 0 0 1rem; }
  button { font: inherit; font-weight: 600; padding: 0.75rem 1.5rem; min-height: 2.75rem; border: 0; border-radius: 0.5rem; color: #fff; background: #6b2e5b; cursor: pointer; }
  a { color: #6b2e5b; } button:focus-visible, a:focus-visible { outline: 3px solid #6b2e5b; outline-offset: 3px; }
  @media (prefers-color-scheme: dark) { body { color: #f1ebf2; background: #171318; } main { background: #241d26; } a { color: #e2a9d2; } button { color: #2b1024; background: #e2a9d2; }
    button:focus-visible, a:focus-visible { outline-color: #e2a9d2; } }`;

/** What the page is there to say: the question, that it is done, or that the address is none of ours. */
export type UnsubscribeShown = { language: Language } & ({ kind: 'question' | 'done'; topic: MailTopic } | { kind: 'unknown' });

/** A page without a script: mail programs and scanners open it, and nothing follows from that. */
export const unsubscribePage = (shown: UnsubscribeShown): { html: string; style: string } => {
  const { language, kind } = shown;
  const words = (key: string) => say(language, `mail:unsubscribePage.${key}`);
  const title = words(`${kind}.title`);
  const page = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · JobProd`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the constant above */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {kind === 'unknown' ? null : <p>{words(`topics.${shown.topic}`)}</p>}
          <p>{words(`${kind}.text`)}</p>
          {kind === 'question' ? (
            <form method="post">
              <button type="submit">{words('question.action')}</button>
            </form>
          ) : (
            <p>
              <a href={addresses.home}>{words('home')}</a>
            </p>
          )}
        </main>
      </body>
    </html>
  );
  return { style, html: `<!doctype html>${renderToStaticMarkup(page)}` };
};
