import { englishPhrases } from './english-phrases.ts';
import type { SensitiveTopic } from './finding.ts';
import { frenchPhrases } from './french-phrases.ts';

export type TopicPhrases = Readonly<Record<SensitiveTopic, { certain: readonly string[]; possible: readonly string[] }>>;

/** Both languages at once: people mix them, and a note does not say which it is in. In folded words, as `phraseOf` reads them. */
const together = (topic: SensitiveTopic) => ({
  certain: [...frenchPhrases[topic].certain, ...englishPhrases[topic].certain],
  possible: [...frenchPhrases[topic].possible, ...englishPhrases[topic].possible],
});

export const phrases: TopicPhrases = {
  health: together('health'),
  family: together('family'),
  pregnancy: together('pregnancy'),
  origin: together('origin'),
  religion: together('religion'),
  opinions: together('opinions'),
  union: together('union'),
  orientation: together('orientation'),
  'social-security-number': together('social-security-number'),
  'bank-number': together('bank-number'),
};
