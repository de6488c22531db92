/** Zones as people call them; `other` is for those without a name here. */
export default {
  names: {
    'Europe/Paris': 'heure de Paris',
    'Indian/Reunion': 'heure de La Réunion',
    'Indian/Mayotte': 'heure de Mayotte',
    'America/Guadeloupe': 'heure de la Guadeloupe',
    'America/Martinique': 'heure de la Martinique',
    'America/Cayenne': 'heure de la Guyane',
    'America/Miquelon': 'heure de Saint-Pierre-et-Miquelon',
    'Pacific/Noumea': 'heure de Nouméa',
    'Pacific/Tahiti': 'heure de Tahiti',
    'Pacific/Wallis': 'heure de Wallis-et-Futuna',
    'America/Toronto': 'heure de Montréal',
    'America/Montreal': 'heure de Montréal',
    'Europe/Brussels': 'heure de Bruxelles',
    'Europe/Luxembourg': 'heure de Luxembourg',
    'Europe/Zurich': 'heure de Genève',
    'Europe/London': 'heure de Londres',
  },
  other: 'heure locale, {{city}}',
};
