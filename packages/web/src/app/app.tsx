import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { Publisher } from '@jobprod/shared/publisher';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Speech } from '../lib/i18n.ts';
import { PublisherContext } from '../lib/publisher.ts';
import { SpeechContext } from '../lib/speech.ts';

type AppProps = { client: ApolloClient; speech: Speech; publisher: Publisher; children: ReactNode };

/** What every page may ask for. */
export const App = ({ client, speech, publisher, children }: AppProps) => (
  <ApolloProvider client={client}>
    <I18nextProvider i18n={speech.i18n}>
      <SpeechContext value={speech}>
        <PublisherContext value={publisher}>{children}</PublisherContext>
      </SpeechContext>
    </I18nextProvider>
  </ApolloProvider>
);
