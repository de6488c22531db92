import { registerHooks } from 'node:module';
import { changes } from './rules-taken-out.ts';

/**
 * The product as it was built, with every rule of who sees what taken out as it is loaded.
 * It exists to be measured beside the product, on the same queries.
 */
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const wanted = Object.entries(changes).find(([path]) => url.endsWith(path))?.[1];
    if (!wanted) return loaded;
    if (loaded.source === undefined || loaded.source === null) throw new Error(`${url} was loaded without its text`);
    let source = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
    for (const [from, to] of wanted) {
      if (!from.test(source)) throw new Error(`${url} is not written as the bench thought: ${from}`);
      source = source.replace(from, to);
    }
    return { ...loaded, source };
  },
});

await import('./jobprod.ts');
