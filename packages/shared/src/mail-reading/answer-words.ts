/**
 * The words of an answer, as `plain` writes them: lower case, no accents, straight apostrophes. Only what is listed counts; whatever is not makes an answer unclear, so a
 * missing word costs a question and a wrong one an approval nobody gave.
 */
type Named = 'clip' | 'introduction';

const any = (...phrases: readonly string[]): string => `(?:${phrases.join('|')})`;
const wholeWord = "(?![\\p{L}\\p{N}'’-])";
const next = (pattern: string): RegExp => new RegExp(`^${pattern}${wholeWord}`, 'u');

const wholly = any('tres', 'bien', 'tout a fait', 'entierement', 'completement', 'totalement', 'pleinement', 'parfaitement', 'absolument');
const fully = any(
  'do',
  'hereby',
  'fully',
  'wholeheartedly',
  'completely',
  'totally',
  'entirely',
  'happily',
  'gladly',
  'definitely',
  'certainly',
  'formally',
);
const consent = any('accord', 'approbation', 'consentement', 'feu vert', 'aval');
const approval = any('approval', 'agreement', 'consent', 'permission', 'go-ahead', 'green light');

/** A yes of one word: said to something else as easily. */
export const shortYes = next(any('oui(?:[ ]oui)*', 'yes(?:[ ]yes)*', 'yep', 'yeah', 'i do', "d'accord", 'daccord', "d'acord", 'd accord'));

/** What agrees. */
const agreements = any(
  'oui(?: oui)*',
  "(?:je dis|c'est|c'est un|c'est un grand|pour moi c'est|pour ma part c'est|ma reponse est|la reponse est|je confirme que|je reponds) oui",
  "(?:j'|j |j)(?:approuve|aprouve|aprouves|approuves|approuv|aprouv|accepte|acepte|acceptes)",
  "je (?:l'|le |la |les )?(?:approuve|aprouve|valide|valides|accepte)",
  "j'(?:approuve|accepte)",
  '(?:approuve|valide|accepte)e?s?',
  "c'est (?:bien )?(?:approuve|valide|accepte|d'accord|ok pour moi|okay pour moi)",
  `je suis (?:${wholly} |toujours )?(?:d'accord|daccord|d'acord|d accord|ok|favorable)`,
  `(?:${wholly} )?(?:d'accord|daccord|d'acord|d accord)`,
  `(?:je |j')(?:vous |te )?(?:re)?(?:donne|confirme|renouvelle|exprime)(?: bien| donc| ici| par la presente| par ce mail| par le present mail| par ce message)? (?:mon|l') ?(?:plein |entier |total )*${consent}`,
  `je (?:vous )?(?:donne|accorde) (?:le |mon )?${consent}`,
  "je (?:vous )?confirme(?: bien)?(?: que)?(?= j'(?:approuve|accepte)| je (?:suis d'accord|valide|l'approuve|le valide))",
  "je confirme (?:bien )?l'approbation",
  `vous avez (?:bien )?mon (?:plein |entier |total )*${consent}`,
  'accord (?:donne|total|complet|plein et entier)|mon accord est donne|accorde|un (?:grand |enorme )?oui',
  "pour moi c'est (?:tout bon|valide|approuve|accepte)|vous pouvez y aller|allez-y",
  'bon pour accord|avis favorable|feu vert',
  "(?:pour moi )?c'est (?:tout )?bon pour moi|(?:tout )?bon pour moi|tout est (?:bon|ok|parfait) pour moi|c'est parfait pour moi|parfait pour moi",
  "(?:c'est )?(?:ok|okay|o k) pour moi|pour moi (?:c'est )?(?:ok|okay|bon)",
  `(?:ok|okay)(?= (?:pour (?:un entretien|le|la|l'|ce|cet|cette|mon|ma|moi)|je (?:valide|l'approuve|le valide|suis d'accord|vous donne)|j'(?:approuve|accepte)|d'accord))`,
  `(?:ca|cela|tout cela|tout) me (?:va|convient)(?: ${wholly})?`,
  'yes(?: yes)*|yep|yeah',
  "(?:my answer is|the answer is|i say|a big|definitely|absolutely) yes|(?:it's|it is|that's|that is) a (?:definite |clear )?yes(?: from me)?|a yes from me",
  'i do',
  `i(?: ${fully})* (?:approve|aprove|agree|agre|accept|consent)(?: (?:of|to|with)(?= (?!great pleasure|pleasure)))?`,
  `i(?:'m| am)(?: ${fully})? (?:in agreement|in favou?r|ok|okay|fine|good)(?= (?:with|of))`,
  'approved|agreed|accepted|approval (?:given|granted)|consent given|permission granted',
  `you have my (?:full |complete )?${approval}`,
  `i(?: ${fully})? (?:give|confirm|grant|am giving)(?: you)? my (?:full |complete )?${approval}`,
  'i confirm(?: that)?(?= i (?:approve|agree|accept))',
  "(?:(?:it's|it is|that's|that is|this is|all) )?(?:fine|ok|okay|good) (?:by|with|for) me",
  '(?:this |that |it )?works for me',
  "(?:please )?go ahead|go for it|(?:it is |it's )?all good (?:from|on) my (?:side|end)",
  `(?:full |complete )?${approval} from me`,
);

