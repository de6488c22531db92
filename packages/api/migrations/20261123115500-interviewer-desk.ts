import { Migration } from '@mikro-orm/migrations';

type Question = readonly [fr: string, en: string];
type Family = readonly [fr: string, en: string, questions: readonly Question[]];

/** What interviewers start from: about the work and nothing else (I4). They change it as they like. */
const families: readonly Family[] = [
  [
    'Tous métiers',
    'Any job',
    [
      [
        'Racontez une réalisation professionnelle dont vous êtes fier, et votre part dedans.',
        'Tell me about a piece of work you are proud of, and your part in it.',
      ],
      [
        'Quelle difficulté avez-vous rencontrée dans votre dernier poste, et comment l’avez-vous résolue ?',
        'What difficulty did you meet in your last job, and how did you solve it?',
      ],
      ['Comment organisez-vous une journée où tout arrive en même temps ?', 'How do you organise a day when everything comes at once?'],
      [
        'Décrivez un désaccord avec un collègue ou un client, et la façon dont il s’est terminé.',
        'Describe a disagreement with a colleague or a customer, and how it ended.',
      ],
      ['Qu’avez-vous appris récemment, et comment vous en servez-vous ?', 'What have you learnt recently, and how do you use it?'],
      [
        'Quel poste cherchez-vous, et qu’y apporteriez-vous dès les premières semaines ?',
        'What job are you looking for, and what would you bring to it in the first weeks?',
      ],
      [
        'À partir de quand êtes-vous disponible, et dans quel périmètre pouvez-vous vous déplacer ?',
        'From when are you available, and how far can you travel?',
      ],
    ],
  ],
  [
    'Commerce et relation client',
    'Sales and customer relations',
    [
      [
        'Racontez une vente difficile : comment l’avez-vous menée, étape par étape ?',
        'Tell me about a difficult sale: how did you lead it, step by step?',
      ],
      ['Comment vous y prenez-vous avec un client mécontent ?', 'How do you go about it with an unhappy customer?'],
      ['Quels objectifs aviez-vous, et quels résultats avez-vous obtenus ?', 'What targets did you have, and what results did you reach?'],
      ['Comment préparez-vous un premier rendez-vous ?', 'How do you prepare a first meeting?'],
      ['Quels outils utilisez-vous pour suivre vos clients ?', 'Which tools do you use to follow your customers?'],
      ['Comment fixez-vous un prix, et jusqu’où négociez-vous ?', 'How do you set a price, and how far do you negotiate?'],
    ],
  ],
  [
    'Informatique et numérique',
    'Software and digital',
    [
      [
        'Décrivez un projet que vous avez livré : le besoin, vos choix, le résultat.',
        'Describe a project you delivered: the need, your choices, the result.',
      ],
      [
        'Racontez une panne en production : comment en avez-vous trouvé l’origine ?',
        'Tell me about a failure in production: how did you find its cause?',
      ],
      ['Comment relisez-vous le code de quelqu’un d’autre ?', 'How do you review somebody else’s code?'],
      ['Quelle technologie avez-vous écartée, et pourquoi ?', 'Which technology did you turn down, and why?'],
      [
        'Comment expliquez-vous une contrainte technique à quelqu’un dont ce n’est pas le métier ?',
        'How do you explain a technical constraint to somebody whose trade it is not?',
      ],
      ['Comment vous assurez-vous qu’une livraison ne casse rien ?', 'How do you make sure that a release breaks nothing?'],
    ],
  ],
  [
    'Soin et accompagnement',
    'Care and support',
    [
      [
        'Décrivez une prise en charge dont vous êtes satisfait, en préservant l’anonymat de la personne suivie.',
        'Describe a case you are satisfied with, keeping the person you looked after anonymous.',
      ],
      ['Comment transmettez-vous les informations à l’équipe qui prend la relève ?', 'How do you hand over to the team that takes over?'],
      ['Comment réagissez-vous face à un proche inquiet ou en colère ?', 'How do you respond to a worried or angry relative of a patient?'],
      ['Quels gestes techniques pratiquez-vous le plus souvent ?', 'Which technical procedures do you carry out most often?'],
      ['Comment gardez-vous la bonne distance dans votre métier ?', 'How do you keep the right distance in your trade?'],
      ['Quels horaires et quelles alternances pratiquez-vous aujourd’hui ?', 'Which hours and shifts do you work today?'],
    ],
  ],
  [
    'Bâtiment, artisanat et technique',
    'Building, crafts and technical trades',
    [
      [
        'Décrivez un chantier que vous avez mené, de la préparation à la réception.',
        'Describe a site you ran, from preparation to handover.',
      ],
      ['Comment faites-vous respecter la sécurité dans une équipe pressée ?', 'How do you have safety respected by a team in a hurry?'],
      ['Racontez une malfaçon : qui l’a vue, et qu’avez-vous fait ?', 'Tell me about a defect: who saw it, and what did you do?'],
      ['Quelles machines et quels matériaux maîtrisez-vous ?', 'Which machines and materials do you know well?'],
      ['Comment lisez-vous un plan qui ne correspond pas au terrain ?', 'How do you read a plan that does not match the site?'],
      ['Quelles habilitations et quels permis professionnels avez-vous ?', 'Which certificates and professional licences do you hold?'],
    ],
  ],
  [
    'Administration, gestion et ressources humaines',
    'Administration, management and human resources',
    [
      ['Quels dossiers suivez-vous du début à la fin ?', 'Which files do you follow from beginning to end?'],
      ['Comment vérifiez-vous un chiffre avant de le transmettre ?', 'How do you check a figure before passing it on?'],
      [
        'Décrivez une procédure que vous avez améliorée, et ce qu’elle a fait gagner.',
        'Describe a procedure you improved, and what it saved.',
      ],
      ['Comment gardez-vous confidentielle une information qui l’est ?', 'How do you keep confidential what is confidential?'],
      ['Quels logiciels utilisez-vous, et jusqu’où les connaissez-vous ?', 'Which software do you use, and how well do you know it?'],
      ['Comment tenez-vous une échéance qui ne dépend pas que de vous ?', 'How do you keep a deadline that does not depend on you alone?'],
    ],
  ],
  [
    'Logistique, transport et production',
    'Logistics, transport and production',
    [
      ['Décrivez un flux que vous avez tenu : volumes, délais, aléas.', 'Describe a flow you ran: volumes, lead times, incidents.'],
      [
        'Comment suivez-vous vos stocks, et que faites-vous d’un écart ?',
        'How do you track your stock, and what do you do about a difference?',
      ],
      [
        'Racontez un arrêt de ligne ou une livraison manquée, et la suite.',
        'Tell me about a line that stopped or a missed delivery, and what followed.',
      ],
      ['Quels engins conduisez-vous, et avec quelles habilitations ?', 'Which vehicles do you drive, and with which certificates?'],
      ['Comment formez-vous quelqu’un qui arrive dans l’équipe ?', 'How do you train somebody new in the team?'],
      ['Quel indicateur regardez-vous en premier le matin, et pourquoi ?', 'Which figure do you look at first in the morning, and why?'],
    ],
  ],
];

