import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { useEntry } from './use-entry.ts';

/** fault A07: opening the link does nothing, since mail scanners open links; the button does. */
export const Page = () => {
  const { t } = useTranslation('sign-in');
  const [token] = useState(() => location.hash.slice(1));
  const { enter, running, refusals, failure } = useEntry();
  const useless = token === '' || refusals.length > 0;
  return (
    <Frame
      width="narrow"
      title={t('link.title')}
      lead={token === '' ? t('link.missing') : t('link.lead')}
      next={
        useless ? (
          <ButtonLink to={addresses.signIn}>{t('link.askAgain')}</ButtonLink>
        ) : (
          <Button large busy={running} onClick={() => void enter({ token })}>
            {t('link.submit')}
          </Button>
        )
      }
    >
      <Refusals refusals={refusals} failure={failure} />
    </Frame>
  );
};