const ofClip = any(
  "(?:le |ce |mon )?(?:clip|montage) (?:est |c'est )?(?:bien )?(?:approuve|valide)",
  '(?:la |cette |ma )?(?:video|version) (?:est )?(?:bien )?(?:approuve|valide)e?',
  `(?:le|ce|mon) (?:clip|montage) me (?:va|convient)(?: ${wholly})?`,
  `(?:la|cette|ma) (?:video|version) me (?:va|convient)(?: ${wholly})?`,
  '(?:vous pouvez(?: donc)?|merci de|je vous autorise a|je vous laisse) (?:le |la )?(?:publier|diffuser|mettre en ligne)',
  "j'autorise(?= (?:la|sa|cette) (?:publication|diffusion))|je consens a(?= (?:la|sa|cette) (?:publication|diffusion))",
  '(?:the |my |this )?(?:clip|video|edit) (?:is )?approved',
  '(?:please |you (?:can|may) )?publish (?:it|this|the clip|my clip|the video|my video)|(?:please|you (?:can|may)|go ahead and) publish',
  "i(?:'m| am) happy (?:to approve|for you to publish)",
  'i authori[sz]e(?= (?:the|this|its) (?:publication|diffusion))',
);
const ofIntroduction = any(
  "(?:je |j')(?:souhaite|veux|desire|accepte d'|accepte de|suis d'accord pour|suis d'accord d') ?(?:bien )?(?:etre mise? en (?:relation|contact))",
  'mettez-(?:nous|moi) en (?:relation|contact)|vous pouvez (?:nous|me) mettre en (?:relation|contact)',
  "je veux bien|je souhaite (?:cette|la) mise en (?:relation|contact)|va pour(?= (?:la|cette) mise en|(?: l'| un | cet )?entretien)|je suis partante?",
  '(?:je|i) confirme? (?:bien )?(?:ma|la|my|the) (?:demande|request)',
  "i(?:'d| would)? (?:like|want) (?:to be introduced|this introduction|the introduction)|please introduce (?:us|me)",
  'i (?:agree|accept) to be (?:introduced|put in touch)',
  "(?:i(?:'m| am)|i(?:'d| would) be) (?:very |more than )?(?:happy|glad|delighted|pleased) to (?:be (?:introduced|put in touch)|meet(?= (?:them|this company|the company)))",
  "i(?:'d| would) (?:love|like|be (?:happy|glad)) to (?:be (?:introduced|put in touch)|meet(?= (?:them|this company|the company)))|happy to be introduced",
  "(?:please |you (?:can|may) )?(?:introduce (?:us|me)|put (?:us|me) in touch)|count me in|i(?:'m| am) in(?=$)",
);
const agreementOf = { clip: next(any(ofClip, agreements)), introduction: next(any(ofIntroduction, agreements)) } as const;

