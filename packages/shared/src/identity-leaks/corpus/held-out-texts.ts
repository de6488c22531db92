/** Clean texts kept apart: never looked at while the matchers were tuned, and of other kinds (captions, lists, quotations, figures). */
export const heldOutClean = `
WEBVTT 00:00:01.000 --> 00:00:04.200 Bonjour, je travaille dans la logistique depuis douze ans. 00:00:04.200 --> 00:00:07.900 J’ai commencé comme préparateur de commandes.
Gérante d’un gîte rural, j’accueille jusqu’à quinze personnes, du printemps à la Toussaint.
Bilan 2021 : 48 chantiers, 3 litiges, 0 accident. Bilan 2022 : 61 chantiers, 1 litige, 0 accident.
« Vous êtes calme, précis, et drôle quand il faut », m’a dit mon premier patron.
Compétences : Excel (TCD, macros VBA), SAP FI/CO, Sage 100, Cegid, EBP, un peu de Power Query.
Le boucher, le poissonnier et le fleuriste du quartier étaient mes premiers clients.
Postier pendant quatre ans, facteur d’orgues ensuite : on m’a souvent demandé le lien, c’est la tournée.
Diplôme d’ingénieur (Bac+5), spécialité génie civil, option ouvrages d’art, promotion 2014.
J’ai géré un parc de 1 250 véhicules et un budget de 4,7 M€, en lien avec six loueurs.
Un chevalier servant du service client : voilà comment on m’appelait, pour rire.
Sous-officier dans la marine nationale, j’ai navigué douze ans avant de poser mon sac à terre.
Agent de sécurité (SSIAP 2, SST, H0B0), je connais les ERP et les IGH.
Fin négociateur, gros lecteur, grand marcheur, bon cuisinier, piètre chanteur.
Du lundi 3 mars au vendredi 14 mars 2025, j’ai remplacé le responsable d’exploitation.
Je tiens un blog de cuisine (12 000 lecteurs par mois) et un potager (un seul lecteur, moi).
Meilleure vendeuse de la région en 2018, 2019 et 2022, grâce à une méthode simple : le suivi.
J’ai repris l’atelier de mon père, un forgeron comme on n’en fait plus.
Les mots que je préfère : clair, court, concret. Ceux que j’évite : synergie, disruption, impacter.
Cariste, caces 1A, 3 et 5 ; inventaire tournant ; gestion des litiges transporteurs.
L’hiver je suis pisteur, l’été je suis guide, entre les deux je répare des vélos.
Directrice adjointe d’une crèche de 42 berceaux, je coordonne onze professionnelles.
J’ai lancé une marque de savon, puis une marque de thé, puis une marque de jeans.
Du bac pro à la direction de production : un chemin de vingt-deux ans, sans raccourci.
La ville de demain sera sobre, douce et arborée, et je veux la dessiner.
Ma plus belle réussite est d’avoir formé mes deux successeurs.
Analyse de risques, plan de continuité, gestion de crise : mon pain quotidien depuis 2009.
Après le bac, j’ai passé un CAP pâtissier, un BM, puis ouvert un salon de thé.
Responsable RSE, je mesure, je réduis, je compense, dans cet ordre et pas dans un autre.
Température de cuisson 180 °C, durée 25 min, pesée 350 g : la fiche technique avant tout.
Téléconseiller, 70 appels par jour, durée moyenne 4 min 30, satisfaction 4,6 sur 5.
Mon anglais est courant, mon portugais est chantant, mon russe est hésitant.
Fraiseur sur commande numérique, je lis un plan en trois dimensions comme un roman.
Un client mécontent est un cadeau, à condition de l’ouvrir.
Nous étions trois au départ, nous sommes trente aujourd’hui, et la cantine est toujours bonne.
Sommelier, je compose des cartes de 120 à 800 références et je forme les équipes en salle.
Le soir, je donne des cours de soutien en maths et en physique à des collégiens.
Mes outils : Jira, Confluence, Notion, Slack, Miro, et un carnet à spirale.
Je cherche un CDI à 80 %, dans un rayon de trente kilomètres autour d’Angers.
Géomètre topographe, j’ai levé 140 km de voirie et implanté trois lotissements.
Traductrice de l’allemand et du néerlandais, spécialisée en brevets et en dispositifs médicaux.
Assistant de production sur deux longs métrages, régisseur sur un troisième.
J’ai dû licencier, j’ai su expliquer, j’ai veillé à ce que chacun rebondisse.
Brancardier, puis ambulancier, puis régulateur au centre 15 : la suite m’attend.
Poids lourds, bennes, grues : le parc matériel n’a pas de secret pour moi.
Le métier de gardien d’immeuble demande de la discrétion, du bricolage et du café.
Product owner in a team of seven, two-week sprints, honest retrospectives.
I keep my promises, my budgets and, most of the time, my temper.
Warehouse lead: 18,000 SKUs, 99.4% picking accuracy, three peak seasons.
Hired in 2016, promoted in 2018, head-hunted in 2021, ready for something new.
I coach founders on pricing, pitch decks and the art of saying no.
Cook, porter, waiter, manager: I have done every job in the house.
Native iOS and Android, Swift and Kotlin, offline first, accessible by default.
The board asked for a plan by Friday; I gave them three by Thursday.
Fluent in Spanish, comfortable in Italian, learning Dutch on the train.
Wood, stone, glass: I restore windows in listed buildings.
Paid media buyer, 2.4 million dollars a year under management, ROAS of 5.1.
Trained as a lawyer, drawn to people, I now lead a team of twelve HR partners.
Quiet, curious, thorough; my references use the same three words.
Reduced churn from 6.8% to 3.1% in four quarters by calling every lost customer.
Church organist on Sundays, cost controller the rest of the week.
`
  .trim()
  .split('\n');
