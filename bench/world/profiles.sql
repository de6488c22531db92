-- Candidates, as many as `bench.profiles` says, as a service of some years would hold them: most published, some not, some restricted, most with a clip,
-- a few whose image release is over. Everything follows from the row's number, so that two runs measure the same thing.

create function pg_temp.draw(number int, salt int, sides int) returns int immutable language sql as $$
  select 1 + ((hashint8(number::bigint * 7919 + salt)::bigint + 2147483648) % sides)::int
$$;

create function pg_temp.some(words text[], number int, salt int, fewest int, more int) returns text[] immutable language sql as $$
  select coalesce(array_agg(distinct words[pg_temp.draw(number, salt + 31 * place, cardinality(words))]), '{}')
  from generate_series(1, fewest + pg_temp.draw(number, salt, more) - 1) as place
$$;

-- To the millisecond, as the product's clock counts.
create function pg_temp.this_instant() returns timestamptz stable language sql as $$ select date_trunc('milliseconds', now()) $$;

create temp table word as select
  array['Camille','Malik','Inès','Jules','Aïcha','Louis','Zoé','Yanis','Léa','Hugo','Fatou','Théo','Manon','Karim','Chloé','Noé','Sofia','Paul','Nadia','Axel'] as first_names,
  array['Rousseau','Benali','Moreau','Diallo','Lefèvre','Nguyen','Garcia','Petit','Traoré','Robert','Haddad','Dubois','Silva','Martin','Kaya','Leroy'] as last_names,
  array['Menuiserie','Comptabilité','Développement web','Soins infirmiers','Conduite de travaux','Vente','Logistique','Cuisine','Électricité','Graphisme','Ressources humaines','Mécanique','Accueil','Plomberie','Enseignement','Maintenance'] as trades,
  array['AutoCAD','Excel','TypeScript','PostgreSQL','Anglais professionnel','Gestion de projet','Soudure','Permis B','CACES 3','Sage','SolidWorks','Photoshop','Management','Relation client','Node.js','React',
        'Métrés','Devis','Lean','HACCP','SAP','Java','Python','Figma','Paie','Fiscalité','Négociation','Prospection','Tableaux de bord','Formation','C++','Réseaux','Habilitation électrique','Pose','Agencement','Hygiène',
        'Planification','Achats','Import-export','Rédaction'] as skills,
  array['Nantes','Rennes','Paris','Lyon','Lille','Bordeaux','Toulouse','Marseille','Strasbourg','Angers','Brest','Grenoble','Dijon','Tours','Nice','Rouen','Caen','Le Mans','Poitiers','Metz'] as places,
  array['PERMANENT','FIXED_TERM','TEMPORARY','APPRENTICESHIP','INTERNSHIP','FREELANCE'] as contracts,
  array['NOW','ONE_MONTH','THREE_MONTHS','LATER','LISTENING'] as availabilities,
  array['Français','Anglais','Espagnol','Arabe','Allemand','Portugais','Italien'] as languages,
  array['BASIC','CONVERSATIONAL','FLUENT','NATIVE'] as levels,
  array['Je cherche une équipe qui soigne les finitions et où l’on apprend les uns des autres.','Rigueur, écoute et goût du concret : c’est ce que mes responsables disent de moi.',
        'Après plusieurs années sur le terrain, je veux transmettre autant que produire.','J’aime comprendre un besoin, proposer une solution simple et la tenir dans le temps.',
        'Mobile dans la région, disponible pour des horaires décalés.','J’ai piloté des chantiers de bout en bout, du devis à la réception.'] as phrases;

create temp table person as select number, uuidv7() as account_id, uuidv7() as candidate_id, uuidv7() as profile_id, uuidv7() as acceptance_id, uuidv7() as clip_id, uuidv7() as version_id
  from generate_series(1, current_setting('bench.profiles')::int) as number;

insert into account (id, kind, email, first_name, last_name, language, created_at)
  select account_id, 'candidate', 'candidate-' || number || '@example.test', first_names[pg_temp.draw(number, 1, 20)], last_names[pg_temp.draw(number, 2, 16)], 'fr', pg_temp.this_instant() - interval '400 days'
  from person, word;
insert into candidate (id, account_id, declared_adult_at, registered_at)
  select candidate_id, account_id, pg_temp.this_instant() - interval '400 days', pg_temp.this_instant() - interval '400 days' from person;

-- Receipts were mailed and ends told of: the service has nothing left to do for any of them while it is measured.
insert into terms_acceptance (id, candidate_id, version_id, language, content_hash, approved_at, image, voice, waiver, undertakings, entry_id, receipt_sent_at)
  select acceptance_id, candidate_id, t.version_id, 'fr', t.content_hash, approved_at, true, true, true, '{}', uuidv7(), approved_at + interval '2 seconds'
  from person, (select version_id, content_hash from terms_text where language = 'fr' limit 1) t, (select pg_temp.this_instant() - interval '399 days') given(approved_at);
-- Of a hundred releases two were withdrawn, two are over, and three let the voice be heard without the image.
insert into image_release (id, candidate_id, acceptance_id, image, voice, starts_at, expires_at, withdrawn_at, last_reminder_days)
  select uuidv7(), candidate_id, acceptance_id, number % 100 not in (7, 8, 9), true, starts_at, release_expiry(starts_at), case when number % 100 in (13, 14) then pg_temp.this_instant() - interval '5 days' end,
    case when number % 100 in (11, 12) then 0 end
  from (select *, pg_temp.this_instant() - case when number % 100 in (11, 12) then interval '560 days' else interval '399 days' end as starts_at from person) release;

