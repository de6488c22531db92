import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveGuideFamilyDocument } from '../../gql/guides/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';

type Family = { id: string; nameFr: string; nameEn: string };

/** The two names of a family: of one that is renamed, or of another one. */
export const FamilyForm = ({ family, onDone }: { family?: Family; onDone: () => void }) => {
  const { t } = useTranslation(['guides', 'common']);
  const [nameFr, setNameFr] = useState(family?.nameFr ?? '');
  const [nameEn, setNameEn] = useState(family?.nameEn ?? '');
  const saving = useAction(SaveGuideFamilyDocument, (data) => data.saveGuideFamily);
  const refused = fieldErrors(saving.refusals);
  const save = async () => {
    if (!(await saving.run({ input: { nameFr, nameEn, ...(family ? { familyId: family.id } : {}) } }))) return;
    setNameFr('');
    setNameEn('');
    onDone();
  };
  return (
    <Form
      onSubmit={() => void save()}
      submit={family ? t('family.keep') : t('family.save')}
      look="quiet"
      action={saving}
      fields={['nameFr', 'nameEn']}
      aside={
        family && (
          <Button look="plain" onClick={onDone}>
            {t('common:cancel')}
          </Button>
        )
      }
    >
      <TextField
        label={t('family.nameFr')}
        value={nameFr}
        maxLength={limits.profileWord}
        error={refused.nameFr}
        onChange={({ target }) => setNameFr(target.value)}
      />
      <TextField
        label={t('family.nameEn')}
        value={nameEn}
        maxLength={limits.profileWord}
        error={refused.nameEn}
        onChange={({ target }) => setNameEn(target.value)}
      />
    </Form>
  );
};
