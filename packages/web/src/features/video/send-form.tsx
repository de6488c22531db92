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

type SendFormProps = {
  isVoiceAlone: boolean;
  /** Recorded here a moment ago, instead of a file of the device. */
  given?: File;
  /** Away with that one, and another is recorded. */
  onAnother?: () => void;
  onDeclared: () => void;
};

/** C1: a video the candidate recorded, or their voice where that alone is what they gave (A1), with their declaration that it is theirs; nothing leaves the device before the button. */
export const SendForm = ({ isVoiceAlone, given, onAnother, onDeclared }: SendFormProps) => {
  const { t } = useTranslation('video');
  const format = useFormat();
  const declaration = useAction(DeclareSourceDocument, (data) => data.declareSource);
  const { unfinished, note, forget } = useUnfinished();
  const [file, setFile] = useState(given);
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
    // What was recorded here cannot be chosen again after a reload.
    if (!given) note({ name: file.name, size: file.size, sent: 0 });
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
  const another = onAnother ?? (() => setFile(undefined));
  const anotherWords = t(given ? 'record.again' : 'another');
  return (
    <>
      <p className={styles.file}>
        <strong>{file.name}</strong> · {format.bytes(file.size)}
      </p>
      {tooLarge && (
        <Notice tone="bad">
          <p>{t('tooLarge', { size: format.bytes(limits.sourceBytes) })}</p>
          <p>
            <Button look="quiet" onClick={another}>
              {anotherWords}
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
            <Button look="plain" onClick={another}>
              {anotherWords}
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
        <Button look="quiet" onClick={another}>
          {anotherWords}
        </Button>
      )}
      <UnsavedWork when={given !== undefined || upload.state === 'sending'} text={t(given ? 'record.unsent' : 'leaving')} />
    </>
  );
};
