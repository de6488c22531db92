import type { StudioPageQuery } from '../../gql/studio/graphql.ts';

type Candidate = NonNullable<StudioPageQuery['clip']>['candidate'];

/** A source that can be cut: checked, and with a copy to play. Numbered in the order they were sent. */
export type Source = { id: string; number: number; durationSeconds: number; proxyUrl: string; stripUrl: string | undefined };

export const sourcesOf = ({ sources }: Candidate): Source[] =>
  [...sources]
    .sort((one, other) => one.sentAt.localeCompare(other.sentAt))
    .map((source, index) => ({ ...source, number: index + 1 }))
    .flatMap(({ id, number, state, durationSeconds, proxyUrl, stripUrl }) =>
      state === 'READY' && durationSeconds && proxyUrl ? [{ id, number, durationSeconds, proxyUrl, stripUrl: stripUrl ?? undefined }] : [],
    );
