import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardContentFragment } from '../../gql/company-space/graphql.ts';
import { Section } from '../../ui/section.tsx';
import styles from './company-space.module.css';

type CardViewProps = {
  company: { readonly name: string; readonly city: string; readonly mainActivity: string };
  content: CardContentFragment;
  children?: ReactNode;
};

/** A company as an invited candidate reads it: the same for its own people, who look at it beforehand. */
export const CardView = ({ company: { name, city, mainActivity }, content, children }: CardViewProps) => {
  const { t } = useTranslation('company-space');
  const { t: words } = useTranslation('profiles');
  const { description, offers, places, picture } = content;
  return (
    <Section title={name} lead={`${city} · ${mainActivity}`}>
      {picture && (
        <img className={styles.picture} src={picture.url} width={picture.width} height={picture.height} alt={t('pictureOf', { name })} />
      )}
      <p className={styles.words}>{description}</p>
      {offers.length > 0 && (
        <>
          <h3>{t('offers')}</h3>
          <ul className={styles.offers}>
            {offers.map(({ role, place, contractKind }) => (
              <li key={`${role} ${place} ${contractKind}`}>
                {role}
                <span className={styles.soft}>
                  {' '}
                  · {place} · {words(`contract.${contractKind}`)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {places.length > 0 && (
        <p>
          <span className={styles.soft}>{t('places')}</span> {places.join(', ')}
        </p>
      )}
      {children}
    </Section>
  );
};
