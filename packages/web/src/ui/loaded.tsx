import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../lib/failure.ts';
import { Button } from './button.tsx';
import { Refusals } from './form.tsx';
import { Page } from './page.tsx';
import { SkeletonPage } from './skeleton.tsx';

type Result<Data> = { data?: Data | undefined; loading: boolean; error?: unknown; refetch: () => unknown };

type LoadedProps<Data> = {
  result: Result<Data>;
  /** The shape of what comes, for a part of a page; a whole page needs none. */
  shape?: ReactNode;
  children: (data: Data) => ReactNode;
};

const Retry = ({ result }: { result: Result<unknown> }) => {
  const { t } = useTranslation();
  return (
    <Button look="quiet" busy={result.loading} onClick={() => void result.refetch()}>
      {t('retry')}
    </Button>
  );
};

/** A query's three outcomes: the shape of what comes, what to do when it did not come, and the page itself. */
export const Loaded = <Data,>({ result, shape, children }: LoadedProps<Data>) => {
  const { t } = useTranslation('errors');
  if (result.data !== undefined) return children(result.data);
  if (result.error === undefined) return shape ?? <SkeletonPage />;
  const failure = <Refusals refusals={[]} failure={failureOf(result.error)} />;
  if (shape === undefined) {
    return (
      <Page width="reading" title={t('failure.title')} next={<Retry result={result} />}>
        {failure}
      </Page>
    );
  }
  return (
    <>
      {failure}
      <Retry result={result} />
    </>
  );
};
