import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/profiles/fragment-masking.ts';
import { ProfileFacts_ProfileFragmentDoc } from '../../gql/profiles/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './profile-page.module.css';

/** Everything of a profile that is not its clip: what is absent, or not for this reader, is left out. */
export const ProfileFacts = (props: { profile: FragmentType<typeof ProfileFacts_ProfileFragmentDoc> }) => {
  const { t } = useTranslation('profiles');
  const format = useFormat();
  const profile = readFragment(ProfileFacts_ProfileFragmentDoc, props.profile);
  const { summary, skills, places, availability, contractKinds, salaryWish, spokenLanguages, experiences, educations, portfolio } = profile;
  const wishes = [
    ...(places.length > 0 ? [{ name: t('facts.places'), value: places.join(', ') }] : []),
    ...(contractKinds.length > 0
      ? [{ name: t('facts.contracts'), value: contractKinds.map((kind) => t(`contract.${kind}`)).join(', ') }]
      : []),
    ...(availability ? [{ name: t('facts.availability'), value: t(`availability.${availability}`) }] : []),
    ...(salaryWish ? [{ name: t('facts.salary'), value: t('facts.salaryValue', { amount: format.euros(salaryWish) }) }] : []),
    ...(spokenLanguages.length > 0
      ? [{ name: t('facts.languages'), value: spokenLanguages.map(({ name, level }) => `${name} (${t(`level.${level}`)})`).join(', ') }]
      : []),
  ];
  return (
    <div className={styles.facts}>
      {summary && <p className={styles.summary}>{summary}</p>}
      <div className={styles.wishes}>
        {wishes.length > 0 && (
          <Section title={t('facts.wishes')}>
            <DefinitionList facts={wishes} />
          </Section>
        )}
        {skills.length > 0 && (
          <Section title={t('facts.skills')}>
            <Row>
              {skills.map((skill) => (
                <Tag key={skill}>{skill}</Tag>
              ))}
            </Row>
          </Section>
        )}
      </div>
      <div className={styles.career}>
        {experiences.length > 0 && (
          <Section title={t('facts.experience')}>
            <List label={t('facts.experience')}>
              {experiences.map(({ role, employer, from, to, description }) => (
                <ListItem
                  key={`${role} ${from}`}
                  aside={<span className={styles.when}>{`${format.month(from)} – ${to ? format.month(to) : t('facts.today')}`}</span>}
                >
                  <strong>{role}</strong>
                  {employer && <p className={styles.where}>{employer}</p>}
                  {description && <p>{description}</p>}
                </ListItem>
              ))}
            </List>
          </Section>
        )}
        {educations.length > 0 && (
          <Section title={t('facts.education')}>
            <List label={t('facts.education')}>
              {educations.map(({ title, school, year }) => (
                <ListItem key={title} aside={year ? <span className={styles.when}>{year}</span> : undefined}>
                  <strong>{title}</strong>
                  {school && <p className={styles.where}>{school}</p>}
                </ListItem>
              ))}
            </List>
          </Section>
        )}
        {portfolio.length > 0 && (
          <Section title={t('facts.portfolio')}>
            <List label={t('facts.portfolio')}>
              {portfolio.map(({ title, description, year, link, image }) => (
                <ListItem key={title} aside={year ? <span className={styles.when}>{year}</span> : undefined}>
                  <strong>{title}</strong>
                  {image && (
                    <img className={styles.work} src={image.url} alt={image.alt} width={image.width} height={image.height} loading="lazy" />
                  )}
                  {description && <p>{description}</p>}
                  {link && (
                    <a href={link} rel="nofollow noopener noreferrer" target="_blank">
                      {t('facts.visit', { site: new URL(link).hostname })}
                    </a>
                  )}
                </ListItem>
              ))}
            </List>
          </Section>
        )}
      </div>
    </div>
  );
};
