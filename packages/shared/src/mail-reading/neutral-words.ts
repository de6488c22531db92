import { alone, any, next } from './word-pattern.ts';

/** What neither agrees nor refuses. Where it may stand depends: thanks anywhere, praise not behind a verb that would take it for its object, a change only by itself. */
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
const good = any(
  'beau',
  'belle',
  'bien',
  'bon',
  'bonne',
  'parfaite?',
  'super',
  'top',
  'reussie?',
  'geniale?',
  'bien faite?',
  'excellente?',
  'magnifique',
  'great',
  'perfect',
  'good',
  'nice',
  'lovely',
  'excellent',
  'beautiful',
  'well done',
);
const clipName = any('clip', 'montage', 'video', 'edit');
const thanks = '(?:un grand |mille |encore |et |encore un grand )?merci';
const thankYou = '(?:many |a big )?(?:thanks|thank you)';

/** Thanks, wishes and forms of address: they take nothing from what stands before them. */
export const closing = next(
  `${thanks}(?: (?:beaucoup|bien|infiniment|encore|a vous|a (?:vous )?tous|a toute l'equipe|d'avance|par avance|pour (?:tout|tout votre travail|votre (?:travail|beau travail|aide|reactivite|patience|professionnalisme|accompagnement)|ce (?:beau |tres beau )?travail|le (?:beau )?travail)))*`,
  "je vous (?:en )?remercie(?: (?:beaucoup|vivement|sincerement|d'avance|par avance|infiniment|pour (?:votre (?:travail|aide)|ce beau travail|tout)))*",
  `${thankYou}(?: (?:a lot|again|so much|very much|all|everyone|in advance|for (?:everything|all your work|your (?:work|help|time|great work|patience)|the (?:great |good |nice |lovely )?work|this)))*|many thanks|cheers`,
  "bonne? (?:journee|soiree|apres-midi|apres midi|fin de (?:journee|semaine)|week-end|weekend|continuation|fin d'apres-midi)(?: a (?:vous|tous|toutes et tous|toute l'equipe))?|(?:excellente|belle|tres bonne|tres belle) (?:journee|soiree|fin de journee|semaine|apres-midi)(?: a (?:vous|tous|toute l'equipe))?",
  "(?:a|au) (?:bientot|tres bientot|tres vite|vous lire|plaisir|plaisir de vous lire|plus)|dans l'attente de (?:vous lire|votre (?:retour|reponse))",
  'have a (?:nice|good|great|lovely|wonderful) (?:day|evening|weekend|week|one|afternoon)|see you(?: soon)?|talk soon|looking forward(?: to (?:it|hearing from you))?',
  "s'il vous plait|svp|stp|please|donc|ok|okay",
  'avec (?:grand |un grand )?plaisir|volontiers|gladly|with (?:great )?pleasure',
  '(?:je (?:reste|demeure)|restant|i remain) (?:a votre (?:entiere )?disposition|at your disposal)(?: pour (?:toute (?:question|information)|tout (?:renseignement|echange|complement)))?',
  '(?:madame|monsieur|mesdames|messieurs|mme|sir|madam)',
);

