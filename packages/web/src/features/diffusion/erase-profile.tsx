import { addresses } from '@jobprod/shared/addresses';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/diffusion/fragment-masking.ts';
import { EraseProfile_ProfileFragmentDoc, EraseProfileDocument } from '../../gql/diffusion/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { forgetDraft } from '../../lib/use-draft.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextField } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';

/** The profile erased for ever, by its candidate alone, who types its reference once more. */
export const EraseProfile = (props: { profile: FragmentType<typeof EraseProfile_ProfileFragmentDoc> }) => {
  const { t } = useTranslation('diffusion');
  const { id, reference, viewerCanErase, clip } = readFragment(EraseProfile_ProfileFragmentDoc, props.profile);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const erase = useAction(EraseProfileDocument, (data) => data.eraseProfile);
  const form = useForm({
    initialValues: { reference: '' },
    validate: { reference: (value) => (value.trim() === '' ? t('erase.needed') : null) },
  });
  const eraseIt = async () => {
    if (form.validate().hasErrors) return;
    if (!(await erase.run({ input: { profileId: id, reference: form.values.reference } }))) return;
    forgetDraft(`profile:${id}`);
    form.reset();
    setAsking(false);
    setDone(true);
  };
  const close = () => {
    setAsking(false);
    form.reset();
    erase.reset();
  };
  if (!viewerCanErase) return null;
  return (
    <Section title={t('erase.title')} lead={t('erase.lead')}>
      {done && (
        <Notice tone="good">
          <p>{t('erase.done')}</p>
        </Notice>
      )}
      <div>
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('erase.erase')}
        </Button>
      </div>
      {asking && (
        <Confirm
          danger
          title={t('erase.sure')}
          confirm={t('erase.confirm')}
          busy={erase.running}
          onConfirm={() => void eraseIt()}
          onClose={close}
        >
          <p>{t('erase.goes')}</p>
          <p>{t('erase.stays')}</p>
          {clip && (
            <p>
              {t('erase.copy')}{' '}
              <ButtonLink look="plain" to={addresses.myClip}>
                {t('erase.toCopy')}
              </ButtonLink>
            </p>
          )}
          <Refusals refusals={erase.refusals} failure={erase.failure} fields={['reference']} />
          <TextField
            label={t('erase.reference', { reference })}
            code
            autoComplete="off"
            {...form.getInputProps('reference')}
            error={form.errors.reference ?? fieldErrors(erase.refusals).reference}
          />
        </Confirm>
      )}
    </Section>
  );
};
