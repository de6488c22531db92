/** Professional texts as candidates and editors write them, none about anybody in particular; the hard ones hold words that are also names. */
export const cleanFrench = `
Responsable marketing avec dix ans d’expérience dans le luxe et la cosmétique, je pilote des lancements de produits en Europe et au Moyen-Orient.
Développeur full-stack passionné par React, Node.js et TypeScript, j’ai livré trois applications utilisées chaque jour par 12 000 personnes.
Chef de projet informatique certifié PMP et Scrum Master, habitué aux environnements bancaires et aux équipes réparties sur trois pays.
Infirmière diplômée d’État depuis 2011, spécialisée en soins palliatifs, je cherche un poste de cadre de santé en Île-de-France.
Comptable unique dans une PME de 45 salariés, je gère la paie, la TVA et la clôture annuelle jusqu’à la liasse fiscale.
Ingénieur en mécanique des fluides, j’ai conçu des pompes pour l’industrie pétrolière et des turbines marines de forte puissance.
Vendeur en prêt-à-porter pendant six ans, je sais accueillir, conseiller et fidéliser une clientèle exigeante.
Conductrice de travaux dans le bâtiment : gros œuvre, second œuvre, planning, sécurité, réception des ouvrages.
La confiance est la pierre angulaire de mon métier de conseiller en gestion de patrimoine.
Ancien marin de commerce, reconverti dans la logistique portuaire depuis 2016, j’ai le goût des horaires décalés.
Un petit budget, une petite équipe et de grandes ambitions : voilà le projet dont je suis le plus fier.
Je suis à l’aise avec Java, Kotlin, Spring Boot et Kafka, et je migre des monolithes vers des services plus fins.
Créatrice de robes en dentelle blanche et en soie rose pour une maison parisienne, j’ai aussi formé quatre apprenties.
Mon expérience en Martinique m’a appris la patience, la débrouille et le sens du service.
J’ai dirigé un restaurant de 80 couverts, avec un ticket moyen de 32 € et une marge brute de 71 %.
Titulaire d’un BTS Management commercial opérationnel, puis d’une licence professionnelle en e-commerce, mention bien.
Mes trois atouts : la rigueur, l’écoute et une bonne humeur qui résiste aux lundis matin.
Entre 2015 et 2020, le chiffre d’affaires de mon agence est passé de 1 200 000 € à 3 450 000 €.
Norme ISO 9001:2015, référentiel ISO 27001 et méthode 5S : j’ai mené deux audits de certification sans écart majeur.
Salaire souhaité : 35 000 à 42 000 € brut annuel, négociable selon les avantages.
Disponible dès le 1er septembre 2025, mobile sur toute la région Auvergne-Rhône-Alpes.
Le poste que je cherche ? Celui où l’on m’explique le pourquoi avant le comment.
J’ai appris le métier de boulanger à quinze ans, et celui de chef d’entreprise à trente.
Berger dans les Alpes pendant deux étés, j’y ai gagné le sens de l’observation et de la solitude.
Je travaille la pierre, le marbre et le bois : restauration de façades, taille, pose et finition.
Technicien de maintenance, je répare les lignes d’embouteillage, du moteur à l’automate Siemens.
Assistante de direction trilingue, j’organise des séminaires de 20 à 300 personnes en France et à l’étranger.
Mon rôle : faire le pont entre les développeurs et les métiers, du cahier des charges à la recette.
Juriste en droit social, j’accompagne les DRH dans la négociation des accords d’entreprise et le suivi du CSE.
Graphiste indépendant, je maîtrise Illustrator, InDesign et Figma, du logo à la charte complète.
Le secret d’une bonne équipe tient en un mot : la constance.
J’ai vu naître une application de zéro, de la première maquette au millionième téléchargement.
Chargée de recrutement, je conduis 25 entretiens par mois, du premier appel à la proposition d’embauche.
Je parle couramment anglais (TOEIC 945), espagnol et un peu d’allemand.
Data analyst : SQL, Python, Power BI, Looker, dbt. J’aime les tableaux clairs et les questions précises.
Peintre en bâtiment, je prépare, j’enduis, je ponce et je finis proprement, sans éclaboussure ni retard.
Vigneron dans le Beaujolais, je connais la vigne, la cave, la vente et l’exportation.
Dans mon dernier poste, la charge de travail a doublé alors que l’effectif restait de sept personnes.
Formatrice pour adultes, je conçois des parcours hybrides : 14 heures à distance, 21 heures en salle.
Chauffeur poids lourd, permis C et CE, FIMO à jour, aucun sinistre en onze ans.
Mon parcours n’est pas linéaire : histoire de l’art, puis logistique, puis achat responsable.
L’entretien portait sur la gestion du stress, et j’ai raconté la nuit où tout le réseau est tombé.
Acheteuse dans l’aéronautique, je négocie l’acier, l’aluminium et le titane sur des contrats pluriannuels.
Aide-soignant en EHPAD, je prends soin des résidents la nuit, avec douceur et avec franchise.
Ingénieure d’études en électronique, j’ai déposé deux brevets sur des capteurs à bas coût.
Responsable de magasin bio, j’ai réduit la casse de 4,2 % à 1,9 % en dix-huit mois.
Je code en Ruby et en Python le jour, je cultive des tomates le soir.
Architecte d’intérieur, je dessine des lieux sobres où la lumière fait le travail.
La clé d’un chantier réussi : un planning réaliste, un chef d’équipe respecté, du café chaud.
Serveur puis chef de rang dans des maisons étoilées, j’ai le geste sûr et la mémoire des visages.
Le télétravail me convient deux jours par semaine, au-delà je perds le fil de l’équipe.
Formée à la communication non violente, j’anime des médiations entre services.
Chargé de clientèle en assurance, 350 dossiers en portefeuille, taux de fidélité de 94 %.
Auditeur interne, j’ai contrôlé 27 filiales dans 14 pays, de l’Argentine au Vietnam.
Opérateur de production en 3x8, je sais régler, contrôler et dépanner une presse à injecter.
J’aime la vente, le vrai contact, la poignée de main et le suivi après la signature.
Rédactrice technique, j’écris des notices que l’on comprend sans relire.
Je recherche une alternance de vingt-quatre mois, rythme trois semaines en entreprise, une semaine à l’école.
Mon mémoire portait sur la loi de Pareto appliquée aux stocks, et il a servi.
Coordinateur sécurité : 0 accident en 412 jours, 35 causeries, 6 exercices d’évacuation.
Éducatrice spécialisée, j’accompagne des adolescents en rupture et leurs familles.
Menuisier agenceur, je fabrique des cuisines, des dressings et des escaliers sur mesure.
Pharmacienne adjointe, je cherche une officine de quartier où le conseil compte autant que la vente.
Après un premier contrat chez un grand opérateur, j’ai choisi une jeune pousse de la santé.
Webmaster éditorial : SEO, newsletters, réseaux sociaux, et une orthographe irréprochable.
La qualité, c’est un métier de détail : une vis, une cote, un joint, un cachet.
Paysagiste, je taille, je plante, je dalle, et je connais les rosiers comme les marronniers.
Analyste financier, je modélise des flux sur dix ans avec des hypothèses que j’assume.
Je suis mobile, motivé et méthodique, les trois M de mon ancien directeur.
Hôtesse d’accueil bilingue, standard de 40 lignes, badge, courrier, réservations.
Mon plus grand défi : ouvrir un site logistique de 22 000 m² en plein été.
J’ai obtenu mon diplôme avec mention, puis j’ai voyagé un an entre le Chili et la Bolivie.
Cuisinière en collectivité, 600 repas par jour, respect strict de la marche en avant et de la méthode HACCP.
Administrateur systèmes : Linux, Ansible, Terraform, supervision avec Prometheus et Grafana.
Le bilan carbone de l’usine a baissé de 18 % grâce à la chaudière biomasse.
Kinésithérapeute du sport, j’ai suivi une équipe de rugby pendant trois saisons.
Community manager, j’ai fait passer un compte de 800 à 46 000 abonnés en deux ans.
Horloger, je répare des mouvements mécaniques anciens, avec patience et une bonne loupe.
Je viens du monde associatif, où l’on apprend à faire beaucoup avec peu.
Courtier en crédit immobilier, je monte des dossiers solides et je tiens mes délais.
Une cliente m’a dit un jour que j’étais la voix la plus calme de tout le service après-vente.
Ma reconversion : de la musique classique au développement web, sans regret.
Conseillère en insertion, j’aide des chômeurs de longue durée à retrouver confiance et méthode.
Acousticien, j’ai traité des salles de spectacle, des open spaces et un studio d’enregistrement.
Je prépare le CACES 3 et 5, et je cherche un poste de cariste en horaires de jour.
Chimiste de formation, je formule des peintures sans solvant pour l’industrie.
J’apprécie les circuits courts, les produits de saison et les cartes écrites à la main.
Urbaniste, j’ai travaillé sur la requalification d’une friche de 12 hectares en bord de Seine.
Gestionnaire de paie, 320 bulletins par mois, conventions Syntec et Métallurgie, DSN sans rejet.
Dans une fusion, l’humain vient d’abord : j’ai conduit 60 entretiens en trois semaines.
Prothésiste dentaire, je sculpte la céramique au dixième de millimètre.
Régisseur son, je sonorise des concerts de 200 à 5 000 spectateurs.
La sous-traitance m’a appris la souplesse, la grande distribution m’a appris la cadence.
Ma devise : dire ce que je fais, faire ce que je dis.
Conseiller funéraire, j’accompagne les familles avec tact et clarté.
Le client est roi, le chef est exigeant, le temps est court : j’aime ce métier.
J’ai tenu le bar d’un grand hôtel avant de former les nouveaux barmen du groupe.
En cas de crue, notre plan prévoit trois niveaux d’alerte et un point de repli.
Un bon commercial écoute deux fois plus qu’il ne parle.
Le projet Colibri réunissait six communes autour d’un même service de bus.
J’interviens du lundi au vendredi, de 8 h 30 à 17 h 45, avec astreinte un week-end sur quatre.
Notre équipe a remporté le prix de l’innovation 2023 devant 140 candidatures.
Réf. 2024-0613-B, lot 45120, code NAF 62.01Z, RAL 7016 : la traçabilité, je connais.
Version 3.11.4 en production, 2.9.8 en recette : la montée de version a pris onze minutes.
De 01/2019 à 12/2022, responsable d’exploitation ; depuis 02/2023, consultant qualité.
Le fil conducteur de ma carrière : rendre simple ce qui ne l’est pas.
À la fin du stage, la cheffe m’a confié la vitrine de Noël.
Cap sur le large : j’ai convoyé des voiliers entre Brest, Lisbonne et les Açores.
Une alliée précieuse dans les moments difficiles, disent mes anciens collègues.
L’aube, la criée, le froid : poissonnier depuis vingt ans, je ne changerais rien.
Mon dernier projet marie design, ergonomie et sobriété numérique.
Une offre claire, un prix juste, un délai tenu.
Nous avons choisi Julia pour le calcul numérique et Rust pour le reste.
Le logiciel Jenkins lance 140 tâches par jour, et Jade servait de moteur de gabarits.
J’ai formé des équipes à Florence, à Nancy et à Valence, puis ouvert l’agence de Tours.
Le lycée Jean-Moulin m’a accueilli comme assistant d’éducation pendant deux ans.
Basé à Saint-Étienne, je me déplace à Saint-Denis et à Saint-Nazaire chaque semaine.
Poste situé près de la rue du Général-Leclerc, à deux stations du terminus.
J’ai travaillé chez Leroy Merlin, chez Boulanger puis chez Petit Bateau, toujours au contact des clients.
Après un passage chez Pierre Fabre, j’ai rejoint une filiale de Renault.
Champagne rosé, vin blanc, bière brune : la cave n’a plus de secret pour moi.
Dans la mode, du jean brut à la robe longue, j’ai tout vendu, et au prix fort.
Mon chef disait : un bon artisan, c’est un charpentier qui sait aussi être maçon.
Je fais des bilans, des budgets, des reportings, et des gâteaux au chocolat le vendredi.
`
  .trim()
  .split('\n');
