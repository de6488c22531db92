import { type RefObject, useState } from 'react';
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
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { ClipPreview } from './clip-preview.tsx';
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
  const isShown = version !== null && clip.state !== 'WITHDRAWN';

  return (
    <Stack stretch>
      <p>{t(`way.${clip.state}`)}</p>
      {clip.state === 'CHANGES_REQUESTED' && version?.changesComment && (
        <Notice
          tone="warn"
          title={
            version.changesAtSeconds === null || version.changesAtSeconds === undefined
              ? t('way.changes')
              : t('way.changesAt', { time: time(version.changesAtSeconds) })
          }
        >
          <p>{version.changesComment}</p>
        </Notice>
      )}
      {clip.render?.state === 'FAILED' && !isRendering && <Notice tone="bad">{t('way.failed')}</Notice>}
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
      {isShown && version.isCovered && !isRendering && <ClipPreview clipId={clipId} versionId={version.id} title={version.title} />}
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
        {clip.viewerCanWithdraw && (
          <Button look="plain" onClick={() => setAsksWithdraw(true)}>
            {t('way.withdraw')}
          </Button>
        )}
      </Row>
      {clip.state === 'DRAFT' && !clip.viewerCanRender && <p>{t('way.needs')}</p>}
      {asksWithdraw && <WithdrawClip clipId={clipId} onClose={() => setAsksWithdraw(false)} />}
    </Stack>
  );
};
