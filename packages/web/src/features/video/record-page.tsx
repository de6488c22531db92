import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VideoPageDocument } from '../../gql/video/graphql.ts';
import { useOwnDocument } from '../../lib/use-own-document.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Recorder } from './recorder.tsx';
import styles from './video.module.css';

/** C1: the candidate films themself here, or records their voice where that alone is what they gave. */
export const Page = () => {
  const { t } = useTranslation('video');
  const isOwnDocument = useOwnDocument();
  const result = useQuery(VideoPageDocument, { fetchPolicy: 'cache-and-network', skip: !isOwnDocument });
  const [isSent, setSent] = useState(false);
  return (
    <Loaded result={result}>
      {({ viewer: { candidate } }) => {
        const isVoiceAlone = candidate?.imageRelease?.image === false;
        const maySend = Boolean(candidate?.termsAcceptance) && candidate?.imageRelease?.state === 'LIVE';
        const isDone = isSent || !maySend;
        return (
          <Frame
            width="reading"
            title={t(isVoiceAlone ? 'record.voiceTitle' : 'record.title')}
            lead={t('record.lead')}
            next={isDone && <ButtonLink to={addresses.myVideo}>{t('record.back')}</ButtonLink>}
          >
            {!maySend && (
              <Notice tone="warn" title={t('notYet.title')}>
                <p>{candidate?.termsAcceptance ? t('notYet.release') : t('notYet.terms')}</p>
              </Notice>
            )}
            {isSent && <Notice tone="good">{t('thanks')}</Notice>}
            {!isDone && (
              <div className={styles.send}>
                <Recorder isVoiceAlone={isVoiceAlone} onDeclared={() => setSent(true)} />
              </div>
            )}
          </Frame>
        );
      }}
    </Loaded>
  );
};
