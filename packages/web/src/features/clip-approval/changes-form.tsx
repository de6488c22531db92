import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestClipChangesDocument } from '../../gql/clip-approval/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useTimeCode } from '../../lib/time-code.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choice.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';

type ChangesFormProps = {
  token: string;
  versionId: string;
  /** Where the player stands, in seconds. */
  at: number;
  onAsked: () => void;
};

/** The candidate's no, with what to change and where in the clip. */
export const ChangesForm = ({ token, versionId, at, onAsked }: ChangesFormProps) => {
  const { t } = useTranslation('clip-approval');
  const time = useTimeCode();
  const request = useAction(RequestClipChangesDocument, (data) => data.requestClipChanges);
  const [comment, setComment] = useState('');
  const [atThisPlace, setAtThisPlace] = useState(true);
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const draft = useDraft(
    `clip-changes-${versionId}`,
    { comment },
    (kept) => {
      setComment(kept.comment);
      setOpen(true);
    },
    comment !== '',
  );

  const send = async () => {
    setTried(true);
    if (comment.trim() === '') return;
    const place = atThisPlace && at > 0 ? { atSeconds: at } : {};
    if (!(await request.run({ input: { token, comment, ...place } }))) return;
    draft.forget();
    onAsked();
  };

  return (
    <Section title={t('changes.title')} lead={t('changes.lead')}>
      {open ? (
        <Form onSubmit={() => void send()} submit={t('changes.submit')} look="quiet" action={request} fields={['comment']}>
          <TextArea
            label={t('changes.comment')}
            value={comment}
            maxLength={limits.longText}
            onChange={(event) => setComment(event.currentTarget.value)}
            error={tried && comment.trim() === '' ? t('changes.commentMissing') : fieldErrors(request.refusals).comment}
          />
          {at > 0 && (
            <CheckField
              label={t('changes.at', { time: time(at) })}
              hint={t('changes.atHint')}
              checked={atThisPlace}
              onChange={(event) => setAtThisPlace(event.currentTarget.checked)}
            />
          )}
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
