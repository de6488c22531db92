import { allow, or } from 'graphql-shield';
import { fieldRule, isCandidate, type Rules, type ShieldRule, viewerRule } from '../authorization/define-rule.ts';
import type { Clip } from '../clips/clip.entity.ts';
import { seesClip } from '../clips/clip-access.ts';
import { mindsPlaces } from './place-access.ts';

const mindsThem: ShieldRule = viewerRule('staff: editor, network manager, data-protection officer', mindsPlaces);
const seesItsPlaces: ShieldRule = fieldRule<Clip>('their own clip, or staff of clips', (clip, { viewer }) => seesClip(clip, viewer));

/** Whose place it is, the operations ask themselves: another’s answers as one that does not exist. */
export const placeRules: Rules = {
  Mutation: {
    putClipOnYouTube: mindsThem,
    addClipPlace: mindsThem,
    askPlaceRemoval: or(isCandidate, mindsThem),
    confirmPlaceRemoval: mindsThem,
    closePlaceTrouble: mindsThem,
  },
  Clip: { places: seesItsPlaces },
  ClipPlace: { '*': allow },
  PutClipOnYouTubePayload: { '*': allow },
  AddClipPlacePayload: { '*': allow },
  AskPlaceRemovalPayload: { '*': allow },
  ConfirmPlaceRemovalPayload: { '*': allow },
  ClosePlaceTroublePayload: { '*': allow },
};
