/** Of the kind of network alone (a phone that leaves the house): the browsers that tell it tell every new estimate of its speed by the same event. */
const kindOf = (connection: unknown): unknown =>
  typeof connection === 'object' && connection !== null && 'type' in connection ? connection.type : undefined;

/** Calls when the network is there again, or is another one; not while there is none. Answers how to stop. */
export const onAnotherNetwork = (look: () => void): (() => void) => {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  let kind = kindOf(connection);
  const change = () => {
    const now = kindOf(connection);
    if (now === kind || now === 'none') return;
    kind = now;
    look();
  };
  const tells = connection instanceof EventTarget ? connection : undefined;
  window.addEventListener('online', look);
  tells?.addEventListener('change', change);
  return () => {
    window.removeEventListener('online', look);
    tells?.removeEventListener('change', change);
  };
};
