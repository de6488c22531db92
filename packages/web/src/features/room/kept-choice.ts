import type { Choice } from '../../lib/devices.ts';

const keyOf = (interviewId: string) => `room:${interviewId}`;

/** In the room until they leave it: after a reload the page goes back in by itself, with the same camera and microphone. Kept with the tab. */
export const keepChoice = (interviewId: string, choice: Choice): void => sessionStorage.setItem(keyOf(interviewId), JSON.stringify(choice));

export const forgetChoice = (interviewId: string): void => sessionStorage.removeItem(keyOf(interviewId));

export const keptChoice = (interviewId: string): Choice | undefined => {
  const kept = sessionStorage.getItem(keyOf(interviewId));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written above
  return kept === null ? undefined : (JSON.parse(kept) as Choice);
};
