import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { SkeletonPage } from './skeleton.tsx';

type Result<Data> = { data?: Data | undefined; loading: boolean; error?: unknown; refetch: () => unknown };

/** A query's three outcomes: the shape of what comes, what to do when it did not come, and the page itself. */
export const Loaded = <Data,>({
  result,
  shape = <SkeletonPage />,
  children,
}: {
  result: Result<Data>;
  shape?: ReactNode;
  children: (data: Data) => ReactNode;
}) => {
  const { t } = useTranslation();
  if (result.data !== undefined) return children(result.data);
  if (result.error === undefined || result.loading) return shape;
  return (
    <Notice tone="bad">
      <p>{t('failure.network')}</p>
      <p>
        <Button look="quiet" onClick={() => void result.refetch()}>
          {t('retry')}
        </Button>
      </p>
    </Notice>
  );
};
