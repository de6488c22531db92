import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ViewerKind } from '../../gql/app/graphql.ts';
import { entranceOf } from '../entrance.ts';
import styles from './public-entrance.module.css';

/** The way in, or the way to one's own side. Before it is known who is here the way in stands there, so nothing moves. */
export const PublicEntrance = ({ kind }: { kind: ViewerKind | undefined }) => {
  const { t } = useTranslation();
  const side = kind === undefined ? undefined : entranceOf(kind);
  return side === undefined ? (
    <Link className={styles.link} to={addresses.signIn}>
      {t('navigation.signIn')}
    </Link>
  ) : (
    <Link className={styles.link} to={side.to}>
      {t(`navigation.${side.name}`)}
    </Link>
  );
};
