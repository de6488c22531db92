import type { Browser } from './browser.ts';
import type { Coded } from './profiles.ts';

export type SeenPlace = {
  id: string;
  kind: string;
  medium: string | null;
  url: string | null;
  audience: string;
  state: string;
  since: string | null;
  until: string | null;
  provedAt: string | null;
  leavingReason: string | null;
  dueAt: string | null;
  proof: string | null;
  proofUrl: string | null;
  trouble: string | null;
  receipt: { fileName: string; json: string } | null;
  viewerCanAskRemoval: boolean;
  viewerCanConfirmRemoval: boolean;
};

const fields =
  'id kind medium url audience state since until provedAt leavingReason dueAt proof proofUrl trouble receipt { fileName json } viewerCanAskRemoval viewerCanConfirmRemoval';

/** The places of a clip as a browser reads them, the latest first. */
export const placesOf = async (browser: Browser, clipId: string): Promise<SeenPlace[]> => {
  const { clip } = await browser.ask<{ clip: { places: SeenPlace[] } }>(`query($id: ID!) { clip(id: $id) { places { ${fields} } } }`, {
    id: clipId,
  });
  return clip.places;
};

/** The newest place of a kind. */
export const placeOf = async (browser: Browser, clipId: string, kind: string): Promise<SeenPlace> => {
  const place = (await placesOf(browser, clipId)).find((one) => one.kind === kind);
  if (!place) throw new Error(`It was put on no ${kind}`);
  return place;
};

const act = async (
  browser: Browser,
  mutation: string,
  input: Record<string, unknown>,
  type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`,
) => {
  const answer = await browser.ask<Record<string, Coded>>(
    `mutation($input: ${type}!) { ${mutation}(input: $input) { errors { code path message } } }`,
    {
      input,
    },
  );
  return (answer[mutation]?.errors ?? []).map(({ code }) => code);
};

/** Each answers the codes of what was refused. */
export const putOnYouTube = (browser: Browser, clipId: string) => act(browser, 'putClipOnYouTube', { clipId });
export const addPlace = (browser: Browser, clipId: string, place: Record<string, unknown>) =>
  act(browser, 'addClipPlace', { clipId, ...place });
export const askRemoval = (browser: Browser, placeId: string) => act(browser, 'askPlaceRemoval', { placeId }, 'ClipPlaceInput');
export const confirmRemoval = (browser: Browser, placeId: string, proof: string, proofUrl?: string) =>
  act(browser, 'confirmPlaceRemoval', { placeId, proof, proofUrl });
export const closeTrouble = (browser: Browser, placeId: string) => act(browser, 'closePlaceTrouble', { placeId }, 'ClipPlaceInput');
