import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/profiles/fragment-masking.ts';
import { Publication_ProfileFragmentDoc, PublishProfileDocument, UnpublishProfileDocument } from '../../gql/profiles/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';

type PublicationProps = {
  profile: FragmentType<typeof Publication_ProfileFragmentDoc>;
  /** Something is written that is not saved: what would be published is not what stands on the page. */
  unsaved: boolean;
};

/** Where the profile stands, what it still lacks, and the one act that shows it or takes it off. */
export const Publication = ({ unsaved, ...props }: PublicationProps) => {
  const { t } = useTranslation('profile-editor');
  const elements = useTranslation('profile-elements');
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const publish = useAction(PublishProfileDocument, (data) => data.publishProfile);
  const unpublish = useAction(UnpublishProfileDocument, (data) => data.unpublishProfile);
  const profile = readFragment(Publication_ProfileFragmentDoc, props.profile);
  const { id, slug, state, publishedAt, missing, restriction, viewerCanPublish, viewerCanUnpublish } = profile;
  const online = state === 'ACTIVE';
  const takeOff = async () => {
    await unpublish.run({ input: { profileId: id } });
    setAsking(false);
  };
  return (
    <Section title={t('publication.title')}>
      <Stack>
        <Row>
          <Tag tone={online ? 'good' : 'plain'}>{t(`publication.state.${state}`)}</Tag>
          {online && publishedAt && <span>{t('publication.since', { date: format.dayOf(publishedAt) })}</span>}
          {restriction && <Tag tone="accent">{t(restriction.whole ? 'publication.restrictedWhole' : 'publication.restrictedPart')}</Tag>}
        </Row>
        {!online && missing.length > 0 && (
          <Notice tone="warn">
            <p>{t('publication.missing', { elements: format.list(missing.map((element) => elements.t(element))) })}</p>
            {missing.includes('CLIP') && <p>{t('publication.clipWaits')}</p>}
          </Notice>
        )}
        {!online && unsaved && <p>{t('publication.saveFirst')}</p>}
        <Refusals refusals={[...publish.refusals, ...unpublish.refusals]} failure={publish.failure ?? unpublish.failure} />
        <Row>
          {viewerCanPublish && !unsaved && (
            <Button busy={publish.running} onClick={() => void publish.run({ input: { profileId: id } })}>
              {t('publication.publish')}
            </Button>
          )}
          <ButtonLink look="quiet" to={addresses.profile(slug)}>
            {t('publication.see')}
          </ButtonLink>
          <ButtonLink look="quiet" to={addresses.myProfileSeen}>
            {t('publication.seen')}
          </ButtonLink>
          <ButtonLink look="quiet" to={addresses.myDiffusion}>
            {t('publication.diffusion')}
          </ButtonLink>
          {viewerCanUnpublish && (
            <Button look="danger" onClick={() => setAsking(true)}>
              {t('publication.unpublish')}
            </Button>
          )}
        </Row>
      </Stack>
      {asking && (
        <Confirm
          danger
          title={t('publication.sure')}
          confirm={t('publication.confirm')}
          busy={unpublish.running}
          onConfirm={() => void takeOff()}
          onClose={() => setAsking(false)}
        >
          <p>{t('publication.effect')}</p>
        </Confirm>
      )}
    </Section>
  );
};
