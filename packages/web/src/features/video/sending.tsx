import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row } from '../../ui/stack.tsx';
import type { useUpload } from './use-upload.ts';

/** How far the upload is, and what may be done with it. */
export const Sending = ({ upload, size, onOther }: { upload: ReturnType<typeof useUpload>; size: number; onOther: () => void }) => {
  const { t } = useTranslation('video');
  const format = useFormat();
  const { state, sent } = upload;
  if (state === 'refused') {
    return (
      <Notice tone="bad" title={t('refused.title')}>
        <p>{t('refused.text')}</p>
        <p>
          <Button look="quiet" onClick={onOther}>
            {t('startAgain')}
          </Button>
        </p>
      </Notice>
    );
  }
  const part = size === 0 ? 0 : sent / size;
  return (
    <>
      <Progress
        label={t(`sending.${state === 'idle' ? 'sending' : state}`)}
        part={state === 'sent' ? 1 : Math.min(part, 0.999)}
        detail={t('sending.bytes', { sent: format.bytes(sent), size: format.bytes(size) })}
      />
      {(state === 'cut' || state === 'full') && <Notice tone="warn">{t(state)}</Notice>}
      <Row>
        {state === 'sending' && (
          <Button look="quiet" onClick={() => void upload.pause()}>
            {t('pause')}
          </Button>
        )}
        {(state === 'paused' || state === 'cut' || state === 'full') && <Button onClick={upload.goOn}>{t('goOn')}</Button>}
      </Row>
    </>
  );
};
