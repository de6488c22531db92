const keyOf = (name: string) => `lasting-draft:${name}`;

/** What is written and not yet with the service, on this device, past the end of the tab and of the browser; gone with signing out. Never for secrets. */
export const keepLastingDraft = (name: string, value: object): void => {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // A device without room keeps it in the page alone.
  }
};

/** As it was kept; the reader looks at its shape. */
export const lastingDraft = (name: string): unknown => {
  try {
    const kept = localStorage.getItem(keyOf(name));
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
};

export const forgetLastingDraft = (name: string): void => localStorage.removeItem(keyOf(name));

export const forgetLastingDrafts = (): void => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(keyOf(''))) localStorage.removeItem(key);
};
