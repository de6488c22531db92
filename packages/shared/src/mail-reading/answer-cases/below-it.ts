import { lines } from './lines.ts';

/** Agreed above, and taken back, narrowed or signed by another below. */
export const belowIt = lines(String.raw`
  Oui\nEnvoyé par erreur
  Oui\nIgnorez ce message
  Oui\n\nAnnulez
  J’approuve\n\nFinalement non
  J’approuve.\n\nEn fait, attendez.
  J'approuve\nCordialement\nCamille\nFin à couper
  J'approuve\nCordialement\nCamille\nSans la fin
  J'approuve\nCordialement\nCamille\nMusique trop forte
  J'approuve\nCordialement\nCamille\nReprendre le son
  J'approuve\nCordialement\nCamille\nps changer la photo
  Oui\nCamille\nà revoir
  J'approuve*\n*sauf la fin
  Oui\nEnfin, pas vraiment
  J'approuve\nou pas
  Oui\nou non
  Oui: \nNon: x
  Clip : oui\nDiffusion : non
  Diffusion : oui\nClip : non
  1) oui\n2) non
  1. Oui\n2. Non
  Q : approuvez-vous\nR : oui
  > Approuvez-vous ce clip\nnon
  Oui\n\nCamille\n00.10-00.25
  Oui\nCamille\n0.10 - 0.25
  Oui\nCamille\nattendez.merci
  Oui\nCamille\nfin.coupée
  Oui\nCamille\nhttps://docs.example.com/remarques
  Oui\nCamille\nwww.example.com/corrections
  Oui\nCordialement\nCamille\nDirectrice non
  Oui\nCordialement\nCamille\n44000 Sans la fin
  Oui\nCordialement\nCamille\n12 rue de la fin coupée
  Oui\nJe vous prie d'agréer la coupe de la fin avec mes salutations
  Recevez si la fin est coupée mes salutations\nOui
  J'approuve, diffusion publique\nJ'approuve, diffusion restreinte
  Publique\nRestreinte\nJ'approuve
  « J'approuve, diffusion publique »\n« J'approuve, diffusion restreinte »\n« Je n'approuve pas »
  J'approuve\nJe n'approuve pas
  Oui\nOui mais
  Oui\nP.-S. coupez
  Oui\nNB : le titre
  Oui\nEdit : non
  Oui\n[modifié : non]
  J'approuve, diffusion publique\nCamille\n45000 euros minimum
  Je suis d'accord.\n\nCordialement,\nCamille Durand\n45000 euros minimum
  I agree\n-- \n45000 euros minimum
  J'approuve, diffusion publique\nCamille\nConsultante\n50000 euros nets
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nConsultante\n50000 euros nets
  I agree\n-- \nConsultante\n50000 euros nets
  J'approuve, diffusion publique\nCamille\nRH à consulter d'abord
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nRH à consulter d'abord
  I agree\n-- \nRH à consulter d'abord
  J'approuve, diffusion publique\nCamille\nAvocat à voir lundi
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nAvocat à voir lundi
  I agree\n-- \nAvocat à voir lundi
  J'approuve, diffusion publique\nCamille\nMinimum 45000
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nMinimum 45000
  I agree\n-- \nMinimum 45000
  J'approuve, diffusion publique\nCamille\nsalaire 50000
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nsalaire 50000
  I agree\n-- \nsalaire 50000
  J'approuve, diffusion publique\nCamille\nTJM 45000
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nTJM 45000
  I agree\n-- \nTJM 45000
  J'approuve, diffusion publique\nCamille\n35000 negociable plus primes
  Je suis d'accord.\n\nCordialement,\nCamille Durand\n35000 negociable plus primes
  I agree\n-- \n35000 negociable plus primes
  J'approuve, diffusion publique\nCamille\n35000 NEGOCIABLE
  Je suis d'accord.\n\nCordialement,\nCamille Durand\n35000 NEGOCIABLE
  I agree\n-- \n35000 NEGOCIABLE
  J'approuve, diffusion publique\nCamille\n45000 EUROS NETS
  Je suis d'accord.\n\nCordialement,\nCamille Durand\n45000 EUROS NETS
  I agree\n-- \n45000 EUROS NETS
  J'approuve, diffusion publique\nCamille\n69003 Lyon ou rien
  Je suis d'accord.\n\nCordialement,\nCamille Durand\n69003 Lyon ou rien
  I agree\n-- \n69003 Lyon ou rien
  J'approuve, diffusion publique\nCamille\n75001 Paris exclusivement
  Je suis d'accord.\n\nCordialement,\nCamille Durand\n75001 Paris exclusivement
  I agree\n-- \n75001 Paris exclusivement
  J'approuve, diffusion publique\nCamille\nteletravail 10000
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nteletravail 10000
  I agree\n-- \nteletravail 10000
  J'approuve, diffusion publique\nCamille\nManager to confirm first
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nManager to confirm first
  I agree\n-- \nManager to confirm first
  J'approuve, diffusion publique\nCamille\nHead office decides
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nHead office decides
  I agree\n-- \nHead office decides
  J'approuve, diffusion publique\nCamille\nPartner objects
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nPartner objects
  I agree\n-- \nPartner objects
  J'approuve, diffusion publique\nCamille\nSenior manager against
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nSenior manager against
  I agree\n-- \nSenior manager against
  J'approuve, diffusion publique\nCamille\nOwner disputes this
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nOwner disputes this
  I agree\n-- \nOwner disputes this
  J'approuve, diffusion publique\nCamille\nRecruiter to call first
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nRecruiter to call first
  I agree\n-- \nRecruiter to call first
  J'approuve, diffusion publique\nCamille\nVendeuse ou rien
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nVendeuse ou rien
  I agree\n-- \nVendeuse ou rien
  J'approuve, diffusion publique\nCamille\nManager minimum
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nManager minimum
  I agree\n-- \nManager minimum
  J'approuve, diffusion publique\nCamille\nCommerciale itinérante exclue
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nCommerciale itinérante exclue
  I agree\n-- \nCommerciale itinérante exclue
  J'approuve, diffusion publique\nCamille\nLead with the other take
  Je suis d'accord.\n\nCordialement,\nCamille Durand\nLead with the other take
  I agree\n-- \nLead with the other take
  J'approuve, diffusion publique\nCamille\n1 place à Paris
  Je suis d'accord.\n\nCordialement,\nCamille Durand\n1 place à Paris
  I agree\n-- \n1 place à Paris
  J'approuve, diffusion publique\nCamille\n12 rue exclue
  Je suis d'accord.\n\nCordialement,\nCamille Durand\n12 rue exclue
  I agree\n-- \n12 rue exclue
`);
