import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

describe('the language a browser asks for', () => {
  it.each([
    [undefined, 'fr'],
    ['en-GB,en;q=0.9', 'en'],
    ['de,en;q=0.3,fr;q=0.8', 'fr'],
    ['fr;q=0, en;q=0.1', 'en'],
    ['ja', 'fr'],
    [';;q=x,,', 'fr'],
  ])('%s is answered in %s', (asked, language) => {
    expect(preferredLanguage(asked)).toBe(language);
  });
});
