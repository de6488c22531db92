type OwnSource = { id: string; proxyUrl: string | null; offsetSeconds: number | null };

/** What can be listened to of these sources now, in order, each under its name. */
export const partsOf = (sources: readonly OwnSource[], nameOf: (number: number) => string) =>
  sources.flatMap(({ id, proxyUrl, offsetSeconds }, index) =>
    proxyUrl == null ? [] : [{ id, src: proxyUrl, offset: offsetSeconds ?? 0, title: nameOf(index + 1) }],
  );
