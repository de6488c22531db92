import { addresses } from '@jobprod/shared/addresses';
import type { Express } from 'express';
import { visitor } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import type { Services } from '../platform/services.ts';
import { visibleSql } from './visibility.ts';

const pages = [addresses.home, addresses.register, addresses.terms, addresses.verify, addresses.legal];

/** A sitemap holds so many addresses and no more; the latest published come first. */
const most = 50_000 - pages.length;

/** What a visitor sees, of those whose candidate lets search engines list them (D2). */
const listedSlugs = async (em: Em, now: Date): Promise<string[]> => {
  const rows = await readRows<{ slug: string }>(
    em,
    sql`select p.slug from profile p where ${visibleSql(visitor('fr'), now)} and p.in_search_engines order by p.published_at desc, p.id desc limit ${most}::int`,
  );
  return rows.map(({ slug }) => slug);
};

/** Kept by no cache: what is restricted is gone from it at once. */
export const mountSitemap = (app: Express, { orm, clock, settings }: Services): void => {
  app.get('/sitemap.xml', async (_request, response) => {
    const slugs = await listedSlugs(orm.em.fork(), clock.now());
    const addressed = [...pages, ...slugs.map(addresses.profile)].map((path) => `  <url><loc>${settings.origin}${path}</loc></url>\n`);
    response
      .set('Cache-Control', 'no-store')
      .type('application/xml')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addressed.join('')}</urlset>\n`,
      );
  });
  app.get('/robots.txt', (_request, response) => {
    const private_ = ['/me', '/workspace', '/staff', '/contacts', '/disputes', '/media', '/graphql', '/unlock'];
    response
      .set('Cache-Control', 'no-store')
      .type('text/plain')
      .send(`User-agent: *\n${private_.map((path) => `Disallow: ${path}\n`).join('')}Sitemap: ${settings.origin}/sitemap.xml\n`);
  });
};
