import { commonWordsLikeNames, rareWordsLikeNames } from './words-like-names.generated.ts';

/**
 * What a written form is besides being somebody's name, which decides how much context it takes to call it one.
 * - `name`: hardly anything else; a word only behind a determiner (« un jean »).
 * - `both`: a name with a capital letter, a word without (Pierre, pierre).
 * - `homonym`: a name that is a town, a company or a language as well (Florence, Leclerc).
 * - `word`: an everyday word; the context decides.
 * - `brand`: a company, product, place or month known to all (Renault, Java, Paris); a capital letter proves nothing.
 * - `grammar`: article, preposition, pronoun …: passed over unless the context names somebody.
 */
export type OtherUse = 'none' | 'name' | 'both' | 'homonym' | 'word' | 'brand' | 'grammar';

const set = (words: string) => new Set(words.trim().split(/\s+/));

const grammar = set(`
a ai al an and any are as at au aux avec be ben but by ca car ce ceci cela ces cet cette chez comme dans de des do does done donc dont du elle elles en
es est et etre eu eux for from had has have he her hers him his i if il ils in into is it its je jusque l la le les leur leurs lui ma mais me mes mi
mon my n ne ni no non nor nos not notre nous of off on or ou our out par pas per plus pour qu que qui sa sans se ses she si so soi soit son sont sous
such sur t ta te tel tes than that the their them then they this to ton tous tout toute tres tu un une up us via vos votre vous was we were what when
who why will with y you your sera seront ete suis sommes etes faire fait dit peu peut bien moi toi la-bas aime can may
`);

/** Names that the dictionary also knows, as things rarely met in a professional text. */
const namesFirst = set(`
adonis alexandra alexandre alphonse amine angela antoine aria aurora baptiste balthazar barbie benjamin benoit bernard billy brandon
camille carol caroline casimir catherine cesar charles charlie charlotte christian christine clement clementine colleen daniel daphne denis
diane dina dominique doris eddy edgar edouard elise elvis emilie emma eric ernest esther eugene eve fanny felix ferdinand florent florentin
florentine francois francoise frederic gaspard gaston georges gerard germaine gilles gloria guillaume gustave hannah harry hector helene
henri hercule hilaire hugo isabelle jackie jacob jacqueline jacques jane jeanne jeannette jennifer jenny jeremie jerome jessica jesus jim
jimmy joanna joel joey johann john johnny jonathan joseph josephine judith julie julien julienne juliette justin kevin laura laure laurence
laurent lea leo leon leonard leopold lily lisa lise lou louise luc lucas lucie lucien luis manon marcel margot maria marianne marion martha
martin martine mary mathilde matthieu maurice maxime melanie michel mike mina mohamed monique nathalie nathan nicolas nicole odette oliver
olivia olympe oscar patrice patricia patrick paul paula paulette pauline peter philippe pierrot quentin rachel raoul raphael raymond
rebecca regis remi rene renee richard robin rodolphe roger roland romain rosa rosette rosie sabine samuel sandra sandy sara sarah sebastien
serge simon sophie stanislas stephane stephanie suzanne sylvain sylvie tara tatiana terry theodore theresa thomas timothee tina tom tommy
tony valentin valentine valerie vanessa veronique victor vincent violaine virginie vivian warren william willy xavier yves zoe alex ali
andy anna alice adele adrien arthur agathe albert alain fred nico seb phil greg ludo steph nick chris jeff bob joe jerry kate lucy ted
teddy ronnie ricky rick nelson chloe celine
`);

/** Names with a capital letter, words without. */
const nameAndWord = set(`
pierre marie claire jean marc louis jules max colin constance madeleine marguerite victoire grace angelique robert guy henry val ben art
will bill mark rob sue pat dom sam tim jack brune frank loup octave aurore clemence flore camelia colombe melodie felicite celeste olivier
jasmine marjolaine jersey moise
`);

/** Names that are a town, a company, a language or a feast as well: what stands before tells. */
const homonyms = set(`
florence nancy pascal julia jade victoria adelaide lorraine milan ruby cassandra claude toussaint ada lourdes alexandria leclerc
boulanger picard legrand schneider fleury johnson roche lancel herta bain morgan wells lilly fisher pearson watson bell porter newton
hamilton lancaster austin jackson sage madison wellington laval besancon lens grant ford ricard martell krug lanvin cartier guerlain
dassault thales servier merck bayer dell lafarge bonduelle lesieur mumm hennessy pernod ricci rochas givenchy thornton lazard goldman
packard heinz barilla kellogg monet nobel turing deming maslow bayes fourier laplace gauss euler volta watt curie diderot descartes freinet
student santiago diego angeles roma sydney georgia virginia carolina savannah phoenix vienna orlando dallas houston denver jordan israel
normandie valence tours cypress ember jest hive mars kinder
`);

/** Places, companies, products, months and laws that carry somebody's name. */
const brands = set(`
noel paris orleans lyon nice vienne calais brest bourges auxerre angers lille metz nantes rennes reims rouen toulon toulouse cannes antibes
avignon beziers montpellier perpignan limoges poitiers dijon mulhouse colmar strasbourg grenoble chambery annecy alsace bretagne savoie
provence picardie champagne bourgogne france chine inde turquie allemagne espagne italie portugal washington lincoln melbourne perth london
chelsea brooklyn milano sienna geneva cambridge oxford francisco asia india china chad kenya africa dakota montana aspen cairo petra
renault peugeot citroen michelin ferrari honda toyota tesla porsche mercedes bosch siemens philips cisco oracle adobe apple amazon orange
sfr lacoste hermes chanel dior kenzo zara etam vuitton balmain balenciaga lancome ruinart danone auchan carrefour darty casino castorama
decathlon eiffage bouygues safran sanofi pfizer ipsen procter deloitte mazars rothschild sachs axa generali allianz hewlett nestle ferrero
lavazza picasso java scala swift perl dart crystal elm haskell django laravel jenkins pug jekyll gatsby kafka hadoop spark pig mongo redis
maven gradle ansible puppet chef docker vagrant selenium mocha karma angular react vue svelte alexa siri cortana gemini copilot gantt
pareto ishikawa hertz voltaire montessori sorbonne pasteur polytechnique ciel pennylane avril mai juin juillet janvier april may june july
august paques
`);

const lazy = <T>(make: () => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
/** « AabbeDy » is `abbe`, `abby`: a capital says how many letters are those of the word before. */
const frontCoded = (coded: string) => {
  const words = new Set<string>();
  let before = '';
  for (const [, shared = 'A', rest = ''] of coded.matchAll(/([A-Z])([a-z]*)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.add(before);
  }
  return words;
};
const common = lazy(() => frontCoded(commonWordsLikeNames));
const rare = lazy(() => frontCoded(rareWordsLikeNames));

/** `form` is folded: lower-case, without accents. */
export const otherUseOf = (form: string): OtherUse => {
  if (grammar.has(form)) return 'grammar';
  if (brands.has(form)) return 'brand';
  if (homonyms.has(form)) return 'homonym';
  if (nameAndWord.has(form)) return 'both';
  if (namesFirst.has(form)) return 'name';
  if (common().has(form)) return 'word';
  return rare().has(form) ? 'both' : 'none';
};

/** Whether a piece of a split name can stand for itself in a sentence. */
export const isOrdinaryWord = (form: string) => {
  const use = otherUseOf(form);
  return use === 'grammar' || use === 'word' || use === 'both';
};
