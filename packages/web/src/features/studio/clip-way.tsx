import { addresses } from '@jobprod/shared/addresses';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/studio/fragment-masking.ts';
import {
  CancelRenderDocument,
  ClipWay_ClipFragmentDoc,
  PublishClipDocument,
  RenderClipDocument,
  RequestClipApprovalDocument,
} from '../../gql/studio/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTimeCode } from '../../lib/time-code.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { ClipPreview } from './clip-preview.tsx';
import { Remarks } from './remarks.tsx';
import { useClipChanges } from './use-clip-changes.ts';
import { WithdrawClip } from './withdraw-clip.tsx';

type ClipWayProps = {
  clip: FragmentType<typeof ClipWay_ClipFragmentDoc>;
  revision: RefObject<number>;
  /** Everything on the page is kept: only then may it be rendered. */
  isSaved: boolean;
};

/** From the montage to the page: render, look, send, publish. Which of them may be done now is the API's answer. */
export const ClipWay = ({ clip: given, revision, isSaved }: ClipWayProps) => {
  const { t } = useTranslation('studio');
  const format = useFormat();
  const time = useTimeCode();
  const clip = readFragment(ClipWay_ClipFragmentDoc, given);
  const [asksWithdraw, setAsksWithdraw] = useState(false);
  const render = useAction(RenderClipDocument, (data) => data.renderClip);
  const cancel = useAction(CancelRenderDocument, (data) => data.cancelRender);
  const request = useAction(RequestClipApprovalDocument, (data) => data.requestClipApproval);
  const publish = useAction(PublishClipDocument, (data) => data.publishClip);
  const isRendering = clip.state === 'RENDERING';
  useClipChanges(clip);
  const { version } = clip;
  const clipId = clip.id;
  const actions = [render, cancel, request, publish];
  // Asked about by a mail that waits for one thing more: the terms.
  const isAskable = clip.state === 'RENDERED' || clip.state === 'AWAITING_APPROVAL';
  const isShown = version !== null && clip.state !== 'WITHDRAWN';
  const isPreviewed = isShown && version.isCovered && !isRendering;
  const player = useRef<HTMLVideoElement>(null);
  const [at, setAt] = useState(0);
  const see = (seconds: number) => {
    if (!player.current) return;
    player.current.currentTime = seconds;
    player.current.focus();
  };
  const isVersionMute = (isAskable || clip.state === 'APPROVED') && (version?.lacksCaptions ?? false);
  const needsCaptions =
    clip.viewerCanWriteCaptions && !isRendering && ((clip.needsCaptions && clip.captions.length === 0) || isVersionMute);
  const whyCaptions = clip.captions.length > 0 ? 'way.captionsMissing.again' : 'way.captionsMissing.text';

  return (
    <Stack stretch>
      <p>{t(`way.${clip.state}`)}</p>
      {clip.render?.state === 'FAILED' && !isRendering && <Notice tone="bad">{t(`way.failed.${clip.render.failure ?? 'UNKNOWN'}`)}</Notice>}
      {clip.render?.state === 'CANCELLED' && clip.state === 'DRAFT' && <Notice>{t('way.cancelled')}</Notice>}
      {isRendering && clip.render && (
        <>
          <Progress label={clip.render.state === 'QUEUED' ? t('way.queued') : t('way.rendering')} part={clip.render.progress} />
          <p>
            <Button look="quiet" busy={cancel.running} onClick={() => void cancel.run({ input: { clipId } })}>
              {t('way.cancel')}
            </Button>
          </p>
        </>
      )}
      {isShown && !version.isCovered && !isRendering && (
        <Notice tone="warn" title={t('way.notCovered.title')}>
          <p>{t('way.notCovered.text')}</p>
        </Notice>
      )}
      {isPreviewed && <ClipPreview clipId={clipId} versionId={version.id} title={version.title} player={player} onTime={setAt} />}
      {clip.state !== 'PUBLISHED' && clip.state !== 'WITHDRAWN' && (
        <Remarks
          versions={clip.versions}
          shownId={version?.id}
          at={isPreviewed ? at : undefined}
          onSee={isPreviewed ? see : undefined}
          disabled={!clip.viewerCanEdit}
        />
      )}
      {needsCaptions && (
        <Notice tone="warn" title={t('way.captionsMissing.title')}>
          <p>{t(clip.state === 'APPROVED' ? 'way.captionsMissing.approved' : whyCaptions)}</p>
          <p>
            <ButtonLink look="quiet" to={addresses.staffCaptions(clipId)}>
              {t('way.captionsMissing.action')}
            </ButtonLink>
          </p>
        </Notice>
      )}
      {version?.approvedAt && (
        <p>
          {version.excerpt
            ? t('way.approvedPart', {
                date: format.moment(version.approvedAt),
                from: time(version.excerpt.startSeconds),
                to: time(version.excerpt.endSeconds),
              })
            : t('way.approvedWhole', { date: format.moment(version.approvedAt) })}
        </p>
      )}
      {clip.state === 'AWAITING_APPROVAL' && version?.approvalRequestedAt && (
        <p>{t('way.sentAt', { date: format.moment(version.approvalRequestedAt) })}</p>
      )}
      {actions.map((action, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: four actions that never change places
        <Refusals key={index} refusals={action.refusals} failure={action.failure} />
      ))}
      <Row>
        {clip.viewerCanPublish && version?.isCovered && (
          <Button busy={publish.running} onClick={() => void publish.run({ input: { clipId } })}>
            {t('way.publish')}
          </Button>
        )}
        {clip.viewerCanRequestApproval && version?.isCovered && (
          <Button
            look={clip.state === 'RENDERED' ? 'primary' : 'quiet'}
            busy={request.running || !isSaved}
            onClick={() => void request.run({ input: { clipId } })}
          >
            {clip.state === 'RENDERED' ? t('way.request') : t('way.requestAgain')}
          </Button>
        )}
        {clip.viewerCanRender && (
          <Button
            look={clip.state === 'RENDERED' ? 'quiet' : 'primary'}
            busy={render.running || !isSaved}
            onClick={() => void render.run({ input: { clipId, revision: revision.current } })}
          >
            {version ? t('way.renderAgain') : t('way.render')}
          </Button>
        )}
        {clip.viewerCanEdit && !needsCaptions && (
          <ButtonLink look="quiet" to={addresses.staffCaptions(clipId)}>
            {t('way.captions')}
          </ButtonLink>
        )}
        {(clip.state === 'PUBLISHED' || clip.state === 'WITHDRAWN') && (
          <ButtonLink look="quiet" to={addresses.staffPlaces(clipId)}>
            {t('way.places')}
          </ButtonLink>
        )}
        {clip.viewerCanWithdraw && (
          <Button look="plain" onClick={() => setAsksWithdraw(true)}>
            {t('way.withdraw')}
          </Button>
        )}
      </Row>
      {isAskable && clip.viewerCanEdit && version?.isCovered && !isVersionMute && !clip.viewerCanRequestApproval && (
        <p>{t('way.needsTerms')}</p>
      )}
      {clip.state === 'DRAFT' && !clip.viewerCanRender && <p>{t('way.needs')}</p>}
      {asksWithdraw && <WithdrawClip clipId={clipId} onClose={() => setAsksWithdraw(false)} />}
    </Stack>
  );
};
