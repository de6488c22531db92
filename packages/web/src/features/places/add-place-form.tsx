import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddClipPlaceDocument } from '../../gql/places/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';

const audiences = ['PUBLIC', 'UNLISTED', 'PASSWORD'] as const;
const nothing = { medium: '', url: '', since: '' };

/** The day it was put there begins when the reader's does; today's is now. */
const instantOf = (day: string): string | null => {
  const at = new Date(`${day}T00:00:00`);
  return day === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
};

/** What was put elsewhere by hand is written down here, so that it can be taken back everywhere. */
export const AddPlaceForm = ({ clipId, onDone }: { clipId: string; onDone: () => void }) => {
  const { t } = useTranslation('places');
  const add = useAction(AddClipPlaceDocument, (data) => data.addClipPlace);
  const [{ medium, url, since }, setGiven] = useState(nothing);
  const [audience, setAudience] = useState<(typeof audiences)[number]>('PUBLIC');
  const [tried, setTried] = useState(false);
  const refused = fieldErrors(add.refusals);
  const lacks = { medium: medium.trim() === '', url: !/^https?:\/\/\S+\.\S+$/.test(url.trim()) };
  const set = (changes: Partial<typeof nothing>) => setGiven((before) => ({ ...before, ...changes }));
  const submit = async () => {
    setTried(true);
    if (lacks.medium || lacks.url) return;
    if (!(await add.run({ input: { clipId, medium, url: url.trim(), audience, since: instantOf(since) } }))) return;
    setGiven(nothing);
    setTried(false);
    onDone();
  };
  return (
    <Section title={t('add.title')} lead={t('add.lead')}>
      <Form onSubmit={() => void submit()} submit={t('add.submit')} look="quiet" action={add} fields={['medium', 'url', 'since']}>
        <TextField
          label={t('add.medium')}
          hint={t('add.mediumHint')}
          value={medium}
          maxLength={limits.profileWord}
          onChange={(event) => set({ medium: event.currentTarget.value })}
          error={tried && lacks.medium ? t('add.mediumMissing') : refused.medium}
        />
        <TextField
          type="url"
          label={t('add.url')}
          autoComplete="off"
          value={url}
          maxLength={limits.portfolioLink}
          onChange={(event) => set({ url: event.currentTarget.value })}
          error={tried && lacks.url ? t('add.urlMissing') : refused.url}
        />
        <SelectField
          label={t('add.audience')}
          value={audience}
          onChange={(event) => setAudience(audiences.find((one) => one === event.currentTarget.value) ?? 'PUBLIC')}
        >
          {audiences.map((one) => (
            <option key={one} value={one}>
              {t(`audience.${one}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          type="date"
          label={t('add.since')}
          hint={t('add.sinceHint')}
          optional
          value={since}
          onChange={(event) => set({ since: event.currentTarget.value })}
          error={refused.since}
        />
      </Form>
    </Section>
  );
};
