import { plain } from './plain-words.ts';

/**
 * The towns of France that people live in most, as `plain` writes them. A word that is missing costs a question; any word with a capital behind five digits would be an
 * approval nobody gave: "45000 Brut" is a condition.
 */
const known = new Set(
  `abbeville agde agen aix-les-bains ajaccio albert albertville albi alencon ales alfortville amboise amiens ancenis anglet angers angouleme annecy annemasse annonay antibes antony
apt arcachon argenteuil arles armentieres arras aubagne aubenas aubervilliers auch auray aurillac autun auxerre avignon bagneux bagnolet balma bar-le-duc basse-terre bastia bayonne
beaucaire beaune beauvais begles belfort bergerac besancon bethune beziers biarritz blagnac blois bobigny bois-colombes bondy bordeaux bouguenais bourges bourgoin-jallieu brest
briancon brignoles brive bron caen cahors calais caluire caluire-et-cuire cambrai cannes carcassonne carpentras carquefou cassis castres caudry cavaillon cayenne cenon cergy
chamalieres chambery chamonix charenton-le-pont charleville-mezieres chartres chateau-gontier chateau-thierry chateaubriant chateaudun chateauroux chatellerault chatillon chatou
chaumont chelles cherbourg chinon choisy-le-roi cholet clamart clermont-ferrand clichy cluses cognac colmar colombes colomiers compiegne concarneau corbeil-essonnes coueron
courbevoie cournon creil creteil crolles cugnaux dax denain dieppe digne digne-les-bains dijon dinan dinard dole douai dourdan draguignan drancy dreux dunkerque eaubonne echirolles
ecully elancourt elbeuf epernay epinal eragny ermont etampes evreux evry evry-courcouronnes eybens eysines fecamp figeac firminy floirac foix fontainebleau fontaine forbach
fort-de-france fougeres fourmies franconville frejus fresnes freyming-merlebach frontignan gagny gaillac gap gardanne gennevilliers gerardmer gien gonesse goussainville gradignan
grasse grenoble guebwiller gueret guingamp guyancourt haguenau hazebrouck hendaye henin-beaumont hennebont herblay herouville-saint-clair houilles hyeres illkirch
illkirch-graffenstaden issoire istres kremlin-bicetre l'hay-les-roses la-baule la-ciotat la-courneuve la-fleche la-garde la-garenne-colombes la-madeleine la-rochelle la-roche-sur-yon
la-seyne-sur-mer la-teste-de-buch la-valette-du-var lambersart landerneau lanester lannion laon lattes laval le-blanc-mesnil le-bouscat le-cannet le-chesnay le-creusot
le-grand-quevilly le-havre le-kremlin-bicetre le-lamentin le-mans le-perreux-sur-marne le-petit-quevilly le-plessis-robinson le-pre-saint-gervais le-puy-en-velay le-vesinet lens
les-abymes les-herbiers les-lilas les-mureaux les-pavillons-sous-bois les-sables-d'olonne les-ulis levallois levallois-perret libourne lievin lille limoges limoux lingolsheim
lisieux livry-gargan lognes longwy lons-le-saunier lorient lormont lourdes louviers lunel luneville lyon macon maisons-alfort maisons-laffitte malakoff manosque mantes-la-jolie
marignane marmande marseille martigues massy maubeuge mauguio mayenne mazamet meaux melun mende menton merignac metz meudon meylan meyzieu millau miramas mont-de-marsan mont-saint-aignan
montargis montauban montbeliard montelimar montgeron montlucon montmorency montpellier montreuil montrouge morlaix mougins moulins mulhouse muret nancy nanterre nantes narbonne nevers
nice nimes niort noisiel noumea noyon obernai olivet orange orleans orly orsay orvault osny oullins palaiseau pamiers pantin papeete paris pau perigueux perpignan pessac pithiviers
plaisir ploemeur pointe-a-pitre poissy poitiers pontarlier pontault-combault pontivy pontoise pornic privas puteaux quimper rambouillet redon reims remiremont rennes reze riom roanne
rochefort rodez romorantin roubaix rouen royan rueil-malmaison sallanches sarcelles sarlat sarrebourg sarreguemines sartrouville saumur saverne sceaux schiltigheim sedan selestat
senlis sens serris sete sevran sevres sisteron soissons stains strasbourg suresnes talence tarbes taverny tergnier thiais thiers thionville thonon torcy toul toulon toulouse tourcoing
tournefeuille tours trappes troyes tulle uzes valence valenciennes vallauris vannes vanves vence vendome venissieux verdun vernon versailles vertou vesoul vichy vienne vierzon
villejuif villeparisis villepinte villeurbanne vincennes vitre vitrolles voiron wasquehal wattrelos`.split(/\s+/),
);

/** Of these forms only towns are: Saint-Denis, Neuilly-sur-Seine, Villeneuve-d'Ascq, with their hyphens. */
const saint = /^(?:saint|sainte|st|ste)[- ][a-z']{3,}(?:-[a-z']+){0,4}$/;
const beside = /^[a-z]{3,}(?:-[a-z]+){0,2}-(?:(?:sur|sous|en|les|lez|le|la|aux|au)-[a-z']{3,}|[dl]'[a-z]{3,})(?:-[a-z']{2,}){0,2}$/;

/** Whether this names a town of France, and nothing else. */
export const isTown = (name: string): boolean => {
  const said = plain(name).trim();
  return known.has(said.replace(/\s+/g, '-')) || saint.test(said) || beside.test(said);
};
