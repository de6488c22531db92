import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclareSourceDocument } from '../../gql/video/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choice.tsx';
import { Form, Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { UnsavedWork } from '../../ui/unsaved-work.tsx';
import { ChooseFile } from './choose-file.tsx';
import { Sending } from './sending.tsx';
import { useUnfinished } from './use-unfinished.ts';
import { useUpload } from './use-upload.ts';
import styles from './video.module.css';

/** C1: a video the candidate recorded, or their voice where that alone is what they gave (A1), with their declaration that it is theirs; nothing leaves the device before the button. */
export const SendForm = ({ isVoiceAlone, onDeclared }: { isVoiceAlone: boolean; onDeclared: () => void }) => {
  const { t } = useTranslation('video');
  const format = useFormat();
  const declaration = useAction(DeclareSourceDocument, (data) => data.declareSource);
  const { unfinished, note, forget } = useUnfinished();
  const [file, setFile] = useState<File>();
  const [isMine, setIsMine] = useState(false);
  const [tried, setTried] = useState(false);
  const [uploadId, setUploadId] = useState<string>();

  const declare = async (id: string) => {
    setUploadId(id);
    if (!(await declaration.run({ input: { uploadId: id, isMine: true } }))) return;
    forget();
    setUploadId(undefined);
    setFile(undefined);
    setIsMine(false);
    setTried(false);
    // oxlint-disable-next-line react/immutability -- called once the upload it names is over, long after both stand
    upload.reset();
    onDeclared();
  };
  const upload = useUpload((id) => void declare(id));

  const send = () => {
    setTried(true);
    if (!file || !isMine) return;
    note({ name: file.name, size: file.size, sent: 0 });
    void upload.start(file);
  };
  const choose = (chosen: File) => {
    upload.reset();
    declaration.reset();
    setUploadId(undefined);
    setFile(chosen);
  };

  if (!file) {
    return (
      <>
        {unfinished && (
          <Notice title={t('unfinished.title')}>
            <p>{t('unfinished.text', { name: unfinished.name })}</p>
            <p>
              <Button look="plain" onClick={forget}>
                {t('unfinished.forget')}
              </Button>
            </p>
          </Notice>
        )}
        <ChooseFile isVoiceAlone={isVoiceAlone} onFile={choose} />
        <p className={styles.soft}>{t(isVoiceAlone ? 'voice.formats' : 'formats', { size: format.bytes(limits.sourceBytes) })}</p>
      </>
    );
  }
  const tooLarge = file.size > limits.sourceBytes;
  return (
    <>
      <p className={styles.file}>
        <strong>{file.name}</strong> · {format.bytes(file.size)}
      </p>
      {tooLarge && (
        <Notice tone="bad">
          <p>{t('tooLarge', { size: format.bytes(limits.sourceBytes) })}</p>
          <p>
            <Button look="quiet" onClick={() => setFile(undefined)}>
              {t('another')}
            </Button>
          </p>
        </Notice>
      )}
      {upload.state === 'idle' && !tooLarge && (
        <Form
          onSubmit={send}
          submit={t(isVoiceAlone ? 'voice.send' : 'send')}
          action={declaration}
          fields={['isMine']}
          aside={
            <Button look="plain" onClick={() => setFile(undefined)}>
              {t('another')}
            </Button>
          }
        >
          <CheckField
            label={t(isVoiceAlone ? 'voice.isMine' : 'isMine')}
            hint={t('isMineHint')}
            checked={isMine}
            onChange={(event) => setIsMine(event.currentTarget.checked)}
            error={tried && !isMine ? t('isMineMissing') : fieldErrors(declaration.refusals).isMine}
          />
        </Form>
      )}
      {upload.state !== 'idle' && <Sending upload={upload} size={file.size} onOther={() => choose(file)} />}
      {upload.state !== 'idle' && <Refusals refusals={declaration.refusals} failure={declaration.failure} fields={['isMine']} />}
      {uploadId !== undefined && declaration.failure && (
        <Button onClick={() => void declare(uploadId)} busy={declaration.running}>
          {t('declareAgain')}
        </Button>
      )}
      {declaration.refusals.length > 0 && (
        <Button look="quiet" onClick={() => setFile(undefined)}>
          {t('another')}
        </Button>
      )}
      <UnsavedWork when={upload.state === 'sending'} text={t('leaving')} />
    </>
  );
};
