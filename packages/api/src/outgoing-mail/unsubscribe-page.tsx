import { addresses } from '@jobprod/shared/addresses';
import { colourProperties } from '@jobprod/shared/colours';
import type { Language } from '@jobprod/shared/language';
import type { MailTopic } from '@jobprod/shared/mail-templates';
import { renderToStaticMarkup } from 'react-dom/server';
import { say } from '../platform/words.ts';

const style = `
  :root { color-scheme: light dark; ${colourProperties()} }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 2rem 1.25rem; box-sizing: border-box; font: 1rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--wash); }
  main { max-width: 34rem; padding: 2rem; border-radius: 0.75rem; background: var(--paper); } h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.3; } p { margin: 0 0 1rem; }
  button { font: inherit; font-weight: 600; padding: 0.75rem 1.5rem; min-height: 2.75rem; border: 0; border-radius: 0.5rem; color: var(--on-accent); background: var(--accent); cursor: pointer; }
  a { color: var(--accent); } button:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }`;

/** What the page is there to say: the question, that it is done, or that the address is none of ours. */
export type UnsubscribeShown = { language: Language } & ({ kind: 'question' | 'done'; topic: MailTopic } | { kind: 'unknown' });

/** A page without a script: mail programs and scanners open it, and nothing follows from that. */
export const unsubscribePage = (shown: UnsubscribeShown, nonce: string): string => {
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
        <style nonce={nonce} dangerouslySetInnerHTML={{ __html: style }} />
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
  return `<!doctype html>${renderToStaticMarkup(page)}`;
};
