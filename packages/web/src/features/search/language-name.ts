/** A language of the facets as its reader says it: known by its code, or as it was written. */
export const languageName = (value: string, reader: string): string => {
  const isCode = /^[a-z]{2,3}$/.test(value);
  const name = (isCode ? new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(value) : undefined) ?? value;
  return name.slice(0, 1).toLocaleUpperCase(reader) + name.slice(1);
};
