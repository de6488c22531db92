import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

const ofCamille = (more: (world: World) => Record<string, unknown> = nothing) => ({
  'Camille’s': (world: World) => ({ input: { clipId: world.clip.id, ...more(world) } }),
  'Lise’s, locked': (world: World) => ({ input: { clipId: world.lise.clipId, ...more(world) } }),
  absent: (world: World) => ({ input: { clipId: absent('Clip'), ...more(world) } }),
});
const placed = (of: (world: World) => { camille: string; lise: string }, more: Record<string, unknown> = {}) => ({
  'Camille’s': (world: World) => ({ input: { placeId: of(world).camille, ...more } }),
  'Lise’s, locked': (world: World) => ({ input: { placeId: of(world).lise, ...more } }),
  absent: () => ({ input: { placeId: absent('ClipPlace'), ...more } }),
});

export const placeMatrix: MatrixPart = {
  'Mutation.putClipOnYouTube': ofCamille(),
  'Mutation.addClipPlace': ofCamille(() => ({ medium: 'Vimeo', url: 'https://vimeo.com/1', audience: 'PUBLIC' })),
  'Mutation.askPlaceRemoval': placed(({ placeId, lise }) => ({ camille: placeId, lise: lise.shownPlaceId })),
  'Mutation.confirmPlaceRemoval': placed(({ leavingPlaceId, lise }) => ({ camille: leavingPlaceId, lise: lise.leavingPlaceId }), {
    proof: 'L’adresse répond 404.',
  }),
  'Mutation.closePlaceTrouble': placed(({ placeId, lise }) => ({ camille: placeId, lise: lise.troubledPlaceId })),
};
