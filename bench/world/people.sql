-- The network: forty companies, and the recruiters of one of them, each with a session of their own.

insert into company (id, name, name_key, city, main_activity, first_selected_at)
  select uuidv7(), case when number = 1 then 'Atelier du Port' else 'Entreprise ' || number end, case when number = 1 then 'atelier du port' else 'entreprise ' || number end, 'Nantes', 'Agencement', now() - interval '500 days'
  from generate_series(1, 40) as number;
insert into company_membership (id, company_id, started_at, selection_reason, selected_by_id)
  select uuidv7(), id, now() - interval '500 days', 'Recrute dans la région.', uuidv7() from company;
insert into account (id, kind, email, first_name, last_name, language, created_at)
  select uuidv7(), 'recruiter', 'recruiter-' || number || '@example.test', 'Rose', 'Le Gall', 'fr', now() - interval '300 days' from generate_series(1, 64) as number;
insert into recruiter (id, account_id, company_id, joined_at)
  select uuidv7(), a.id, c.id, now() - interval '300 days' from account a, company c where a.kind = 'recruiter' and c.name_key = 'atelier du port';
