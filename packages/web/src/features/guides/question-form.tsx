import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveGuideQuestionDocument } from '../../gql/guides/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { useSensitive } from '../../lib/use-sensitive.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { FindingList } from '../../ui/finding-list.tsx';
import { Form } from '../../ui/form.tsx';

type Question = { id: string; textFr: string; textEn: string };
type QuestionFormProps = { familyId: string; question: Question | undefined; onDone: () => void };

/** A question in both languages, looked over as it is written; what is certainly not about the job is refused when it is kept (I4). */
export const QuestionForm = ({ familyId, question, onDone }: QuestionFormProps) => {
  const { t } = useTranslation(['guides', 'common', 'sensitive-topics']);
  const [textFr, setTextFr] = useState(question?.textFr ?? '');
  const [textEn, setTextEn] = useState(question?.textEn ?? '');
  const saving = useAction(SaveGuideQuestionDocument, (data) => data.saveGuideQuestion);
  const refused = fieldErrors(saving.refusals);
  const [inFrench, inEnglish] = [useSensitive(textFr), useSensitive(textEn)];
  const save = async () => {
    const input = { familyId, textFr, textEn, ...(question ? { questionId: question.id } : {}) };
    if (await saving.run({ input })) onDone();
  };
  return (
    <Form
      onSubmit={() => void save()}
      submit={t('question.keep')}
      look="quiet"
      action={saving}
      fields={['textFr', 'textEn']}
      aside={
        <Button look="plain" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      }
    >
      <TextArea
        label={t('question.textFr')}
        hint={t('question.hint')}
        lang="fr"
        rows={2}
        value={textFr}
        maxLength={limits.guideQuestion}
        error={refused.textFr}
        onChange={({ target }) => setTextFr(target.value)}
      />
      <FindingList findings={inFrench} label={t('sensitive-topics:title')} />
      <TextArea
        label={t('question.textEn')}
        lang="en"
        rows={2}
        value={textEn}
        maxLength={limits.guideQuestion}
        error={refused.textEn}
        onChange={({ target }) => setTextEn(target.value)}
      />
      <FindingList findings={inEnglish} label={t('sensitive-topics:title')} />
    </Form>
  );
};