/** What may follow an agreement without changing what is agreed to. */
const followers = any(
  'ce|cet|cette|le|la|les|mon|ma|mes|votre|vos|cela|ca|ceci|tout|toute|de|du|et|pour|avec|a|en|bien|moi',
  'the|this|that|it|my|your|to|of|with|for|and|me|all',
  'pour ma part|de ma part|de mon cote|for my part|from me|(?:on|from) my (?:side|end|part)',
  '(?:derniere|nouvelle|presente|new|latest|last|present|current)(?= (?:version|video))',
);
const objects = {
  clip: any(
    'clip(?:[ ]video)?',
    'video',
    'version',
    'montage',
    'film',
    'video clip',
    'edit',
    'diffusion',
    'publication',
    'approbation',
    'publish',
    'publier',
  ),
  introduction: any(
    'mise en relation',
    'mise en contact',
    "(?:un |l'|cet )entretien",
    'une rencontre',
    'an? (?:introduction|meeting|interview)',
    '(?:their|leur) (?:proposition|demande|proposal|request)',
    '(?:les |la |le )?rencontrer',
    'meet (?:them|this company|the company)',
    'them',
    'introduction',
    'proposition',
    'demande',
    'rencontre',
    'entretien',
    'request',
    'proposal',
    'meeting',
    'interview',
    '(?:avec|to|with) (?:cette (?:entreprise|societe)|ce recruteur|this (?:company|recruiter)|them|eux|elle|lui)',
    'etre mise? en (?:relation|contact)',
    'be (?:introduced|put in touch)',
  ),
} as const;
const after = {
  clip: next(any(objects.clip, followers)),
  introduction: next(any(objects.introduction, followers)),
} as const;

const elided = /^[dl]'(?=\p{L})/u;

/** As it is, and wholly: adds nothing, takes nothing away. */
const adverbs = next(
  any(
    'sans (?:aucune? )?(?:reserve|modification|changement|hesitation|condition|restriction aucune)s?(?: ni (?:reserve|modification|condition)s?)?',
    "sans (?:hesiter|probleme|souci)|en l'etat|en (?:entier|totalite)|dans (?:son|sa) (?:integralite|ensemble|totalite)|tels? quels?|telles? quelles?|(?:tel|telle) qu'(?:il|elle) est|comme (?:il|elle) est",
    '(?:as it is|as is|as it stands|in full|as shown|just as it is)|without (?:any )?(?:reservation|change|condition)s?',
    `${wholly}|${fully}|volontiers|evidemment|naturellement|bien entendu|a 100 ?%|100 ?%`,
    'avec (?:grand |un grand |un immense )?plaisir|with (?:great )?pleasure|avec (?:joie|enthousiasme)|tout de suite|des maintenant|immediately',
  ),
);

/** Which diffusion, as an approval may add (C4). */
const publicWords = any('publi(?:c|ques?)', 'publiquement', 'publicly');
const restrictedWords = any('restreinte?s?', 'restricted');
const choice = next(
  any(
    `(?:je (?:choisis|prefere|souhaite|veux|voudrais|opte pour|demande)|(?:i'd like|i (?:choose|prefer|want|would like))(?: it)?(?: to be)?|make it|keep it|en|in|as|pour|avec|for|with)? ?(?:une? |la |le |a )?(?:mode |version )?(?:diffusion |acces |visibilite )?${any(publicWords, restrictedWords)}(?: (?:diffusion|distribution|access|mode|visibility))?(?: only)?`,
    '(?:une? |la )?(?:diffusion |acces |visible |accessible )?(?:par|avec|sous|protegee? par|derriere) (?:un )?mot de passe(?: uniquement| seulement)?|mot de passe(?: uniquement| seulement)?',
    '(?:(?:with|by|behind) (?:a )?password|password(?:-| )?(?:protected|only)?)(?: only)?',
    '(?:visible|accessible|ouverte?) (?:par|a|de|pour) tou(?:s|t le monde)|(?:visible|open|accessible) to (?:all|everyone|everybody)',
    'en ligne|online',
  ),
);

