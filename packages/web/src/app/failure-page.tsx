import { useTranslation } from 'react-i18next';
import { usePublisher } from '../lib/publisher.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

/** A page that broke: in the browser as the router's last resort, and as what the server sends with a 500. */
export const FailurePage = () => {
  const { t } = useTranslation('errors');
  const { email } = usePublisher();
  return (
    <main>
      <Page
        width="reading"
        title={t('failure.title')}
        lead={t('failure.lead')}
        next={<Button onClick={() => location.reload()}>{t('failure.retry')}</Button>}
      >
        <p>{t('failure.write', { email })}</p>
      </Page>
    </main>
  );
};
