import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useHead } from '../../lib/head.tsx';
import { usePublisher } from '../../lib/publisher.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ClipMaking } from './clip-making.tsx';
import styles from './home-page.module.css';

const steps = ['meet', 'edit', 'approve', 'meetCompany'] as const;
const promises = ['release', 'restrict', 'free', 'proof'] as const;

/** What is this, is it for me? */
export const Page = () => {
  const { t } = useTranslation('home');
  const { email } = usePublisher();
  useHead({ title: t('title'), description: t('description') });
  return (
    <div className={styles.wide}>
      <div className={styles.hero}>
        <div className={styles.words}>
          <h1 tabIndex={-1}>{t('title')}</h1>
          <p className={styles.lead}>{t('lead')}</p>
          <div className={styles.start}>
            <ButtonLink large to={addresses.register}>
              {t('start')}
            </ButtonLink>
            <Link to={addresses.signIn}>{t('signIn')}</Link>
          </div>
          <p className={styles.note}>{t('startNote')}</p>
        </div>
        <ClipMaking />
      </div>

      <section className={`${styles.band} ${styles.columns}`} aria-labelledby="path">
        <h2 id="path">{t('path.title')}</h2>
        <ol className={styles.path}>
          {steps.map((step) => (
            <li key={step}>
              <h3>{t(`path.${step}.title`)}</h3>
              <p>{t(`path.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>

      <section className={`${styles.band} ${styles.columns}`} aria-labelledby="trust">
        <h2 id="trust">{t('trust.title')}</h2>
        <div className={styles.trust}>
          {promises.map((promise) => (
            <div key={promise}>
              <h3>{t(`trust.${promise}.title`)}</h3>
              <p>{t(`trust.${promise}.text`)}</p>
              {promise === 'proof' && <Link to={addresses.verify}>{t('trust.proof.link')}</Link>}
            </div>
          ))}
        </div>
      </section>

      <section className={`${styles.band} ${styles.columns}`} aria-labelledby="honest">
        <h2 id="honest">{t('honest.title')}</h2>
        <ul className={styles.honest}>
          <li>{t('honest.promise')}</li>
          <li>{t('honest.contact')}</li>
          <li>{t('honest.registration')}</li>
        </ul>
      </section>

      <section className={styles.close} aria-labelledby="close">
        <h2 id="close">{t('close.title')}</h2>
        <p>{t('close.text')}</p>
        <ButtonLink to={addresses.register}>{t('start')}</ButtonLink>
      </section>

      <section className={`${styles.columns} ${styles.recruiter}`} aria-labelledby="recruiter">
        <h2 id="recruiter">{t('recruiter.title')}</h2>
        <div>
          <p>{t('recruiter.text', { email })}</p>
          <p>
            <Link to={addresses.signIn}>{t('recruiter.signIn')}</Link>
          </p>
        </div>
      </section>
    </div>
  );
};