/** Said by themselves they neither agree nor refuse. */
const praise = any(
  'parfait',
  'super',
  'genial',
  'great',
  'perfect',
  'excellent',
  'top',
  'nice',
  'nickel',
  'impeccable',
  'magnifique',
  'formidable',
  'lovely',
  'wonderful',
  'fantastic',
  'amazing',
  'bravo',
);
const neutral = next(
  any(
    "(?:un grand |mille |encore |et |encore un grand )?merci(?: (?:beaucoup|bien|infiniment|encore|a vous|a (?:vous )?tous|a toute l'equipe|d'avance|par avance|pour (?:tout|tout votre travail|votre (?:travail|beau travail|aide|reactivite|patience|professionnalisme|accompagnement)|ce (?:beau |tres beau )?(?:travail|montage|clip)|cette (?:belle )?(?:video|proposition|opportunite)|le (?:beau )?(?:travail|montage|clip)|la proposition)))*",
    "je vous (?:en )?remercie(?: (?:beaucoup|vivement|sincerement|d'avance|par avance|infiniment|pour (?:votre (?:travail|aide)|ce beau travail|le montage|tout)))*",
    '(?:many |a big )?(?:thanks|thank you)(?: (?:a lot|again|so much|very much|all|everyone|in advance|for (?:everything|all your work|your (?:work|help|time|great work|patience)|the (?:great |good |nice |lovely )?(?:work|clip|video|edit)|this(?: (?:video|clip|edit|opportunity))?)))*|many thanks|cheers',
    "bonne? (?:journee|soiree|apres-midi|apres midi|fin de (?:journee|semaine)|week-end|weekend|continuation|fin d'apres-midi)(?: a (?:vous|tous|toutes et tous|toute l'equipe))?|(?:excellente|belle|tres bonne|tres belle) (?:journee|soiree|fin de journee|semaine|apres-midi)(?: a (?:vous|tous|toute l'equipe))?",
    "(?:a|au) (?:bientot|tres bientot|tres vite|vous lire|plaisir|plaisir de vous lire|plus)|dans l'attente de (?:vous lire|votre (?:retour|reponse))",
    'have a (?:nice|good|great|lovely|wonderful) (?:day|evening|weekend|week|one|afternoon)|see you(?: soon)?|talk soon|looking forward(?: to (?:it|hearing from you|meeting (?:them|you)))?',
    '(?:bien sur|bien entendu|tout a fait|of course|absolutely|absolument|certainly|definitely|sure|exactement|effectivement)(?: que)?',
    `(?:c'est |c'est vraiment |it's |it is |looks |vraiment |tout (?:est|simplement) |really |so )?(?:tres |very |vraiment )?${praise}(?: (?:job|work|clip|video|edit|travail|montage|boulot|resultat))?`,
    '(?:tres )?(?:bien|beau|bon|joli|chouette)(?: (?:travail|montage|clip|boulot|resultat))|tres bien|good (?:job|work)|(?:great|nice|lovely|excellent|beautiful) (?:job|work|clip|video|edit)|well done|very good',
    "(?:c'est|elle est|il est|le resultat est|le rendu est|le clip est|le montage est|la video est|it's|it is|the (?:clip|video|edit|result) is) (?:tres |vraiment |tres tres |very |really |just )?(?:beau|belle|bien|bon|bonne|parfaite?|super|top|reussie?|genial|geniale|bien faite?|excellente?|magnifique|great|perfect|good|nice|lovely|excellent|beautiful|well done)",
    "(?:j'aime|j'adore|i (?:like|love)|je suis (?:tres |vraiment )?(?:contente?|satisfaite?|ravie?)|i(?:'m| am) (?:very |really |so )?(?:happy|pleased|delighted|satisfied))(?: (?:beaucoup|vraiment|bien|enormement))?(?: (?:le (?:resultat|clip|montage|rendu)|la video|ce (?:clip|montage)|cette video|it|the (?:clip|video|result|edit)|(?:du|avec le) (?:resultat|rendu|clip|montage)|de la video|with (?:it|the (?:result|clip|video|edit))|this (?:clip|video)))?",
    "(?:(?:it's |it is )?all good|tout (?:est|va)(?: tres)? bien|tout est (?:bon|parfait|ok)|(?:sounds|looks) (?:good|great|perfect)(?: to me)?|lgtm|ca roule|c'est entendu|j'ai hate)",
    "ras(?=$)|(?:je n'ai )?rien a (?:redire|signaler|changer|ajouter|modifier|reprendre)(?=$)|(?:je n'ai )?(?:aucune?|pas de|pas d') ?(?:remarque|modification|correction|objection|changement)s?(?: a (?:faire|apporter))?(?=$)",
    'no (?:further )?(?:changes?|remarks?|objections?|comments?|corrections?)(?: (?:needed|required|necessary))?(?=$)|nothing to (?:change|add|correct)(?=$)',
    '(?:le clip|la video|le montage|le resultat|ca|cela|it|tout) me plait(?: (?:beaucoup|bien|enormement))?|(?:very |really )?happy with (?:it|this|the (?:clip|video|edit|result))',
    "(?:ca|cela) m'interesse(?: (?:beaucoup|vraiment|fort))?|(?:je suis|i am|i'm) (?:tres |vraiment |very |really )?interess?(?:ee?|ted)|i(?:'d| would) (?:love|like) (?:that|to)(?=$)|(?:i(?:'d| would) be |i(?:'m| am) )?(?:happy|delighted|glad) to(?=$)|(?:i(?:'d| would) be |i(?:'m| am) )?delighted",
    'vous pouvez (?:leur )?(?:transmettre|communiquer|donner) mes coordonnees|(?:please |you (?:can|may) )?(?:share|pass on|give them) my (?:contact )?details',
    '(?:je (?:vous )?(?:le )?confirme|i confirm)(?=$)|(?:avec|with) (?:joie|joy|enthousiasme)|sans (?:hesiter|probleme|souci)(?=$)',
    'pas de (?:soucis?|problemes?)(?: pour moi)?|aucun (?:souci|probleme)(?: pour moi)?|no (?:problem|worries)',
    'avec (?:grand |un grand )?plaisir|volontiers|gladly|with (?:great )?pleasure|ok|okay|ouais|entendu|hourra|youpi',
    "s'il vous plait|svp|stp|please|et|and|donc",
    "(?:suite|en reponse|comme suite|pour faire suite|faisant suite|je reponds) a votre (?:mail|e-mail|courriel|message|demande|proposition)(?: (?:du [\\d/. ]+(?: \\p{L}+)?(?: \\d{4})?|d'hier|de ce (?:jour|matin)))?|(?:in reply|in response|further) to your (?:e-?mail|message|request)|following your (?:e-?mail|message)|par la presente|par le present (?:mail|message|courriel)|par (?:ce (?:mail|message)|retour de mail)|comme convenu|as agreed|as requested|comme demande",
    '(?:je (?:reste|demeure)|restant|i remain) (?:a votre (?:entiere )?disposition|at your disposal)(?: pour (?:toute (?:question|information)|tout (?:renseignement|echange|complement)))?',
    '(?:pour ma part|de mon cote|quant a moi|me concernant|for my part|as for me|(?:voici |here is )?(?:ma |my )(?:reponse|answer|reply|decision)|(?:reponse|answer|decision)$)',
    "(?:madame|monsieur|mesdames|messieurs|mme|sir|madam|jobprod|l'equipe|toute l'equipe|team)",
    "j'espere que vous allez bien|i hope (?:you are|you're) well|i hope this (?:finds you well|e-?mail finds you well)|hope (?:you are|you're|all is) well",
  ),
);

