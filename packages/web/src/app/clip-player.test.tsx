import { ApolloClient, ApolloLink } from '@apollo/client';
import { InMemoryCache } from '@apollo/client/cache';
import { publisher } from '@jobprod/shared/publisher';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createSpeech } from '../lib/i18n.ts';
import { VideoPlayer } from '../ui/video-player.tsx';
import { App } from './app.tsx';

it('T7: a clip is played in place: no download is offered, nor handing it to another device', async () => {
  const speech = await createSpeech('fr');
  const player = renderToString(
    <App client={new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() })} speech={speech} publisher={publisher}>
      <VideoPlayer src="/media/x/clip.mp4" title="Un chantier" />
    </App>,
  );
  expect(player).toMatch(/<video[^>]* controlsList="nodownload noremoteplayback"/i);
  expect(player).toMatch(/disableRemotePlayback/i);
  expect(player).not.toMatch(/<a |download=/);
});
