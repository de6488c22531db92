import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { webDist } from '@jobprod/api/dist/src/app/web-dist.js';

/** The operation of the recruiter's search page, as the pages have registered it. */
export const searchPage = async (): Promise<string> => {
  const registered: Record<string, string> = JSON.parse(await readFile(join(webDist, 'persisted-documents.json'), 'utf8'));
  const text = Object.values(registered).find((one) => one.includes('query SearchPage('));
  if (!text) throw new Error('The search page has registered no operation');
  return text;
};