/** That it came, that it was watched, thanks for its coming: a yes of one word beside it may mean no more than that. */
const received = next(
  any(
    "(?:merci|je vous (?:en )?remercie)(?: (?:beaucoup|bien|infiniment|encore|d'avance))? (?:pour|de) (?:(?:votre|vos|ce|cet|le|l')? ?(?:gentil |prompt |rapide )?(?:retour|message|mail|e-mail|courriel|envoi|reponse|lien)|(?:me |m'|nous )?(?:l'avoir |avoir )?(?:envoyee?|prevenue?|informee?))",
    '(?:thanks|thank you)(?: (?:a lot|again|so much|very much))? for (?:(?:your|the|this) (?:quick |prompt |kind )?(?:message|e-?mail|reply|link|note|update)|(?:sending|sharing|forwarding)(?: me)?(?: (?:it|this|the clip|the video|them))?|letting me know|getting in touch)',
    "bonne reception|n'hesitez pas a (?:me|m') ?(?:contacter|joindre|recontacter|rappeler|appeler|ecrire)(?: (?:si besoin|au besoin|en cas de besoin))?",
    "(?:j'ai )?bien recu(?: (?:votre|le|la|mon|ma) (?:mail|e-mail|courriel|message|clip|video|montage|lien))?|j'ai (?:bien )?recu (?:votre|le|la|mon|ma) (?:mail|e-mail|courriel|message|clip|video|montage|lien)",
    "j'ai (?:bien |enfin |pu |bien pu )?(?:regarde|regarder|visionne|visionner|vu|voir|ecoute|ecouter|revu|visualise)(?: (?:le|la|mon|ma|ce|cette|votre) (?:clip|video|montage|version|film|mail))?(?: (?:avec (?:attention|plaisir)|ce (?:matin|soir)|hier soir|deux fois|en entier|jusqu'au bout))?",
    "apres (?:l'avoir (?:regardee?|visionnee?|vue?)|visionnage|avoir (?:regarde|visionne|vu) (?:le|la|mon|ma|ce|cette) (?:clip|video|montage))",
    "i(?: have|'ve)?(?: just)? (?:watched|seen|viewed|reviewed|received|got) (?:the|my|it|your|this)(?: (?:clip|video|edit|mail|e-?mail|message))?(?: (?:twice|carefully|to the end))?|(?:well )?received",
  ),
);

