import { type KnownIdentity, nothingKnown } from '@jobprod/shared/identity-leaks/known-identity';
import { limits } from '@jobprod/shared/limits';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Studio_ClipFragment } from '../../gql/studio/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { TextArea, TextField } from '../../ui/field.tsx';
import { carefulIn, Findings } from './findings.tsx';
import styles from './studio.module.css';
import type { ClipDraft } from './use-clip-draft.ts';

type Person = { readonly firstName: string; readonly lastName: string; readonly email: string };

/** Title and description, each with what was found in it beside it. */
export const ClipWords = ({
  person: { firstName, lastName, email },
  clip,
  findings,
  disabled,
}: {
  person: Person;
  findings: Studio_ClipFragment['findings'];
  clip: ClipDraft;
  disabled: boolean;
}) => {
  const { t } = useTranslation('studio');
  const known: KnownIdentity = useMemo(
    () => ({ ...nothingKnown, firstNames: [firstName], lastNames: [lastName], emails: [email] }),
    [firstName, lastName, email],
  );
  const { title, description } = clip.draft;
  const refused = fieldErrors(clip.refusals);
  return (
    <div className={styles.words}>
      <TextField
        label={t('words.title')}
        hint={t('words.count', { count: title.length, maximum: limits.clipTitle })}
        value={title}
        maxLength={limits.clipTitle}
        disabled={disabled}
        onChange={(event) => clip.change({ title: event.currentTarget.value })}
        error={refused.title}
      />
      <Findings text={title} known={known} careful={carefulIn(findings, 'title')} />
      <TextArea
        label={t('words.description')}
        hint={t('words.count', { count: description.length, maximum: limits.clipDescription })}
        value={description}
        maxLength={limits.clipDescription}
        rows={5}
        disabled={disabled}
        onChange={(event) => clip.change({ description: event.currentTarget.value })}
        error={refused.description}
      />
      <Findings text={description} known={known} careful={carefulIn(findings, 'description')} />
    </div>
  );
};