/** Fixed, so that the same rows are made everywhere. */
const idOf = (family: number, question: number): string =>
  `019ab0e4-7400-7000-8000-${String(family).padStart(4, '0')}${String(question).padStart(8, '0')}`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The interviewer's guides and desk, and what candidates mark off-topic (I4). */
export class Migration20261123115500_interviewer_desk extends Migration {
  override up(): void {
    this.addSql(
      `create table "guide_family" ("id" uuid not null, "name_fr" text not null, "name_en" text not null, "place" int not null, "retired_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `create table "guide_question" ("id" uuid not null, "family_id" uuid not null, "place" int not null, "text_fr" text not null, "text_en" text not null, "retired_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "guide_question_family_id_place_index" on "guide_question" ("family_id", "place");`);
    this.addSql(
      `create table "off_topic_passage" ("id" uuid not null, "candidate_id" uuid not null, "recording_id" uuid not null, "start_seconds" double precision not null, "end_seconds" double precision not null, "marked_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "off_topic_passage_candidate_id_index" on "off_topic_passage" ("candidate_id");`);
    this.addSql(
      `create index "off_topic_passage_recording_id_start_seconds_index" on "off_topic_passage" ("recording_id", "start_seconds");`,
    );
    this.addSql(
      `create table "interview_desk" ("id" uuid not null, "interview_id" uuid not null, "family_id" uuid null, "notes" text not null default '', "notes_revision" int not null default 0, "notes_saved_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "interview_desk" add constraint "interview_desk_interview_id_unique" unique ("interview_id");`);
    this.addSql(
      `create table "asked_question" ("id" uuid not null, "interview_id" uuid not null, "question_id" uuid null, "text" text not null, "asked_at" timestamptz not null, "recording_id" uuid null, "at_seconds" double precision null, primary key ("id"));`,
    );
    this.addSql(`create index "asked_question_recording_id_index" on "asked_question" ("recording_id");`);
    this.addSql(`alter table "asked_question" add constraint "asked_question_once" unique ("interview_id", "text");`);
    this.addSql(
      `alter table "guide_question" add constraint "guide_question_family_id_foreign" foreign key ("family_id") references "guide_family" ("id");`,
    );
    this.addSql(
      `alter table "off_topic_passage" add constraint "off_topic_passage_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");`,
    );
    this.addSql(`alter table "off_topic_passage" add constraint "off_topic_passage_lasts" check (start_seconds < end_seconds);`);
    this.addSql(
      `alter table "interview_desk" add constraint "interview_desk_interview_id_foreign" foreign key ("interview_id") references "interview" ("id");`,
    );
    this.addSql(
      `alter table "interview_desk" add constraint "interview_desk_family_id_foreign" foreign key ("family_id") references "guide_family" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "asked_question" add constraint "asked_question_interview_id_foreign" foreign key ("interview_id") references "interview" ("id");`,
    );
    this.addSql(
      `alter table "asked_question" add constraint "asked_question_question_id_foreign" foreign key ("question_id") references "guide_question" ("id") on delete set null;`,
    );
    for (const [place, [nameFr, nameEn, questions]] of families.entries()) {
      const family = idOf(place + 1, 0);
      this.addSql(
        `insert into "guide_family" ("id", "name_fr", "name_en", "place") values ('${family}', ${quoted(nameFr)}, ${quoted(nameEn)}, ${place + 1});`,
      );
      for (const [index, [textFr, textEn]] of questions.entries())
        this.addSql(
          `insert into "guide_question" ("id", "family_id", "place", "text_fr", "text_en") values ('${idOf(place + 1, index + 1)}', '${family}', ${index + 1}, ${quoted(textFr)}, ${quoted(textEn)});`,
        );
    }
  }
}
