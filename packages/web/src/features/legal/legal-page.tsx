import { addresses } from '@jobprod/shared/addresses';
import { siretRead } from '@jobprod/shared/publisher';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { usePublisher } from '../../lib/publisher.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Mail } from '../../ui/mail.tsx';
import { Page as Frame } from '../../ui/page.tsx';

export const Page = () => {
  const { t } = useTranslation('legal');
  const format = useFormat();
  const { name, form, capitalEuros, registry, siret, street, city, email, rightsEmail, termsSince } = usePublisher();
  return (
    <Frame width="reading" title={t('title')} lead={t('lead')} next={<Mail to={email} />}>
      <DefinitionList
        facts={[
          { name: t('publisher'), value: `${name}, ${form}` },
          { name: t('capital'), value: format.euros(capitalEuros) },
          { name: t('registry'), value: `${registry}, SIRET ${siretRead(siret)}` },
          { name: t('address'), value: `${street}, ${city}` },
          { name: t('contact'), value: <Use text={t('contactUse')} email={email} /> },
          { name: t('rights'), value: <Use text={t('rightsUse')} email={rightsEmail} /> },
          {
            name: t('terms'),
            value: (
              <>
                {t('termsSince', { date: format.day(termsSince) })} <Link to={addresses.terms}>{t('readTerms')}</Link>
              </>
            ),
          },
          { name: t('property'), value: t('propertyText', { name }) },
          { name: t('law'), value: t('lawText') },
          { name: t('cookies'), value: t('cookiesText') },
        ]}
      />
    </Frame>
  );
};

const Use = ({ text, email }: { text: string; email: string }) => (
  <>
    <Mail to={email} />
    <br />
    {text}
  </>
);
