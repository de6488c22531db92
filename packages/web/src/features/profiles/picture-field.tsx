import { limits } from '@jobprod/shared/limits';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { FieldError, TextField } from '../../ui/field.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './picture-field.module.css';
import { acceptedPictures, usePicture } from './use-picture.ts';
import type { FieldOf, ProfileFormOf } from './use-profile-form.ts';

/** A picture of a piece of work, sent as it is chosen, and what is to be seen there for whoever does not see it. */
export const PictureField = ({ form, index, field }: { form: ProfileFormOf; index: number; field: FieldOf }) => {
  const { t } = useTranslation('profile-editor');
  const id = useId();
  const at = `portfolio.${index}.image`;
  const key = form.values.portfolio[index]?.key;
  const picture = usePicture((sent) => {
    // Works before this one may have been removed while it was on its way, or this one.
    const { portfolio } = form.getValues();
    const place = portfolio.findIndex((work) => work.key === key);
    if (place >= 0) form.setFieldValue(`portfolio.${place}.image`, { ...sent, alt: portfolio[place]?.image?.alt ?? '' });
  });
  const error = (picture.problem && t(`portfolio.pictureProblem.${picture.problem}`)) ?? textOf(field(at).error);
  const image = form.values.portfolio[index]?.image ?? null;
  return (
    <div className={styles.picture}>
      <div className={styles.choose}>
        <input
          id={id}
          className={styles.input}
          type="file"
          accept={acceptedPictures}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) picture.send(file);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <label htmlFor={id} className={styles.label}>
          {t(image ? 'portfolio.pictureOther' : 'portfolio.picture')}
        </label>
        {image && (
          <Button look="plain" onClick={() => form.setFieldValue(at, null)}>
            {t('portfolio.pictureRemove')}
          </Button>
        )}
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('portfolio.pictureHint')}
      </p>
      {picture.part !== undefined && <Progress label={t('portfolio.pictureSending')} part={picture.part} />}
      <FieldError id={id} error={error} />
      {image && (
        <>
          <img className={styles.preview} src={image.url} alt={image.alt} />
          <TextField label={t('portfolio.alt')} hint={t('portfolio.altHint')} maxLength={limits.pictureAlt} {...field(`${at}.alt`)} />
        </>
      )}
    </div>
  );
};

const textOf = (error: unknown): string | undefined => (typeof error === 'string' ? error : undefined);
