import type french from '../fr/zones.ts';

export default {
  names: {
    'Europe/Paris': 'Paris time',
    'Indian/Reunion': 'Réunion time',
    'Indian/Mayotte': 'Mayotte time',
    'America/Guadeloupe': 'Guadeloupe time',
    'America/Martinique': 'Martinique time',
    'America/Cayenne': 'French Guiana time',
    'America/Miquelon': 'Saint Pierre and Miquelon time',
    'Pacific/Noumea': 'Nouméa time',
    'Pacific/Tahiti': 'Tahiti time',
    'Pacific/Wallis': 'Wallis and Futuna time',
    'America/Toronto': 'Montreal time',
    'America/Montreal': 'Montreal time',
    'Europe/Brussels': 'Brussels time',
    'Europe/Luxembourg': 'Luxembourg time',
    'Europe/Zurich': 'Geneva time',
    'Europe/London': 'London time',
  },
  other: 'local time, {{city}}',
} satisfies typeof french;
