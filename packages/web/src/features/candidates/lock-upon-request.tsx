import { limits } from '@jobprod/shared/limits';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { LockUponRequestDocument } from '../../gql/candidates/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';

type LockUponRequestProps = { profile: { id: string; state: string; viewerCanLock: boolean } };

/** G1, G3: the officer does what a candidate asked for; only the candidate lifts it. */
export const LockUponRequest = ({ profile: { id, state, viewerCanLock } }: LockUponRequestProps) => {
  const { t } = useTranslation('candidates');
  const lock = useAction(LockUponRequestDocument, (data) => data.lockData);
  const form = useForm({
    initialValues: { request: '' },
    validate: { request: (value) => (value.trim() === '' ? t('lock.needed') : null) },
  });
  if (state === 'LOCKED') return <Notice tone="warn">{t('lock.locked')}</Notice>;
  if (!viewerCanLock) return null;
  const send = () => {
    if (!form.validate().hasErrors) void lock.run({ input: { profileId: id, request: form.values.request } });
  };
  return (
    <Section title={t('lock.title')} lead={t('lock.lead')}>
      <Form onSubmit={send} submit={t('lock.lock')} look="quiet" action={lock} fields={['request']}>
        <TextField
          label={t('lock.request')}
          hint={t('lock.requestHint')}
          maxLength={limits.reason}
          {...form.getInputProps('request')}
          error={form.errors.request ?? fieldErrors(lock.refusals).request}
        />
      </Form>
    </Section>
  );
};