/** Said before an agreement, or behind a yes of one word. */
export const remark = next(
  '(?:bien sur|bien entendu|tout a fait|of course|absolutely|absolument|certainly|definitely|exactement|effectivement)(?: que)?',
  `(?:c'est |c'est vraiment |it's |it is |looks |vraiment |tout (?:est|simplement) |really |so )?(?:tres |very |vraiment )?${praise}(?: (?:job|work|travail|boulot|resultat))?`,
  '(?:tres )?(?:bien|beau|bon|joli|chouette)(?: (?:travail|boulot|resultat))|tres bien|good (?:job|work)|(?:great|nice|lovely|excellent|beautiful) (?:job|work)|well done|very good',
  `(?:c'est|it's|it is) (?:tres |vraiment |tres tres |very |really |just )?${good}`,
  "(?:j'aime|j'adore|i (?:like|love)|je suis (?:tres |vraiment )?(?:contente?|satisfaite?|ravie?)|i(?:'m| am) (?:very |really |so )?(?:happy|pleased|delighted|satisfied))(?: (?:beaucoup|vraiment|bien|enormement))?(?: it)?",
  "(?:it's |it is )?all good|tout (?:est|va)(?: tres)? bien|tout est (?:bon|parfait|ok)|(?:sounds|looks) (?:good|great|perfect)(?: to me)?|lgtm|ca roule|c'est entendu|j'ai hate",
  'ouais|entendu|hourra|youpi',
  "(?:suite|en reponse|comme suite|pour faire suite|faisant suite|je reponds) a votre (?:mail|e-mail|courriel|message|demande|proposition)(?: (?:du [\\d/. ]+(?: \\p{L}+)?(?: \\d{4})?|d'hier|de ce (?:jour|matin)))?|(?:in reply|in response|further) to your (?:e-?mail|message|request)|following your (?:e-?mail|message)|par la presente|par le present (?:mail|message|courriel)|par (?:ce (?:mail|message)|retour de mail)|comme convenu|as agreed|as requested|comme demande",
  '(?:pour ma part|de mon cote|quant a moi|me concernant|for my part|as for me)',
  "(?:jobprod|l'equipe|toute l'equipe|team)",
  "j'espere que vous allez bien|i hope (?:you are|you're) well|i hope this (?:finds you well|e-?mail finds you well)|hope (?:you are|you're|all is) well",
);

/** The same, said of what was asked about: beside a yes to the other question they would speak of something else. */
export const remarkOf = {
  clip: next(
    `${thanks}(?: beaucoup| bien| encore)? pour (?:ce (?:beau |tres beau )?|le (?:beau )?)(?:montage|clip)|${thanks}(?: beaucoup| bien| encore)? pour cette (?:belle )?video`,
    'je vous (?:en )?remercie pour le montage',
    `${thankYou}(?: (?:a lot|again|so much|very much))* for (?:the (?:great |good |nice |lovely )?${clipName}|this ${clipName})`,
    `(?:c'est |c'est vraiment |it's |it is |vraiment |really |so )?(?:tres |very |vraiment )?${praise} ${clipName}`,
    `(?:tres )?(?:bien|beau|bon|joli|chouette) (?:montage|clip)|(?:great|nice|lovely|excellent|beautiful) ${clipName}`,
    `(?:elle est|il est|le resultat est|le rendu est|le clip est|le montage est|la video est|the (?:clip|video|edit|result) is) (?:tres |vraiment |tres tres |very |really |just )?${good}`,
    "(?:j'aime|j'adore|i (?:like|love)|je suis (?:tres |vraiment )?(?:contente?|satisfaite?|ravie?)|i(?:'m| am) (?:very |really |so )?(?:happy|pleased|delighted|satisfied))(?: (?:beaucoup|vraiment|bien|enormement))? (?:le (?:resultat|clip|montage|rendu)|la video|ce (?:clip|montage)|cette video|the (?:clip|video|result|edit)|(?:du|avec le) (?:resultat|rendu|clip|montage)|de la video|with (?:it|the (?:result|clip|video|edit))|this (?:clip|video))",
    '(?:le clip|la video|le montage|le resultat|ca|cela|it|tout) me plait(?: (?:beaucoup|bien|enormement))?|(?:very |really )?happy with (?:it|this|the (?:clip|video|edit|result))',
  ),
  introduction: next(
    `${thanks}(?: beaucoup| bien| encore)? pour (?:cette (?:belle )?(?:proposition|opportunite)|la proposition)`,
    `${thankYou}(?: (?:a lot|again|so much|very much))* for this opportunity`,
    "(?:ca|cela) m'interesse(?: (?:beaucoup|vraiment|fort))?|(?:je suis|i am|i'm) (?:tres |vraiment |very |really )?interess?(?:ee?|ted)|(?:i(?:'d| would) be |i(?:'m| am) )?delighted",
    'vous pouvez (?:leur )?(?:transmettre|communiquer|donner) mes coordonnees|(?:please |you (?:can|may) )?(?:share|pass on|give them) my (?:contact )?details',
    'looking forward to meeting (?:them|you)',
  ),
} as const;

