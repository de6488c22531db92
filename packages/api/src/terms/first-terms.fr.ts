import type { TermsContent } from './content-hash.ts';

/** Version 1, in French: the text that counts. Once published, a word changed here changes nothing there: publish a new version. */
export const firstTermsFr: TermsContent = {
  language: 'fr',
  title: 'Conditions générales d’utilisation de JobProd',
  markdown: `
JobProd est un service de **{{publisherName}}**, {{publisherForm}} au capital de {{publisherCapital}}, {{publisherRegistry}}, SIRET {{publisherSiret}}, {{publisherStreet}}, {{publisherCity}}. Pour nous écrire : {{contactAddress}}. Pour vos données : {{rightsAddress}}.

Ces conditions font suite aux conditions fondatrices du 11 juin 2012. Elles lient JobProd et chaque candidat, à partir du moment où celui-ci les approuve. Avant cette approbation, rien du service ne fonctionne pour lui.

## 1. Ce que fait JobProd

JobProd met en relation des personnes qui cherchent un emploi, les *candidats*, et des entreprises que JobProd choisit, le *réseau d’entreprises*. Le réseau évolue : des entreprises y entrent et en sortent. Une entreprise qui le quitte, ou qui en est suspendue, perd aussitôt tout accès.

Un candidat est une personne physique majeure, inscrite à sa propre demande : personne ne peut l’inscrire à sa place, pas même JobProd. Vous déclarez être majeur ; votre date de naissance n’est pas conservée. Le service est gratuit pour vous : JobProd ne vous demandera jamais d’argent.

Une partie des entreprises peut vous être présentée nommément dans un lieu privé, l’*espace entreprises*, sur invitation personnelle de JobProd seulement. Ce qui vous y est présenté, et quand, est enregistré.

Votre boîte e-mail est votre clé : c’est par elle que vous vous connectez et que vous donnez vos accords. Vous pouvez en changer ; si vous l’avez perdue, JobProd vous rouvre l’accès après avoir établi votre identité, prévenu l’ancienne adresse et laissé passer un délai.

## 2. Votre parcours

### 2.1 Votre profil

Votre profil en ligne réunit les éléments que vous choisissez d’y mettre : expérience, compétences, lieux, langues, disponibilité, et un court clip vidéo. Publié, il est public : chacun peut le lire à son adresse et dans la liste des profils, sauf diffusion restreinte (article 4). Il n’affiche pas votre nom, sauf si vous le demandez ; votre nom n’entre jamais dans son titre ni dans son adresse.

Les personnes des entreprises du réseau peuvent le rechercher, le consulter librement, puis vous contacter ; chacune de leurs consultations est enregistrée, et vous voyez quelle entreprise, quoi et quand. Vous pouvez bloquer des entreprises, votre employeur actuel par exemple : votre profil n’existe alors pas pour elles.

### 2.2 L’entretien et le clip

L’entretien JobProd se tient en ligne, à une heure convenue, entre vous et une seule personne de JobProd. Il peut être enregistré, image et voix ou voix seule : vous en êtes informé avant, vous voyez tous deux que l’enregistrement tourne, et rien n’est capté sans votre geste. Vous pouvez aussi envoyer une vidéo que vous avez faite vous-même, en déclarant qu’elle est bien à vous.

Un clip court en est tiré. **Ni son titre, ni sa description, ni son image d’affiche, ni ses sous-titres, ni le fichier ne portent votre prénom, votre nom ou un autre lien évident avec vous.** Un passage que vous signalez comme hors sujet n’y entre pas. Les enregistrements bruts ne sont jamais diffusés et sont détruits dès qu’ils ne servent plus.

Le clip n’entre dans votre profil qu’après votre approbation, par e-mail, de cette version précise : vous répondez, ou vous ouvrez le lien reçu et confirmez. Un silence n’est jamais une approbation. Toute modification est une nouvelle version, à approuver de nouveau. Vous pouvez n’en approuver qu’une partie : rien d’autre ne sera montré. Chaque lieu où le clip a été placé est inscrit, afin de pouvoir l’en retirer.

## 3. Image et voix

En approuvant ces conditions, vous pouvez autoriser JobProd à enregistrer, reproduire, adapter et montrer votre image et votre voix, au public et au réseau, sur tout support et autant de fois qu’il sera utile, **pour le seul contenu des clips que vous aurez approuvés**. Vous pouvez refuser l’image et n’autoriser que la voix, ou refuser les deux : votre profil n’aura alors pas de clip.

Cette autorisation vaut **dix-huit mois** à compter de votre approbation, jusqu’à la même heure, heure de Paris, du même jour du mois, ou du dernier jour si le mois n’a pas ce jour. À cet instant, plus rien n’est montré, nulle part : ni le clip, ni un extrait, ni une image, ni un sous-titre. Nous vous le rappelons soixante, trente, sept et un jours avant. Seule une nouvelle approbation la renouvelle, à compter de sa propre date.

Vous pouvez la retirer à tout moment, aussi simplement que vous l’avez donnée, avec le même effet, aussitôt.

Vous renoncez à demander une rémunération pour cet usage. Cette renonciation ne porte que sur l’argent ; elle demeure si vous retirez l’autorisation.

JobProd ne recueille que ce qui a un lien direct et nécessaire avec votre recherche d’emploi.

## 4. Diffusion restreinte

Vos clips approuvés et votre profil sont publics, sauf si vous demandez une *diffusion restreinte*, pour tout le profil ou pour certains éléments. C’est gratuit, sans motif à donner, et JobProd ne peut pas le refuser. La demande se fait dans votre espace ou à {{contactAddress}} ; elle prend effet dès sa réception. Vous seul pouvez lever la restriction.

Ce qui est restreint n’est accessible qu’avec un mot de passe ; pour toute autre personne, cela n’existe pas. JobProd remet chaque mot de passe en privé, à une seule personne ; il expire, peut être révoqué, et vous voyez quand il a servi. Hormis vous, seuls le responsable du réseau et le délégué à la protection des données voient ce qui est restreint, et chacun de leurs regards est enregistré. Une copie hébergée ailleurs cesse aussitôt d’y être publique.

## 5. Mises en relation

Une entreprise qui a consulté votre profil peut vous écrire, par notre intermédiaire, en décrivant le poste : vos adresses restent privées de part et d’autre. Nous vous disons qui écrit et pourquoi elle le peut ; vous pouvez y mettre fin, et nous signaler un abus.

Une *mise en relation* pour un entretien d’embauche n’existe que si l’entreprise et vous l’avez toutes deux acceptée par e-mail, pour cette mise en relation précise. Chacun peut revenir sur son accord tant que l’autre n’a pas donné le sien. Quatorze jours de silence y mettent fin. Une fois les deux accords donnés, et pas avant, chacun apprend comment joindre l’autre.

**Vous vous engagez :**

1. à ne pas contacter directement une entreprise qui vous a été présentée dans l’espace entreprises, mais à passer par JobProd ;
2. à donner suite, par un entretien, à une mise en relation que vous avez acceptée ;
3. à garder confidentiels le nom, la ville et l’activité principale d’une entreprise, tant que vous ne travaillez pas ensemble sous une forme ou une autre ;
4. à ne pas faire la promotion publique de votre profil tant qu’il est actif. Le montrer en privé n’est pas une promotion.

Une entreprise qui pense que vous ne les avez pas respectés peut nous le signaler : une personne en décide, jamais une machine, et vous êtes entendu.

## 6. Vos droits sur vos données

Vous pouvez à tout moment accéder à vos données, les faire rectifier, compléter, mettre à jour, verrouiller ou effacer, dans votre espace ou à {{rightsAddress}}. Votre identité établie, une réponse vous est due dans le mois.

L’accès vous remet tout ce que nous détenons, vidéos comprises, dans une forme que vous pouvez lire. Le verrouillage cache et fige vos données aussitôt, pour tous, et se lève à votre demande. L’effacement ne laisse rien qui vous identifie ; vous en recevez le certificat, et les entreprises qui ont consulté votre profil en sont prévenues. Les registres restent vérifiables sans vous nommer. Ce qui n’est plus nécessaire est supprimé de lui-même, après vous avoir averti.

## 7. Preuve

Les échanges, commandes, paiements et accords entre vous, les entreprises et JobProd sont inscrits dans des registres informatisés, que personne ne peut modifier sans que cela se voie. Ils font preuve entre nous. Vos commandes y sont toujours à prix nul. Vous recevez la preuve de ce qui vous concerne, et pouvez la vérifier sans nous.

## 8. Propriété, archives, nouvelles versions

Le service et son contenu appartiennent à JobProd : les clips ne se téléchargent pas et ne se copient pas en masse. Vos données restent à vous, ainsi qu’une copie personnelle de votre clip.

Chaque version de ces conditions est archivée, publiée et vérifiable par tous. Une nouvelle version vous est soumise, avec ce qui change : ce qui court déjà continue sous la version que vous aviez approuvée, seules les nouvelles démarches attendent, et jamais un retrait, un droit ni un désaccord. Elle n’ouvre dix-huit nouveaux mois que si vous consentez de nouveau à l’image ou à la voix. Ce que vous aviez approuvé reste prouvé, à ses dates.

## 9. Désaccords

Nous cherchons d’abord ensemble une solution amiable : chacun peut ouvrir un dossier, les échanges et les propositions y sont consignés, les preuves conservées jusqu’au bout. À défaut d’accord, les tribunaux de Paris sont compétents, dans la mesure où la loi le permet. Le droit français s’applique. La version française fait foi.
`,
};
