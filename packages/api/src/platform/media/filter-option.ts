const escaped = (value: string, special: RegExp): string => value.replace(special, '\\$&');

/** Any text as the value of a filter's option. Escaped twice: as an option's value, then as a part of the graph. */
export const optionValue = (value: string): string => escaped(escaped(value, /[\\':]/g), /[\\'[\],;]/g);
