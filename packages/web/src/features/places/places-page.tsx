import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../gql/places/fragment-masking.ts';
import { Place_PlaceFragmentDoc, PlacesPageDocument, PutClipOnYouTubeDocument } from '../../gql/places/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { AddPlaceForm } from './add-place-form.tsx';
import { PlaceLine } from './place-line.tsx';

/** C5: where is this clip, for whom, and what is being taken back? What a host does of it comes by itself. */
export const Page = () => {
  const { t } = useTranslation('places');
  const { clipId = '' } = useParams();
  const result = useQuery(PlacesPageDocument, { variables: { id: clipId }, fetchPolicy: 'cache-and-network', pollInterval: 10_000 });
  const upload = useAction(PutClipOnYouTubeDocument, (data) => data.putClipOnYouTube);
  const refetch = () => void result.refetch();
  return (
    <Loaded result={result}>
      {({ clip }) => {
        if (!clip) {
          const next = <ButtonLink to={addresses.staff}>{t('absent.action')}</ButtonLink>;
          return <Frame width="reading" title={t('absent.title')} lead={t('absent.text')} next={next} />;
        }
        const { id, title, candidate, places, viewerCanAddPlace, viewerCanPutOnYouTube } = clip;
        return (
          <Frame
            width="reading"
            title={t('title')}
            lead={
              <>
                <Link to={addresses.staffClip(id)}>{title}</Link>
                {' · '}
                <Link to={addresses.staffCandidate(candidate.id)}>
                  {candidate.firstName} {candidate.lastName}
                </Link>
              </>
            }
            next={
              viewerCanPutOnYouTube && (
                <Button busy={upload.running} onClick={() => void upload.run({ input: { clipId: id } }).then(refetch)}>
                  {t('toYouTube')}
                </Button>
              )
            }
          >
            <Refusals refusals={upload.refusals} failure={upload.failure} />
            {places.length === 0 ? (
              <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
            ) : (
              <List label={t('title')}>
                {places.map((place) => (
                  <PlaceLine key={readFragment(Place_PlaceFragmentDoc, place).id} place={place} onDone={refetch} />
                ))}
              </List>
            )}
            {viewerCanAddPlace && <AddPlaceForm clipId={id} onDone={refetch} />}
          </Frame>
        );
      }}
    </Loaded>
  );
};
