import { startDatabases } from '@jobprod/api/dist/test/product.js';

/** One PostgreSQL for all journeys: they are told by their environment where it is. */
export default async (): Promise<() => Promise<void>> => {
  const { adminUrl, stop } = await startDatabases();
  process.env.JOBPROD_DATABASES = adminUrl;
  return stop;
};
