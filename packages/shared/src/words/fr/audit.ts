export default {
  sound: {
    one: 'Les registres sont entiers : {{entries}} écriture, {{heads}} têtes signées, et rien qui ne corresponde pas.',
    many: 'Les registres sont entiers : {{entries}} écritures, {{heads}} têtes signées, et rien qui ne corresponde pas.',
  },
  unsound: 'Les registres ne correspondent plus à ce qui a été signé. Ce qu’il faut regarder d’abord :',
  others: 'Constaté aussi :',
  more: 'D’autres constats sont omis : le premier les explique souvent.',
  finding: {
    edited: 'L’écriture {{place}} a été modifiée ({{id}}).',
    'facts-edited': 'Le contenu de l’écriture {{place}} a été modifié ({{id}}).',
    'parties-edited': 'L’écriture {{place}} n’est plus attribuée à ses parties ({{id}}).',
    'facts-removed':
      'Le contenu de l’écriture {{place}}, ou l’indication de ses parties, a été retiré sans qu’aucune écriture ne dise qu’il a été effacé ({{id}}).',
    'facts-kept': 'Le contenu de l’écriture {{place}} est déclaré effacé par une autre écriture, et il est toujours là ({{id}}).',
    removed: 'L’écriture {{place}} a été supprimée.',
    'removed-some': 'Les écritures {{place}} à {{last}} ont été supprimées.',
    inserted: 'L’écriture {{place}} a été ajoutée après coup ({{id}}).',
    swapped: 'Les écritures {{place}} et {{other}} ont été échangées.',
    'back-dated': 'L’écriture {{place}} est antidatée : elle porte la date du {{at}} ({{id}}).',
    'post-dated': 'L’écriture {{place}} est postdatée : elle porte la date du {{at}} ({{id}}).',
    altered: 'L’écriture {{place}} n’est plus celle qui a été signée : modifiée, supprimée ou échangée.',
    'altered-some':
      'À partir de l’écriture {{place}}, et au plus tard à la {{last}}, les registres ne sont plus ce qui a été signé : une écriture a été modifiée, supprimée ou échangée.',
    truncated: 'Il manque la fin : l’écriture {{place}} et les suivantes, jusqu’à la {{last}}, ont été supprimées.',
    unsigned: 'L’écriture {{place}} et les suivantes, jusqu’à la {{last}}, ne figurent sous aucune tête signée.',
    placeless: 'Une écriture n’a pas de place dans les registres et n’en attend aucune ({{id}}).',
    'tree-edited': 'Les écritures {{place}} à {{last}} sont intactes, mais l’arbre qui les couvre a été modifié (niveau {{level}}).',
    'head-removed': 'La tête {{number}} a été supprimée.',
    'head-edited': 'La tête {{number}}, de {{size}} écritures, a été modifiée.',
    'head-unsigned': 'La tête {{number}}, de {{size}} écritures, n’est signée d’aucune clé de confiance.',
    'head-disordered': 'La tête {{number}} revient en arrière, à {{size}} écritures.',
    'rolled-back':
      'Les registres ont été ramenés en arrière : « {{label}} » est une tête de {{size}} écritures, remise le {{signedAt}}. Il manque l’écriture {{place}} et les suivantes.',
    forked:
      'Les registres racontent une autre histoire que celle qui a été remise : la tête de {{size}} écritures du {{signedAt}} (« {{label}} ») ne correspond plus. La première différence est à l’écriture {{place}} ou après.',
    rebuilt:
      'Les registres ont été refaits : la tête de {{size}} écritures du {{signedAt}} (« {{label}} »), la première remise, ne correspond plus.',
    'split-view':
      'Deux têtes de {{size}} écritures disent deux choses différentes : « {{other}} » et « {{label}} ». Gardez les deux : ensemble, elles le prouvent.',
    'foreign-head': '« {{label}} » ne porte aucune tête signée d’une clé de confiance.',
    'foreign-key': 'Les registres nomment une clé qui n’est ni de confiance ni annoncée par une clé qui l’est : {{key}}',
    'receipt-contradicted': 'Le reçu « {{label}} » prouve une écriture ({{id}}) à la place {{place}}, où figure autre chose.',
  },
  facts: {
    newest: 'Dernière tête : {{size}} écritures, signée le {{signedAt}}.',
    nothing: 'Rien n’a été signé encore.',
    held: 'Comparé à {{heads}} têtes remises au dehors (et {{receipts}} reçus) ; {{fitting}} correspondent.',
    erased: 'Contenus effacés comme il se doit, chacun nommé par une écriture qui le dit : {{count}}.',
    notHeld:
      'Aucune tête remise au dehors n’a été donnée : qui détient la clé aurait pu tout refaire. Relancez avec une tête ou un reçu gardés ailleurs.',
    key: 'Clé : {{fingerprint}} ({{from}}).',
    given: 'fournie',
    folder: 'lue dans le dossier des clés',
    register: 'celle que les registres nomment eux-mêmes : comparez-la à celle que vous avez notée',
    exported: 'Registres écrits dans {{path}} : {{entries}} écritures, sans leur contenu.',
    walking: '{{entries}} écritures lues',
  },
  command: {
    usage:
      'Usage : npm run audit -- [tête, fichier de têtes ou reçu]… [--key <clé>] [--keys <fichier>] [--from <export>] [--export <fichier>]\n\nRelit tous les registres et les compare à ce qui en a été remis. Sans --from, lit la base de données (DATABASE_URL, ou celle de JOBPROD_DATA).',
    unreadable: 'Impossible de lire {{path}}.',
    unwritable: 'Impossible d’écrire {{path}}.',
    badKey: 'Cette clé n’est pas valable : {{key}}. Une clé s’écrit nom+identifiant+clé.',
    unannouncedKey: 'Dans {{path}}, aucune clé n’annonce celle-ci : {{key}}. Si vous lui faites confiance, donnez-la avec --key.',
    noKeys: 'Aucune clé dans {{path}}.',
    notAnExport: '{{path}} n’est pas un export des registres (ligne {{line}}).',
    noKey: 'Les registres ne nomment aucune clé, et aucune n’a été donnée : il n’y a rien à relire.',
    noRegister: 'Cette base de données ne contient pas de registres.',
    noDatabase: 'Aucune base de données à relire : indiquez DATABASE_URL, JOBPROD_DATA, ou un export avec --from.',
    unreachable: 'La base de données ne répond pas : {{reason}}',
  },
};
