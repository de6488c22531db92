import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskForMyClipDocument, MyClipPageDocument, type MyClipPageQuery, TakeMyClipBackDocument } from '../../gql/my-clip/graphql.ts';
import { captionsOf } from '../../lib/captions-of.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VideoPlayer } from '../../ui/video-player.tsx';
import { WhereShown } from './where-shown.tsx';

type Clip = NonNullable<MyClipPageQuery['viewer']['candidate']>['clips'][number];

/** T7: what they approved is theirs to keep, whatever becomes of its release. */
const PersonalCopy = ({ url, about }: { url: string; about: string }) => {
  const { t } = useTranslation('my-clip');
  return (
    <Stack gap="tight">
      <ButtonLink look="quiet" reloadDocument to={new URL(url).pathname} aria-label={`${t('copy.link')}, ${about}`}>
        {t('copy.link')}
      </ButtonLink>
      <p>{t('copy.text')}</p>
    </Stack>
  );
};

const OneClip = ({ clip, refetch }: { clip: Clip; refetch: () => void }) => {
  const { t } = useTranslation('my-clip');
  const ask = useAction(AskForMyClipDocument, (data) => data.requestClipApproval);
  const withdrawal = useAction(TakeMyClipBackDocument, (data) => data.withdrawClip);
  const [sent, setSent] = useState(false);
  const [asks, setAsks] = useState(false);
  const isAskable = clip.state === 'RENDERED' || clip.state === 'AWAITING_APPROVAL';
  const { id, state, version, viewerCanRequestApproval, viewerCanWithdraw, copyUrl } = clip;
  return (
    <Section title={version?.title ?? t('inTheMaking')}>
      <p>
        <Tag>{t(`state.${state}`)}</Tag>
      </p>
      {version && !version.isCovered && (
        <Notice tone="warn" title={t('notCovered.title')}>
          <p>{t('notCovered.text')}</p>
          <p>
            <ButtonLink look="quiet" to={addresses.terms}>
              {t('notCovered.action')}
            </ButtonLink>
          </p>
        </Notice>
      )}
      {version?.isCovered && (isAskable || state === 'APPROVED') && version.lacksCaptions && (
        <Notice title={t('needsCaptions.title')}>
          <p>{t(state === 'APPROVED' ? 'needsCaptions.approved' : 'needsCaptions.text')}</p>
        </Notice>
      )}
      {version?.isCovered && isAskable && !version.lacksCaptions && !viewerCanRequestApproval && (
        <Notice tone="warn" title={t('needsTerms.title')}>
          <p>{t('needsTerms.text')}</p>
          <p>
            <ButtonLink look="quiet" to={addresses.terms}>
              {t('needsTerms.action')}
            </ButtonLink>
          </p>
        </Notice>
      )}
      {version?.previewUrl && (
        <VideoPlayer
          src={version.previewUrl}
          strip={version.stripUrl ?? undefined}
          poster={version.posterUrl ?? undefined}
          title={version.title}
          captions={captionsOf(version)}
          onBroken={refetch}
        />
      )}
      {version?.description && <p>{version.description}</p>}
      {copyUrl !== null && <PersonalCopy url={copyUrl} about={version?.title ?? ''} />}
      {sent && <Notice tone="good">{t('sent')}</Notice>}
      <Refusals refusals={[...ask.refusals, ...withdrawal.refusals]} failure={ask.failure ?? withdrawal.failure} />
      <Row>
        {viewerCanRequestApproval && version?.isCovered && !sent && (
          <Button
            look="quiet"
            busy={ask.running}
            onClick={() => void ask.run({ input: { clipId: id } }).then((done) => setSent(done !== undefined))}
          >
            {t('ask')}
          </Button>
        )}
        {viewerCanWithdraw && (
          <Button look="plain" onClick={() => setAsks(true)}>
            {t('withdraw.open')}
          </Button>
        )}
      </Row>
      {asks && (
        <Confirm
          title={t('withdraw.title')}
          confirm={t('withdraw.confirm')}
          danger
          busy={withdrawal.running}
          onConfirm={() => void withdrawal.run({ input: { clipId: id } }).then(() => setAsks(false))}
          onClose={() => setAsks(false)}
        >
          <p>{t('withdraw.detail')}</p>
        </Confirm>
      )}
    </Section>
  );
};

/** C3: the candidate sees their clip, and asks by themselves for the mail by which they answer. Approval is given by that mail alone. */
export const Page = () => {
  const { t } = useTranslation('my-clip');
  const result = useQuery(MyClipPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer }) => {
        const shown = viewer.candidate?.clips.filter(({ version, state }) => version !== null && state !== 'WITHDRAWN') ?? [];
        const kept = viewer.candidate?.clips.filter(({ state, copyUrl }) => state === 'WITHDRAWN' && copyUrl !== null) ?? [];
        return (
          <Frame width="reading" title={t('title')} lead={t('lead')}>
            {shown.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.detail')}</EmptyState>}
            {shown.map((clip) => (
              <OneClip key={clip.id} clip={clip} refetch={() => void result.refetch()} />
            ))}
            <WhereShown />
            {kept.length > 0 && (
              <Section title={t('copy.kept')} lead={t('copy.keptText')}>
                {kept.map(({ id, version, copyUrl }) => (
                  <div key={id}>
                    <p>{version?.title}</p>
                    {copyUrl !== null && <PersonalCopy url={copyUrl} about={version?.title ?? ''} />}
                  </div>
                ))}
              </Section>
            )}
          </Frame>
        );
      }}
    </Loaded>
  );
};
