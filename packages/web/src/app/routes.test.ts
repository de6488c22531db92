import { addresses } from '@jobprod/shared/addresses';
import { matchRoutes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { createSpeech } from '../lib/i18n.ts';
import { createRoutes } from './routes.tsx';

const routes = createRoutes(await createSpeech('fr'));
const leadsSomewhere = (address: string) => {
  const last = matchRoutes(routes, address)?.at(-1)?.route;
  return last !== undefined && last.path !== '*';
};

describe('the addresses that pages and mails link to', () => {
  const written = Object.entries(addresses).map(([name, address]) => [name, typeof address === 'string' ? address : address('x')] as const);

  it('all lead to a page', () => {
    expect(written.filter(([, address]) => !leadsSomewhere(address)).map(([name]) => name)).toEqual([]);
  });
});
