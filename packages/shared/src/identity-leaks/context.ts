import type { Token, TokenisedText } from './tokenise.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

const titles = set(`
m mr mme mmes mlle mrs ms miss monsieur madame mademoiselle dr docteur doctor pr prof professeur professor maitre sir prenom nom surname prenomme prenommee
nomme nommee surnomme surnommee alias aka named called candidat candidate cher chere dear bonjour salut hello bonsoir hi coucou merci interviewe interviewee
`);

/** « je m’appelle », « moi c’est », “my name is” …: the words that end just before the name. */
const introductions =
  /(?:m ?'?appelle|m ?'?appelles|appelez ?-?moi|moi,? c ?'?est|nom (?:est|c'est)|prenom (?:est|c'est)|s'appelle|nous appelle|name is|name's|call me|known as|signe|signed|(?:^|[.,!?] ?)je suis|(?:^|[.,!?] ?)i am|(?:^|[.,!?] ?)i'm|ici|this is|here is)[ :"]*$/;
const verbsOfBeing = /(?:je suis|i am|i'm|ici|this is|here is)[ :"]*$/;

/** What a person does, in a presentation. Verbs a thing may govern as well (« est », « a ») need a second look. */
const personalVerbs = set(`
travaille travaillait dirige dirigeait recherche cherche presente pilote gere gerait maitrise parle parlait raconte explique evoque dispose possede souhaite
developpe concoit accompagne anime anime manage managait encadre encadrait coordonne organise conduit realise redige vend vendait conseille forme enseigne
aspire vous nous s'exprime exerce exercait occupe occupait rejoint rejoignait debute commence intervient supervise assure apporte aime adore prefere
revient partage decrit detaille sait veut peut connait prepare termine obtient obtenu repond postule quitte integre participe contribue cuisine soigne
works worked leads led manages managed speaks seeks describes explains holds has presents develops designs builds tells wants joined studied graduated enjoys loves
brings knows writes runs ran handles started spent teaches taught sells sold oversees oversaw supervises answers introduces shares
`);
const weakVerbs = set('est a etait avait sera is was will had ont et');
const articles = set('un une le la les l des a an the du au aux ce cet cette de d');

/** Before a common noun: what follows is a word, whatever its capital. */
const determiners = set(`
le la les l un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle chaque tout toute tous toutes
plusieurs quelques deux trois quatre cinq six sept huit neuf dix grand grande petit petite petits beau belle vieux vieille jeune bon bonne nouveau nouvelle
premier premiere gros grosse meilleur meilleure the a an this that these those my your his her its our their each every some any no
d en d' of couleur color colour teinte rayon champagne vin
`);
const strictDeterminers = set(
  'le la les l un une des du au aux ce cet cette ces mon ma son sa notre votre leur en the an this my your his her our their',
);

/** Before the name of a company. */
const firmCues = set(`
chez groupe group societe entreprise company maison marque brand cabinet magasin store enseigne concession agence filiale client usine hotel restaurant galerie
`);
/** Before the name of a tool or a place. */
const thingCues = set(`
at langage language logiciel software framework outil tool assistant modele theoreme loi law diagramme methode pyramide courbe serie ville city region departement
en in from vers a sur sous from near pres
`);
const placeCues = set(`
rue avenue boulevard place quai cours impasse allee chemin route square pont port gare lycee college ecole universite university institut institute hopital
hospital clinique clinic fondation foundation prix prize stade tour musee theatre parc aeroport campus amphi batiment site residence faculte street road avenue
saint sainte st ste san santa sao sankt
`);

/** The words around a token, asked one question at a time. */
export const contextOf = (text: TokenisedText, first: number, last = first) => {
  const { tokens } = text;
  const token = tokens[first];
  const at = (index: number): Token | undefined => tokens[index];
  /** What stands between two neighbours; a full stop, a line or a bracket parts them. */
  const gap = (left: number) => text.text.slice(tokens[left]?.end ?? 0, tokens[left + 1]?.start ?? text.text.length);
  const linked = (left: number) => /^[ '\-",]*$/.test(gap(left));
  const before = at(first - 1);
  const after = at(last + 1);
  const beforeText = before && linked(first - 1) ? before.text : '';
  const afterText = after && linked(last) ? after.text : '';
  /** « l’ » and « d’ » elide; the L of « L. Marin » or « l-marin » does not. */
  const determiner = beforeText.length > 1 || beforeText === 'a' || gap(first - 1) === "'" ? beforeText : '';
  const spoken = token ? text.text.slice(Math.max(0, token.start - 40), token.start) : '';
  return {
    beforeText,
    afterText,
    capital: token !== undefined && token.shape !== 'lower',
    hyphenated: after?.shape === 'lower' && gap(last) === '-',
    opensSentence: token?.opensSentence ?? true,
    /** « Mme Petit », « Bonjour Rose », “Mr. Young”. */
    titled: before !== undefined && titles.has(before.text) && /^[.: ]*$/.test(gap(first - 1)),
    introduced: introductions.test(spoken),
    introducedByBeing: verbsOfBeing.test(spoken),
    /** « Rose dirige », « Marin a dirigé », “Rose has led”. */
    acts: () => {
      if (after === undefined || !/^ +$/.test(gap(last))) return false;
      if (personalVerbs.has(after.text) || (after.text === 's' && gap(last + 1) === "'")) return true;
      const third = at(last + 2);
      return (
        weakVerbs.has(after.text) &&
        third !== undefined &&
        !articles.has(third.text) &&
        /(?:e|ee|i|u|ed|euse|eur|iste|ien|ienne|er|or)$/.test(third.text)
      );
    },
    /** « Rose, 34 ans ». */
    aged: () =>
      after !== undefined && /^, *$/.test(gap(last)) && /^\d\d$/.test(after.text) && /^(?:ans|years)$/.test(at(last + 2)?.text ?? ''),
    /** « Pierre, ingénieur » */
    apposed: () => after !== undefined && /^(?:,| -| :) *$/.test(gap(last)) && after.shape === 'lower' && !articles.has(after.text),
    determined: determiner !== '' && determiners.has(determiner),
    strictlyDetermined: determiner !== '' && strictDeterminers.has(determiner),
    ofCompany: beforeText !== '' && (firmCues.has(beforeText) || thingCues.has(beforeText)),
    /** « Saint-Denis », « lycée Jean-Moulin », « rue du Général Leclerc ». */
    ofPlace: () => {
      if (beforeText !== '' && placeCues.has(beforeText)) return true;
      for (let back = 2; back <= 4; back++) {
        const word = at(first - back);
        if (word === undefined || !linked(first - back)) return false;
        if (placeCues.has(word.text) && !/^(?:saint|sainte|st|ste|san|tour|site)$/.test(word.text)) return true;
      }
      return false;
    },
    /** « chez Leroy Merlin », « chez Pierre Fabre »: a company, whose name has more than this word. */
    inCompanyName: () => {
      let head = first;
      const named = (index: number) => index >= 0 && tokens[index]?.shape !== 'lower' && /^[ \-&]+$/.test(gap(index));
      while (head > first - 3 && named(head - 1)) head--;
      const more = head < first || (after !== undefined && after.shape !== 'lower' && /^[ \-&]+$/.test(gap(last)));
      return more && head > 0 && /^ $/.test(gap(head - 1)) && firmCues.has(tokens[head - 1]?.text ?? '');
    },
    /** Part of somebody else's or something's name: « Pierre Fabre », « Petit Bateau », « Leroy Merlin ». */
    besideCapital: () => {
      const beside = (neighbour: Token | undefined, left: number) =>
        neighbour !== undefined &&
        neighbour.shape !== 'lower' &&
        !neighbour.opensSentence &&
        /^[ \-&]+$/.test(gap(left)) &&
        /^[a-z]{2,}/.test(neighbour.text);
      return beside(after, last) || (beside(before, first - 1) && !titles.has(before?.text ?? ''));
    },
  };
};

/** A title in capitals, or With Capitals On Most Words: capitals say nothing there. */
export const linesWithoutCase = ({ text, tokens, tokenAt }: TokenisedText) => {
  const marked = new Uint8Array(tokens.length);
  let lineStart = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== '\n') continue;
    const members: number[] = [];
    for (let inside = lineStart; inside < at; inside++) {
      const index = tokenAt[inside] ?? -1;
      if (index >= 0 && members.at(-1) !== index) members.push(index);
    }
    const words = members.filter((index) => /^[a-z]{4,}$/.test(tokens[index]?.text ?? ''));
    const capitals = words.filter((index) => tokens[index]?.shape !== 'lower');
    if (words.length >= 4 && capitals.length / words.length > 0.6) for (const index of members) marked[index] = 1;
    lineStart = at + 1;
  }
  return marked;
};

export type Context = ReturnType<typeof contextOf>;