/** No trouble: in front, or behind a yes of one word. */
export const ease = next(
  'pas de (?:soucis?|problemes?)(?: pour moi)?|aucun (?:souci|probleme)(?: pour moi)?|no (?:problem|worries)',
  'sans (?:hesiter|probleme|souci)',
);

/** A whole clause, or nothing of the kind: behind a verb each would be what is agreed to. */
export const aloneOnly = alone(
  "ras|(?:je n'ai )?rien a (?:redire|signaler|changer|ajouter|modifier|reprendre)|(?:je n'ai )?(?:aucune?|pas de|pas d') ?(?:remarque|modification|correction|objection|changement)s?(?: a (?:faire|apporter))?",
  'no (?:further )?(?:changes?|remarks?|objections?|comments?|corrections?)(?: (?:needed|required|necessary))?|nothing to (?:change|add|correct)',
  'sure|(?:je (?:vous )?(?:le )?confirme|i confirm)|(?:avec|with) (?:joie|joy|enthousiasme)',
  '(?:voici |here is )?(?:ma |my )?(?:reponse|answer|reply|decision)',
  "i(?:'d| would) (?:love|like) (?:that|to)|(?:i(?:'d| would) be |i(?:'m| am) )?(?:happy|delighted|glad) to",
);

const cameNouns = 'mail|e-mail|courriel|message|lien';
const came = (nouns: string): RegExp =>
  next(
    "(?:merci|je vous (?:en )?remercie)(?: (?:beaucoup|bien|infiniment|encore|d'avance))? (?:pour|de) (?:(?:votre|vos|ce|cet|le|l')? ?(?:gentil |prompt |rapide )?(?:retour|message|mail|e-mail|courriel|envoi|reponse|lien)|(?:me |m'|nous )?(?:l'avoir |avoir )?(?:envoyee?|prevenue?|informee?))",
    '(?:thanks|thank you)(?: (?:a lot|again|so much|very much))? for (?:(?:your|the|this) (?:quick |prompt |kind )?(?:message|e-?mail|reply|link|note|update)|(?:sending|sharing|forwarding)(?: me)?(?: (?:it|this|the clip|the video|them))?|letting me know|getting in touch)',
    "bonne reception|n'hesitez pas a (?:me|m') ?(?:contacter|joindre|recontacter|rappeler|appeler|ecrire)(?: (?:si besoin|au besoin|en cas de besoin))?",
    `(?:j'ai )?bien recu(?: (?:votre|le|la|mon|ma) (?:${nouns}))?|j'ai (?:bien )?recu (?:votre|le|la|mon|ma) (?:${nouns})`,
    `j'ai (?:bien |enfin |pu |bien pu )?(?:regarde|regarder|visionne|visionner|vu|voir|ecoute|ecouter|revu|visualise)(?: (?:le|la|mon|ma|ce|cette|votre) (?:${nouns}))?(?: (?:avec (?:attention|plaisir)|ce (?:matin|soir)|hier soir|deux fois|en entier|jusqu'au bout))?`,
    `apres (?:l'avoir (?:regardee?|visionnee?|vue?)|visionnage|avoir (?:regarde|visionne|vu) (?:le|la|mon|ma|ce|cette) (?:${nouns}))`,
    `i(?: have|'ve)?(?: just)? (?:watched|seen|viewed|reviewed|received|got) (?:the|my|it|your|this)(?: (?:${nouns}))?(?: (?:twice|carefully|to the end))?|(?:well )?received`,
  );

/** That it came, that it was watched, thanks for its coming: a yes of one word beside it may mean no more than that. */
export const receivedOf = {
  clip: came(`${cameNouns}|clip|video|montage|version|film|edit`),
  introduction: came(`${cameNouns}|proposition|demande|proposal|request`),
} as const;
