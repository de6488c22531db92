import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestClipChangesDocument } from '../../gql/clip-approval/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useTimeCode } from '../../lib/time-code.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { RemarkField } from './remark-field.tsx';
import { changed, type Remark, withRemark } from './remarks.ts';

type ChangesFormProps = {
  token: string;
  versionId: string;
  /** Where the player stands, in seconds. */
  at: number;
  /** Has the player show a place. */
  onSee: (seconds: number) => void;
  onAsked: () => void;
};

/** The candidate's no: remarks, each at its place in the clip, and what is of the whole. */
export const ChangesForm = ({ token, versionId, at, onSee, onAsked }: ChangesFormProps) => {
  const { t } = useTranslation('clip-approval');
  const time = useTimeCode();
  const request = useAction(RequestClipChangesDocument, (data) => data.requestClipChanges);
  const [comment, setComment] = useState('');
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const draft = useDraft(
    `clip-changes-${versionId}`,
    { comment, remarks },
    (kept) => {
      setComment(kept.comment);
      setRemarks(kept.remarks);
      setOpen(true);
    },
    comment !== '' || remarks.length > 0,
  );
  const refused = fieldErrors(request.refusals);
  const isMute = comment.trim() === '' && remarks.length === 0;

  const send = async () => {
    setTried(true);
    if (isMute || remarks.some(({ text }) => text.trim() === '')) return;
    const placed = remarks.map(({ at: atSeconds, text }) => ({ atSeconds, text }));
    if (!(await request.run({ input: { token, comment, remarks: placed } }))) return;
    draft.forget();
    onAsked();
  };

  return (
    <Section title={t('changes.title')} lead={t('changes.lead')}>
      {open ? (
        <Form onSubmit={() => void send()} submit={t('changes.submit')} look="quiet" action={request} fields={['comment']}>
          <Stack gap="tight">
            <p>{t('changes.addHint')}</p>
            <p>
              <Button look="quiet" disabled={remarks.length >= limits.clipRemarks} onClick={() => setRemarks(withRemark(remarks, at))}>
                {t('changes.add', { time: time(at) })}
              </Button>
            </p>
          </Stack>
          {remarks.map((remark, index) => (
            <RemarkField
              key={remark.at}
              remark={remark}
              error={tried && remark.text.trim() === '' ? t('changes.remarkMissing') : refused[`remarks.${index}.text`]}
              onChange={(text) => setRemarks(changed(remarks, remark.at, text))}
              onSee={() => onSee(remark.at)}
              onRemove={() => setRemarks(remarks.filter((other) => other !== remark))}
            />
          ))}
          <TextArea
            label={t('changes.whole')}
            value={comment}
            maxLength={limits.longText}
            optional={remarks.length > 0}
            onChange={(event) => setComment(event.currentTarget.value)}
            error={tried && isMute ? t('changes.commentMissing') : refused.comment}
          />
        </Form>
      ) : (
        <p>
          <Button look="quiet" onClick={() => setOpen(true)}>
            {t('changes.open')}
          </Button>
        </p>
      )}
    </Section>
  );
};