insert into profile (id, candidate_id, slug, reference, state, revision, headline, summary, skills, experiences, educations, spoken_languages, places, availability, contract_kinds, salary_wish,
    shows_name, restricted_whole, restricted_elements, blocked_company_ids, created_at, updated_at, published_at)
  select profile_id, candidate_id, 'profil-' || lpad(number::text, 6, '0'), 'JP-' || lpad(number::text, 6, '0'),
    case when number % 25 = 3 then 'DRAFT' when number % 25 = 4 then 'INACTIVE' else 'ACTIVE' end, 3,
    trades[pg_temp.draw(number, 3, 16)] || ' · ' || (1 + pg_temp.draw(number, 4, 20)) || ' ans d’expérience',
    array_to_string(pg_temp.some(phrases, number, 5, 2, 3), ' '),
    pg_temp.some(w.skills, number, 6, 3, 7),
    (select jsonb_agg(jsonb_build_object('role', trades[pg_temp.draw(number, 40 + job, 16)], 'employer', 'Entreprise ' || pg_temp.draw(number, 50 + job, 400), 'from', (2024 - 3 * job) || '-09-01',
       'to', case when job > 1 then (2026 - 3 * job) || '-06-30' end, 'description', phrases[pg_temp.draw(number, 60 + job, 6)] || ' ' || phrases[pg_temp.draw(number, 70 + job, 6)]))
     from generate_series(1, 1 + pg_temp.draw(number, 7, 3)) as job),
    jsonb_build_array(jsonb_build_object('title', 'Diplôme en ' || trades[pg_temp.draw(number, 8, 16)], 'school', 'Lycée ' || last_names[pg_temp.draw(number, 9, 16)], 'year', 2000 + pg_temp.draw(number, 10, 20))),
    (select jsonb_agg(jsonb_build_object('name', languages[place], 'level', levels[pg_temp.draw(number, 80 + place, 4)])) from generate_series(1, 1 + pg_temp.draw(number, 11, 2)) as place),
    pg_temp.some(w.places, number, 12, 1, 3), availabilities[pg_temp.draw(number, 13, 5)], pg_temp.some(contracts, number, 14, 1, 2), 22000 + 500 * pg_temp.draw(number, 15, 60),
    number % 5 = 0, number % 33 = 0,
    case when number % 20 = 9 then array['SKILLS'] when number % 20 = 13 then array['CLIP', 'PLACES'] else '{}' end,
    case when number % 90 = 1 then array[(select id from company where name_key = 'atelier du port')] else '{}' end,
    pg_temp.this_instant() - interval '300 days', pg_temp.this_instant() - number * interval '20 minutes', case when number % 25 <> 3 then pg_temp.this_instant() - number * interval '29 minutes' end
  from person, word w;

-- Two of three have a clip that was approved and placed.
insert into clip (id, candidate_id, state, title, description, language, segments, captions, captions_language, created_at, updated_at, published_at)
  select clip_id, candidate_id, 'PUBLISHED', 'Un métier, des projets', 'Une minute pour dire ce que je sais faire et ce que je cherche.', 'fr', '[]', '[]', 'fr', pg_temp.this_instant() - interval '200 days', pg_temp.this_instant() - interval '190 days', pg_temp.this_instant() - interval '190 days'
  from person where number % 3 <> 0;
insert into clip_version (id, clip_id, number, title, description, language, segments, poster_at, duration_seconds, manifest_hash, renditions, poster, uses_image, rendered_at, approved_at, diffusion)
  select version_id, clip_id, 1, 'Un métier, des projets', 'Une minute pour dire ce que je sais faire et ce que je cherche.', 'fr', '[]', 0, 40 + pg_temp.draw(number, 16, 80), 'none', '[]', '{}', true, pg_temp.this_instant() - interval '195 days', pg_temp.this_instant() - interval '191 days', 'PUBLIC'
  from person where number % 3 <> 0;
insert into clip_placement (id, profile_id, clip_version_id, public_id, title, description, duration_seconds, uses_image, uses_voice, placed_at)
  select uuidv7(), profile_id, version_id, 'clip-' || lpad(number::text, 18, '0'), 'Un métier, des projets', 'Une minute pour dire ce que je sais faire et ce que je cherche.', 40 + pg_temp.draw(number, 16, 80), true, true, pg_temp.this_instant() - interval '190 days'
  from person where number % 3 <> 0;

-- Looks of forty companies; the measured recruiters' has opened a sixth of the profiles, some twice.
insert into profile_access (id, profile_id, at, kind, reason, company_id, actor_id)
  select uuidv7(), profile_id, pg_temp.this_instant() - (number + look * 997) * interval '31 minutes', 'CONSULTED', 'NETWORK_MEMBER', c.id, uuidv7()
  from person, generate_series(1, 3) as look, (select id, row_number() over (order by name_key) as place from company where name_key <> 'atelier du port') c
  where c.place = pg_temp.draw(number, 100 + look, 39);
insert into profile_access (id, profile_id, at, kind, reason, company_id, actor_id)
  select uuidv7(), profile_id, pg_temp.this_instant() - (number + look * 997) * interval '13 minutes', 'CONSULTED', 'NETWORK_MEMBER', (select id from company where name_key = 'atelier du port'), uuidv7()
  from person, generate_series(1, 2) as look where number % 6 = 2 and (look = 1 or number % 12 = 2);
