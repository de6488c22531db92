import '../ui/theme/fonts.css';
import '../ui/theme/tokens.css';
import '../ui/theme/base.css';
// The server's frame shows shapes before any page has come.
import '../ui/skeleton.module.css';
import { publisher } from '@jobprod/shared/publisher';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createClient } from '../lib/apollo/create-client.ts';
import { createSpeech } from '../lib/i18n.ts';
import { languageOfPage } from '../lib/language-choice.ts';
import { signInAddress } from '../lib/next-address.ts';
import { startAgainOnce } from '../lib/start-again.ts';
import { App } from './app.tsx';
import { type FirstPaint, keepAnswer } from './first-paint.ts';
import { resolvePages } from './resolve-pages.ts';
import { createRoutes } from './routes.tsx';

window.addEventListener('vite:preloadError', startAgainOnce);

const firstPaint = (): FirstPaint => {
  const sent = document.getElementById('first-paint')?.textContent;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the server that sent this very page
  return sent ? (JSON.parse(sent) as FirstPaint) : { publisher };
};

const start = async () => {
  const root = document.getElementById('root');
  if (!root) return;
  const sent = firstPaint();
  const speech = await createSpeech(languageOfPage(), sent.publisher);
  const client = createClient({
    origin: location.origin,
    language: languageOfPage,
    withText: import.meta.env.DEV,
    onOutdated: startAgainOnce,
    onSignedOut: () => location.assign(signInAddress(`${location.pathname}${location.search}`)),
  });
  const routes = createRoutes(speech);
  const [page] = await Promise.all([resolvePages(routes, location.pathname), speech.speak('common', 'errors')]);
  keepAnswer(client, page?.module.query, sent.query);
  const app = (
    <StrictMode>
      <App client={client} speech={speech} publisher={sent.publisher}>
        <RouterProvider router={createBrowserRouter(routes)} />
      </App>
    </StrictMode>
  );
  if (root.dataset.painted === 'true') hydrateRoot(root, app);
  else createRoot(root).render(app);
};

void start();
