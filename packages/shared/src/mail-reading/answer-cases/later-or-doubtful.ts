import { lines } from './lines.ts';

/** Agreed later, for a time, or perhaps. */
export const laterOrDoubtful = lines(`
  J’approuve pas encore
  J'approuverai demain
  J’approuverais volontiers
  oui je crois
  Oui, je crois
  oui je pense
  Oui a priori
  A priori oui
  Normalement oui
  Oui éventuellement
  Oui pourquoi pas
  Oui bof
  D'accord pour demain
  Ma réponse est : peut-être
  Je vous répondrai oui ou non demain
  Why not
  Yes, I think so
  Yes, I guess
  I guess so
  I suppose I agree
  I think I agree
  I may agree
  I might approve
  I will approve it later
  I'll approve
  I'm going to approve
  I agreed yesterday to another one
  J'avais approuvé
  J'ai approuvé hier
  Je vais approuver
  J'approuve bientôt
  Je suis plutôt d'accord
  Oui demain
  Oui, demain
  Oui samedi
  Je ne vous donne pas encore mon accord
  Je voudrais approuver
  J'aimerais approuver le clip
  I would like to approve the clip
  J'approuve, diffusez demain
  I approve, don't publish yet
  Je ne crois pas que j'approuve
  je doute que j'approuve
  J’approuvais
  J'approuve, ou plutôt non
  Sure, why not
  J'approuve pour un mois
  J'approuve pour six mois
  J'approuve pour l'instant
  J'approuve pour le moment
  J'approuve provisoirement
  J'approuve temporairement
  J'approuve moyen
  J'approuve bof
  I approve for the moment
  I agree that we should wait
  I agree to wait
  I agree to think about it
  I agree to the introduction later
  Tentative: meeting
  Tentatively accepted
  Tentatively approved
  Provisionally approved
  Not yet approved
  Oui, je regarderai ce soir
  Oui, je réfléchis
  Oui, je vais voir
  Oui, on verra
  Oui, à voir
  Oui, lundi
  Oui lundi 10h
  Oui pour lundi
  Oui pour jeudi
  D'accord pour jeudi
  D'accord pour lundi 10h
  D'accord, j'attends
  D'accord, j'attends le clip
  D'accord, j'attends votre retour
  Moyennement d'accord
  Je serais d'accord
  Je suis d'accord pour publier lundi
  Je suis d'accord pour un entretien lundi
  J'accepte de les rencontrer lundi
  J'accepte l'entretien de lundi
  Oui j'aimerais en savoir plus
  Please wait
  Please hold
  Yes, hold on
  Yes probably
  Yes, probably
  Yes hopefully
  Yes I hope
  Yes it seems
  Yes apparently
  Yes later
  Yes tomorrow
  Yes, tomorrow
  Yes do wait
  J'approuve, publique demain
`);
