import type { TermsContent } from './content-hash.ts';

/** Version 1, in French: the text that counts. Once published, a word changed here changes nothing there: publish a new version. */
export const firstTermsFr: TermsContent = {
  language: 'fr',
  title: 'Conditions générales d’utilisation de JobProd',
  markdown: `
JobProd est un service de **JOBPROD**, SARL au capital de 2 000 €, RCS Paris, SIRET 534 662 531 00019, 19 rue Philibert Lucot, 75013 Paris. Pour nous écrire : contact@jobprod.com. Pour vos données : rectification@jobprod.com.

Ces conditions font suite aux conditions fondatrices du 11 juin 2012. Elles lient JobProd et chaque candidat, à partir du moment où celui-ci les approuve.

## 1. Ce que fait JobProd

JobProd met en relation des personnes qui cherchent un emploi, les *candidats*, et des entreprises que JobProd choisit, le *réseau d’entreprises*. Le réseau évolue : des entreprises y entrent et en sortent.

Un candidat est une personne physique majeure, inscrite à sa propre demande. Le service est gratuit pour lui : JobProd ne lui demandera jamais d’argent.

Une partie des entreprises peut vous être présentée nommément dans un lieu privé, l’*espace entreprises*, sur invitation personnelle de JobProd seulement.

## 2. Votre parcours

### 2.1 Votre profil

Votre profil en ligne réunit les éléments que vous choisissez d’y mettre : expérience, compétences, lieux, langues, disponibilité, et un court clip vidéo. Il n’affiche pas votre nom, sauf si vous le demandez. Les personnes des entreprises du réseau peuvent le consulter librement, puis vous contacter ; chaque consultation est enregistrée et vous voyez laquelle, par quelle entreprise et quand. Vous pouvez bloquer des entreprises : votre profil n’existe alors pas pour elles.

### 2.2 L’entretien et le clip

L’entretien JobProd se tient en ligne, entre vous et une seule personne de JobProd. Il peut être enregistré, image et voix ou voix seule : vous en êtes informé avant, et rien n’est capté sans votre geste. Vous pouvez aussi envoyer une vidéo que vous avez faite vous-même.

Un clip court en est tiré. **Ni son titre, ni sa description, ni le fichier ne portent votre prénom, votre nom ou un autre lien évident avec vous.** Le clip n’entre dans votre profil qu’après votre approbation, par e-mail, de cette version précise. Un silence n’est jamais une approbation. Toute modification est une nouvelle version, à approuver de nouveau. Vous pouvez n’en approuver qu’une partie : rien d’autre ne sera montré.

## 3. Image et voix

En approuvant ces conditions, vous pouvez autoriser JobProd à enregistrer, reproduire, adapter et montrer votre image et votre voix, au public et au réseau, sur tout support et autant de fois qu’il sera utile, **pour le seul contenu des clips que vous aurez approuvés**. Vous pouvez refuser l’image et n’autoriser que la voix, ou refuser les deux : votre profil n’aura alors pas de clip.

Cette autorisation vaut **dix-huit mois** à compter de votre approbation, à la même heure, heure de Paris. À cet instant, plus rien n’est montré, nulle part. Seule une nouvelle approbation la renouvelle. Vous pouvez la retirer à tout moment, aussi simplement que vous l’avez donnée, avec le même effet, aussitôt.

Vous renoncez à demander une rémunération pour cet usage. Cette renonciation ne porte que sur l’argent.

JobProd ne recueille que ce qui a un lien direct et nécessaire avec votre recherche d’emploi.

## 4. Diffusion restreinte

Vos clips approuvés sont publics, sauf si vous demandez une *diffusion restreinte*, pour tout le profil ou pour certains éléments. C’est gratuit, sans motif à donner, et JobProd ne peut pas le refuser. Ce qui est restreint n’est accessible qu’avec un mot de passe, remis à titre personnel par JobProd ; pour toute autre personne, cela n’existe pas. Vous seul pouvez lever la restriction. La demande se fait dans votre espace ou à contact@jobprod.com.

## 5. Mises en relation

Une entreprise qui a consulté votre profil peut vous écrire, par notre intermédiaire : vos adresses restent privées de part et d’autre.

Une *mise en relation* pour un entretien d’embauche n’existe que si l’entreprise et vous l’avez toutes deux acceptée par e-mail, pour cette mise en relation précise. Alors seulement, chacun apprend comment joindre l’autre. Quatorze jours de silence y mettent fin.

**Vous vous engagez :**

1. à ne pas contacter directement une entreprise qui vous a été présentée dans l’espace entreprises, mais à passer par JobProd ;
2. à donner suite, par un entretien, à une mise en relation que vous avez acceptée ;
3. à garder confidentiels le nom, la ville et l’activité principale d’une entreprise, tant que vous ne travaillez pas ensemble sous une forme ou une autre ;
4. à ne pas faire la promotion publique de votre profil tant qu’il est actif. Le montrer en privé n’est pas une promotion.

## 6. Vos droits sur vos données

Vous pouvez à tout moment accéder à vos données, les faire rectifier, compléter, mettre à jour, verrouiller ou effacer, dans votre espace ou à rectification@jobprod.com. Une réponse vous est due dans le mois. L’effacement ne laisse rien qui vous identifie ; les registres restent vérifiables sans vous nommer.

## 7. Preuve

Les échanges, commandes, paiements et accords entre vous, les entreprises et JobProd sont inscrits dans des registres informatisés, que personne ne peut modifier sans que cela se voie. Ils font preuve entre nous. Vous recevez la preuve de ce qui vous concerne, et pouvez la vérifier sans nous.

## 8. Propriété et archives

Le service et son contenu appartiennent à JobProd. Vos données restent à vous, ainsi qu’une copie personnelle de votre clip. Chaque version de ces conditions est archivée, publiée et vérifiable. Une nouvelle version vous est soumise : ce qui court déjà continue sous la version que vous aviez approuvée.

## 9. Désaccords

Nous cherchons d’abord ensemble une solution amiable ; les échanges sont consignés et les preuves conservées. À défaut d’accord, les tribunaux de Paris sont compétents, dans la mesure où la loi le permet. Le droit français s’applique. La version française fait foi.
`,
};
