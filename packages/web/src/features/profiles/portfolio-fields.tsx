import { limits } from '@jobprod/shared/limits';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/choice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { One, Several } from '../../ui/several.tsx';
import { PictureField } from './picture-field.tsx';
import { newWork } from './profile-values.ts';
import type { FieldOf, ProfileFormOf } from './use-profile-form.ts';

/** What they have made, and whether the whole may be taken along or found from outside. */
export const PortfolioFields = ({ form, field }: { form: ProfileFormOf; field: FieldOf }) => {
  const { t } = useTranslation('profile-editor');
  const { portfolio } = form.values;
  return (
    <Section title={t('portfolio.title')} lead={t('portfolio.lead')}>
      <Several
        most={limits.portfolio}
        count={portfolio.length}
        add={t('portfolio.add')}
        onAdd={() => form.insertListItem('portfolio', newWork())}
      >
        {portfolio.map(({ key }, index) => {
          const at = `portfolio.${index}`;
          return (
            <One
              key={key}
              legend={t('portfolio.one', { number: index + 1 })}
              remove={t('portfolio.remove', { number: index + 1 })}
              onRemove={() => form.removeListItem('portfolio', index)}
            >
              <TextField label={t('portfolio.name')} maxLength={limits.profileLine} {...field(`${at}.title`)} />
              <TextArea
                label={t('portfolio.description')}
                optional
                rows={3}
                maxLength={limits.workDescription}
                {...field(`${at}.description`)}
              />
              <PictureField form={form} index={index} field={field} />
              <TextField label={t('portfolio.year')} optional inputMode="numeric" maxLength={4} {...field(`${at}.year`)} />
              <TextField
                type="url"
                label={t('portfolio.link')}
                hint={t('portfolio.linkHint')}
                optional
                maxLength={limits.portfolioLink}
                {...field(`${at}.link`)}
              />
            </One>
          );
        })}
      </Several>
      <CheckField
        label={t('portfolio.offersCv')}
        hint={t('portfolio.offersCvHint')}
        {...form.getInputProps('offersCv', { type: 'checkbox' })}
      />
      <CheckField
        label={t('portfolio.inSearchEngines')}
        hint={t('portfolio.inSearchEnginesHint')}
        {...form.getInputProps('inSearchEngines', { type: 'checkbox' })}
      />
    </Section>
  );
};
