import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReportContactDocument, type ReportGround } from '../../gql/contacts/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Stack } from '../../ui/stack.tsx';

const grounds = [
  'NOT_A_JOB',
  'MISLEADING',
  'ASKS_MONEY',
  'DISCRIMINATION',
  'INSISTENT',
  'OTHER',
] as const satisfies readonly ReportGround[];

/** N3: the candidate says what is wrong; a person of the team reads, decides and answers. */
export const ReportButton = ({ contactId }: { contactId: string }) => {
  const { t } = useTranslation('contacts');
  const reporting = useAction(ReportContactDocument, (data) => data.reportContact);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const [ground, setGround] = useState<ReportGround>();
  const [words, setWords] = useState('');
  const send = async () => {
    setTried(true);
    if (!ground || words.trim() === '') return;
    if (await reporting.run({ input: { contactId, ground, words } })) setAsking(false);
  };
  const missing = tried && words.trim() === '' ? t('report.missing') : undefined;
  return (
    <div>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('report.open')}
      </Button>
      {asking && (
        <Confirm
          title={t('report.title')}
          confirm={t('report.send')}
          busy={reporting.running}
          onConfirm={() => void send()}
          onClose={() => setAsking(false)}
        >
          <Stack stretch>
            <p>{t('report.lead')}</p>
            <ChoiceGroup legend={t('report.ground')} error={tried && !ground ? t('report.choose') : undefined}>
              {grounds.map((one) => (
                <RadioField key={one} name="ground" label={t(`ground.${one}`)} checked={ground === one} onChange={() => setGround(one)} />
              ))}
            </ChoiceGroup>
            <TextArea
              label={t('report.words')}
              hint={t('report.wordsHint')}
              rows={4}
              maxLength={limits.reason}
              value={words}
              error={missing ?? fieldErrors(reporting.refusals).words}
              onChange={({ target }) => setWords(target.value)}
            />
            <Refusals {...reporting} fields={['words']} />
          </Stack>
        </Confirm>
      )}
    </div>
  );
};
