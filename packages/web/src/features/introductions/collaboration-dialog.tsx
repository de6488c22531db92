import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CollaborationForm, type ContactSide, RecordCollaborationDocument } from '../../gql/introductions/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';

const forms = ['EMPLOYMENT', 'INTERNSHIP', 'FREELANCE', 'TRIAL', 'OTHER'] as const satisfies readonly CollaborationForm[];

type CollaborationDialogProps = { introductionId: string; side: ContactSide; onClose: () => void };

/** N8: declared by either, in any form, it ends the confidentiality between the two. */
export const CollaborationDialog = ({ introductionId, side, onClose }: CollaborationDialogProps) => {
  const { t } = useTranslation('introductions');
  const declaring = useAction(RecordCollaborationDocument, (data) => data.recordCollaboration);
  const [form, setForm] = useState<CollaborationForm>();
  const [tried, setTried] = useState(false);
  const declare = async () => {
    setTried(true);
    if (form && (await declaring.run({ input: { introductionId, form } }))) onClose();
  };
  return (
    <Confirm
      title={t('meeting.collaboration.title')}
      confirm={t('meeting.collaboration.confirm')}
      busy={declaring.running}
      onConfirm={() => void declare()}
      onClose={onClose}
    >
      <p>{t(side === 'CANDIDATE' ? 'meeting.collaboration.textCandidate' : 'meeting.collaboration.textCompany')}</p>
      <ChoiceGroup legend={t('meeting.collaboration.form')} error={tried && !form ? t('meeting.choose') : undefined}>
        {forms.map((one) => (
          <RadioField
            key={one}
            name={`form-${introductionId}`}
            label={t(`meeting.collaboration.forms.${one}`)}
            checked={form === one}
            onChange={() => setForm(one)}
          />
        ))}
      </ChoiceGroup>
      <Refusals {...declaring} />
    </Confirm>
  );
};