const greeting =
  /^(?:bonjour|bonsoir|coucou|hello|hi|hey|dear|cher|chere|chers|cheres|salut|good (?:morning|afternoon|evening)|greetings)(?: (?:madame|monsieur|mesdames|messieurs|mme|mr|mrs|ms|m|et|a|tous|toutes|toute|l'equipe|equipe|jobprod|de|team|all|there|everyone|the|sir|madam|sir or madam|or))*$/;

export const signOff =
  /^(?:(?:bien |tres )?(?:cordialement|amicalement|sincerement|respectueusement)(?: a vous| votre| vôtre)?|bien (?:a vous|cdt|cdlt|cordialement)|cdlt|cdt|crdlt|crdt|cordialement votre|(?:best |kind |warm |kindest |warmest |many )?regards|with (?:kind|best) regards|all the best|best|best wishes|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|respectfully|cheers|take care|(?:(?:sinceres|meilleures|respectueuses|cordiales) )?salutations(?: distinguees| cordiales)?|avec (?:mes|toutes mes) (?:sinceres |meilleures |respectueuses )?salutations(?: distinguees)?|merci et bonne (?:journee|soiree)|(?:je vous prie d'agreer|veuillez (?:agreer|recevoir)|recevez) .{0,60}(?:salutations|sentiments|consideration).{0,30}|mes (?:sinceres |meilleures |respectueuses )?salutations)$/;

export const isGreeting = (clause: string): boolean => greeting.test(clause);

export const wordsFor = (about: Named | undefined) => {
  const kinds: readonly Named[] = about ? [about] : ['clip', 'introduction'];
  const first = (patterns: readonly RegExp[], text: string): number =>
    Math.max(0, ...patterns.map((one) => one.exec(text)?.[0].length ?? 0));
  return {
    agreement: (text: string) =>
      first(
        kinds.map((kind) => agreementOf[kind]),
        text,
      ),
    after: (text: string) => first([...kinds.map((kind) => after[kind]), adverbs, elided], text),
    choice: (text: string) => first([choice], text),
    neutral: (text: string) => first([neutral], text),
    received: (text: string) => first([received], text),
  };
};

/** What refuses, and what it may be said of: a refusal of something else is none. */
const refusing = any(
  "(?:je |j')?n(?:e l)?'(?:approuve|aprouve|accepte) (?:absolument |surtout |vraiment |donc |malheureusement )?(?:pas|plus|point)",
  "(?:je |j')?ne (?:le |la |les )?(?:valide|accepte|approuve) (?:absolument |surtout |vraiment |donc |malheureusement )?(?:pas|plus|point)",
  "(?:j'|je |j)(?:approuve|aprouve|accepte|valide) (?:absolument |vraiment )?pas",
  "(?:je )?(?:ne )?(?:suis|donne) (?:absolument |vraiment |vraiment absolument |malheureusement |toujours |donc |surtout )?pas (?:du tout )?(?:d'accord|daccord|mon accord|mon approbation|favorable)",
  "pas (?:du tout )?(?:d'accord|daccord)",
  "je (?:le |la |vous )?(?:refuse|decline|desapprouve)|je (?:suis contre|dis non|m'y oppose|prefere refuser|prefere decliner)",
  "je ne (?:souhaite|veux|desire) (?:absolument |vraiment |surtout |malheureusement )?pas(?: (?:que|de|d'|donner suite|approuver|accepter|etre mise? en relation|etre mise? en contact|les rencontrer|cette|ce|la|le|valider))*",
  "je ne (?:donne|donnerai) pas suite|je prefere ne pas (?:donner suite|approuver|accepter)|je (?:dois|me vois contrainte? de|suis (?:oblige|au regret)e? de) (?:decliner|refuser)|je m'oppose a(?= (?:la|cette|sa) (?:diffusion|publication|mise))",
  "(?:je ne suis pas|cela ne m'|ca ne m') ?interess?ee?(?: pas)?|(?:cela|ca|ce clip|cette video|ce montage|cette version) ne me (?:convient|va) pas(?: du tout)?",
  'ne (?:le |la )?(?:publiez|diffusez) pas|(?:merci|priere) de ne (?:surtout )?pas (?:le |la )?(?:publier|diffuser)|ne (?:nous|me) mettez pas en (?:relation|contact)',
  "(?:please )?(?:do not|don't) (?:publish|introduce (?:us|me)|put (?:us|me) in touch)|you (?:do not|don't) have my (?:approval|agreement|consent|permission)|i (?:do not|don't) give (?:you )?my (?:approval|agreement|consent|permission)",
  "i(?:'m| am) not interested|je retire ma (?:demande|proposition)|i (?:withdraw my request|object)|i(?:'d| would) (?:rather not|prefer not to)|i prefer not to|i(?:'ll have to| will have to| must| have to) (?:decline|refuse|say no)",
  "ma reponse est non|c'est (?:un )?non(?: pour moi)?|pour moi c'est non|la reponse est non",
  "i (?:really |still |absolutely )?(?:do not|don't|dont|cannot|can't|can not|won't|will not) (?:approve|aprove|agree|accept|consent)(?: (?:of|to|with)(?= ))?",
  "i (?:disagree|refuse|decline|disapprove|reject)|i(?:'m| am) (?:not in (?:agreement|favou?r)|against)|not approved|not agreed|(?:my|the) answer is no|(?:it's|it is|that's) a no(?: from me)?",
  "i (?:do not|don't|dont) (?:want|wish)(?: (?:to be introduced|this introduction|the introduction|to))?",
);
export const refusal = new RegExp(`(?:^|[ ])${refusing}${wholeWord}`, 'u');
export const bareRefusal =
  /^(?:(?:ah |eh bien |malheureusement |desolee? )?(?:non|no|nope|nan)(?: (?:non|merci|desolee?|thanks|thank you|sorry|pas du tout|absolument pas|certainement pas|surtout pas|malheureusement|way))*|surtout pas|certainement pas|absolument pas|absolutely not|certainly not|definitely not|pas du tout|not at all|refuse|refus|refusee?|jamais|never|(?:c'est )?hors de question|il n'en est pas question|pas question|en aucun cas|jamais de la vie|negatif|(?:non )?sans facon|tres peu pour moi|(?:it's |it is |that's )?out of the question|no way|rejected|declined|refused|(?:not|pas) (?:for|pour) (?:me|moi)|pas interessee?(?: merci)?|not interested(?: thanks| thank you)?|je passe mon tour|i(?:'ll| will) pass|count me out|thanks but no thanks|(?:thanks|thank you) but no|(?:unfortunately|sorry) no)$/;
/** Goes with a refusal; beside an agreement it takes something back. */
export const apology =
  /^(?:(?:je suis |i(?:'m| am) )?(?:vraiment |sincerement |tres |so |very )?(?:desolee?|navree?|sorry)|unfortunately|malheureusement|pardon|helas)$/;
/** A refusal of now, of one thing, or with a bargain is not a plain one. */
export const refusalQualified =
  /\b(?:encore|yet|pour (?:l'instant|le moment|cette fois)|for now|at the moment|tout de suite|si|if|unless|sauf|except|sans|without|que si|tant que|until|avant|before|jamais dit|pas de (?:soucis?|problemes?)|mais (?:oui|j'|je|ok)|a moins)\b/;
/** An agreement in a sentence that was not understood: with it no answer is a plain no. */
export const speaksOfAgreement =
  /\b(?:j'approuve|approuve|accepte|valide|oui|d'accord|yes|agree|approve|accept|ok|mais|but|sauf|si|if|unless|except)\b/;
