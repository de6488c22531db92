/** The same in English, as candidates for international posts write it. */
export const cleanEnglish = `
Product manager with eight years in fintech, I turn vague ideas into roadmaps that engineers actually enjoy.
Full-stack developer fluent in React, Node.js, Go and PostgreSQL, I have shipped software used by 1.2 million people.
I led a team of nine across three time zones and cut our cloud bill by 38% in one year.
Registered nurse since 2012, experienced in intensive care, looking for a role in clinical training.
Supply chain analyst: SAP, SQL, demand planning, and a stubborn love of clean data.
As a site engineer I delivered two bridges, one tunnel and a hospital wing, on time and under budget.
I speak English, French and conversational Mandarin, and I write better than I speak.
My cornerstone is trust: clients stay because I call back.
From junior cook to head chef in six years, I now run a kitchen of fourteen.
I will mark every milestone, bill every hour and be frank about every risk.
UX researcher: 300 interviews, 40 usability studies, and one simple rule, listen first.
Hope is not a strategy, so I plan for failure and test the plan.
Certified in ISO 9001 and ISO 14001, I have passed eleven audits in a row.
Salary expectation between $65,000 and $72,000, open to discussion.
In 2019 I joined a start-up of five; in 2023 we were 140 and profitable.
Data engineer working with Spark, Airflow, dbt and Snowflake, mostly in Python and Scala.
I sold more than 2,000 units in the first quarter of 2022, up from 1,350 the year before.
A steady hand in a crisis, according to the last three people I reported to.
Marine biologist turned policy adviser, I translate science into decisions.
The brand grew from 0 to 85,000 followers without a single paid campaign.
I grant access, chase invoices, and keep the long view.
Physical therapist with a soft spot for elderly patients and hard evidence.
I spent a summer in Florence restoring frescoes, then a winter in Austin selling software.
My art is spreadsheets; my craft is asking the second question.
Call centre supervisor: 60 agents, 4,500 calls a day, customer satisfaction of 92%.
We moved from Java 8 to Java 21, then from Jenkins to GitHub Actions.
Machine operator on day shift, forklift licence, zero incident in 1,900 days.
I teach adults to read, and there is no better job in the world.
Procurement lead for steel, copper and rare earths, I have negotiated in nine countries.
Grace under pressure is a cliché; mine comes with a checklist.
I rose through the ranks from cashier to regional director, one store at a time.
Available from 1 September 2025, willing to relocate, full driving licence.
Our release 4.2.1 shipped on 03/04/2024 with no rollback.
I am a baker by training, a salesman by accident and a manager by choice.
The young team needed a coach more than a boss, so that is what I became.
A clean brown field site, a green roof, a white paper: my last three years in a sentence.
Legal counsel with a focus on data protection, licensing and commercial leases.
I design gold and silver jewellery, and I know my way around a balance sheet.
Quality is a habit: measure twice, cut once, write it down.
My next job should have good people, honest goals and natural light.
I built the booking engine that handles 9,000 reservations on a summer Saturday.
Electrician, certified for high voltage, happy on a ladder and in a plan.
Technical writer: I remove words until only the useful ones are left.
Open to hybrid work, two or three days a week on site, in or near London.
Won first prize in a national robotics contest, out of 212 teams.
I have a degree in civil engineering and a diploma in public speaking.
The course covers 24 modules, 180 exercises and one final project.
My mentor taught me to price the risk, not the hope.
I work at night, I rest in the morning, and I never miss a handover.
Customs broker: tariffs, origin rules, bonded warehouses, 30 containers a week.
`
  .trim()
  .split('\n');
