import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CollectionFragment, InviteToCompanySpaceDocument } from '../../gql/company-space/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { CheckField, ChoiceGroup } from '../../ui/choice.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CandidateChoice } from './candidate-choice.tsx';

type InviteFormProps = {
  companies: readonly { readonly id: string; readonly name: string }[];
  collections: readonly CollectionFragment[];
  onDone: () => void;
};

/** One candidate, found by their name, and what the invitation covers: companies, a collection as it changes, or both. */
export const InviteForm = ({ companies, collections, onDone }: InviteFormProps) => {
  const { t } = useTranslation('company-space');
  const inviting = useAction(InviteToCompanySpaceDocument, (data) => data.inviteToCompanySpace);
  const [candidateId, setCandidateId] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [collectionId, setCollectionId] = useState('');
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  const coversNothing = chosen.length === 0 && collectionId === '';
  const invite = async () => {
    setTried(true);
    setSent(false);
    if (candidateId === '' || coversNothing) return;
    const covering = { companyIds: chosen, collectionId: collectionId === '' ? null : collectionId };
    if (!(await inviting.run({ input: { candidateId, ...covering } }))) return;
    setCandidateId('');
    setChosen([]);
    setCollectionId('');
    setTried(false);
    setSent(true);
    onDone();
  };
  return (
    <>
      <Form action={inviting} fields={['companyIds']} onSubmit={() => void invite()} submit={t('staff.send')}>
        <CandidateChoice
          name="invited"
          legend={t('staff.found')}
          chosen={candidateId}
          error={tried && candidateId === '' ? t('staff.whoMissing') : undefined}
          onChoose={setCandidateId}
        />
        <ChoiceGroup
          legend={t('staff.covers')}
          hint={t('staff.coversHint')}
          error={tried && coversNothing ? t('staff.coversMissing') : fieldErrors(inviting.refusals).companyIds}
        >
          {companies.map(({ id, name }) => (
            <CheckField
              key={id}
              label={name}
              checked={chosen.includes(id)}
              onChange={() => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
            />
          ))}
        </ChoiceGroup>
        {collections.length > 0 && (
          <SelectField label={t('staff.collection')} optional value={collectionId} onChange={({ target }) => setCollectionId(target.value)}>
            <option value="">{t('staff.noCollection')}</option>
            {collections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
      </Form>
      {sent && <Notice tone="good">{t('staff.sentNow')}</Notice>}
    </>
  );
};
