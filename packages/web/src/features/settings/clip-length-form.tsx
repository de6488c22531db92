import { limits } from '@jobprod/shared/limits';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetClipLengthCapDocument } from '../../gql/settings/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';

const { clipSecondsLeast: least, clipSecondsMost: most } = limits;
const fields = ['seconds'] as const;

/** C1: the cap on a clip’s length, set by staff. */
export const ClipLengthForm = ({ seconds: now }: { seconds: number }) => {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const setting = useAction(SetClipLengthCapDocument, (data) => data.setClipLengthCap);
  const [kept, setKept] = useState<number>();
  const form = useForm({
    initialValues: { seconds: String(now) },
    validate: {
      seconds: (value) => {
        const seconds = Number(value);
        return Number.isInteger(seconds) && seconds >= least && seconds <= most ? null : t('clips.wrong', { least, most });
      },
    },
  });
  const save = async () => {
    setKept(undefined);
    if (form.validate().hasErrors) return;
    const seconds = Number(form.values.seconds);
    if (await setting.run({ input: { seconds } })) setKept(seconds);
  };
  return (
    <Section title={t('clips.title')} lead={t('clips.lead')}>
      <Form onSubmit={() => void save()} submit={t('clips.submit')} action={setting} fields={fields}>
        {kept !== undefined && <Notice tone="good">{t('clips.done', { now: format.duration(kept) })}</Notice>}
        <TextField
          label={t('clips.seconds')}
          hint={t('clips.hint', { least, most, now: format.duration(kept ?? now) })}
          inputMode="numeric"
          autoComplete="off"
          {...form.getInputProps('seconds')}
          error={form.errors.seconds ?? fieldErrors(setting.refusals).seconds}
        />
      </Form>
    </Section>
  );
};
