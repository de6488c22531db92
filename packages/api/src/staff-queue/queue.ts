import { limits } from '@jobprod/shared/limits';
import type { StaffRole, StaffViewer } from '../authorization/viewer.ts';
import { incomingMailOpenSql } from '../incoming-mail/mails-open-to.ts';
import { openMailSql } from '../outgoing-mail/open-mail.ts';
import { fromGlobalId, idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { SourceDays } from '../platform/services.ts';
import { daysOf, frozenSql, keptUntilSql } from '../source-keeping/kept-until.ts';

export const queueItemKinds = [
  'SOURCE_TO_EDIT',
  'CLIP_TO_FINISH',
  'CLIP_TO_SEND',
  'CLIP_TO_PUBLISH',
  'CHANGES_TO_MAKE',
  'RELEASE_EXPIRING',
  'INTERVIEW_TO_HOLD',
  'INTERVIEW_TO_TELL',
  'RECORDING_INCOMPLETE',
  'SOURCES_TO_GO',
  'MAIL_FAILED',
  'MAIL_ADDRESS_FAILING',
  'MAIL_TO_SORT',
  'ARCHIVE_DAMAGED',
  'PROMOTION_TO_JUDGE',
  'MAILBOX_TO_RECOVER',
  'MAILBOX_WAITING',
  'COPYING_TO_JUDGE',
  'FOLLOW_UP_OVERDUE',
  'REPORT_TO_DECIDE',
  'PLACE_TO_EMPTY',
  'PLACE_IN_TROUBLE',
  'WISH_TO_ANSWER',
  'CARD_TO_READ',
] as const;
export type QueueItemKind = (typeof queueItemKinds)[number];

/** Who a kind of work waits for. */
const rolesFor: Readonly<Record<QueueItemKind, readonly StaffRole[]>> = {
  SOURCE_TO_EDIT: ['EDITOR'],
  CLIP_TO_FINISH: ['EDITOR'],
  CLIP_TO_SEND: ['EDITOR'],
  CLIP_TO_PUBLISH: ['EDITOR'],
  CHANGES_TO_MAKE: ['EDITOR'],
  RELEASE_EXPIRING: ['NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER'],
  INTERVIEW_TO_HOLD: ['INTERVIEWER', 'ADMINISTRATOR'],
  INTERVIEW_TO_TELL: ['INTERVIEWER', 'ADMINISTRATOR'],
  RECORDING_INCOMPLETE: ['INTERVIEWER', 'EDITOR', 'ADMINISTRATOR'],
  SOURCES_TO_GO: ['EDITOR'],
  MAIL_FAILED: ['NETWORK_MANAGER', 'ADMINISTRATOR'],
  MAIL_ADDRESS_FAILING: ['NETWORK_MANAGER', 'ADMINISTRATOR'],
  MAIL_TO_SORT: ['NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER'],
  ARCHIVE_DAMAGED: ['ADMINISTRATOR', 'DATA_PROTECTION_OFFICER'],
  PROMOTION_TO_JUDGE: ['NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER'],
  MAILBOX_TO_RECOVER: ['DATA_PROTECTION_OFFICER', 'ADMINISTRATOR'],
  MAILBOX_WAITING: ['DATA_PROTECTION_OFFICER', 'ADMINISTRATOR'],
  COPYING_TO_JUDGE: ['NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER'],
  FOLLOW_UP_OVERDUE: ['NETWORK_MANAGER'],
  REPORT_TO_DECIDE: ['NETWORK_MANAGER'],
  PLACE_TO_EMPTY: ['EDITOR', 'NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER'],
  PLACE_IN_TROUBLE: ['EDITOR', 'NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER'],
  WISH_TO_ANSWER: ['NETWORK_MANAGER'],
  CARD_TO_READ: ['NETWORK_MANAGER'],
};

export type QueueItem = {
  id: string;
  kind: QueueItemKind;
  since: Date;
  dueAt: Date | null;
  candidateId: string | null;
  clipId: string | null;
  mailId: string | null;
  promotionNoteId: string | null;
  copyingNoteId: string | null;
  subject: string | null;
};
type Row = {
  kind: QueueItemKind;
  id: string;
  since: string;
  due: string;
  candidate_id: string | null;
  clip_id: string | null;
  subject: string | null;
};

/** A candidate waits two days for the next step of their clip at the most. */
const patience = "interval '2 days'";
/** How it went can be told for a month. */
const tellable = `interval '${limits.interviewOutcomeDays} days'`;
const warning = "interval '30 days'";
/** How long ahead editors learn that raw sources will be deleted. */
const lastCall = "interval '14 days'";
/** How long two people who agreed have to fix a meeting, and then to say how it went (N7). */
const unfixed = `interval '${limits.meetingOverdueDays} days'`;
const untold = `interval '${limits.meetingUntoldDays} days'`;
const sendable = `interval '${limits.trackDays} days'`;

/** A clip and the moment it came to where it stands. */
const clipsIn = (kind: QueueItemKind, state: string, since: string) =>
  `select '${kind}' as kind, c.id, ${since} as since, ${since} + ${patience} as due, c.candidate_id, c.id as clip_id, nullif(c.title, '') as subject
   from clip c left join lateral (select * from clip_version v where v.clip_id = c.id order by v.number desc limit 1) v on true where c.state = '${state}'`;

/** A place outside where a clip was put: due by the end of the release where that is what ends it, else at once. */
const placesIn = (kind: QueueItemKind, condition: string, since: string) =>
  `select '${kind}', o.id, ${since}, coalesce(o.due_at, ${since}), p.candidate_id, v.clip_id, coalesce(o.medium, 'YouTube')
   from clip_place o join profile p on p.id = o.profile_id join clip_placement k on k.id = o.placement_id join clip_version v on v.id = k.clip_version_id where ${condition}`;

const query = (openMail: string, openArrival: string) => `
  select kind, id, to_json(since) #>> '{}' as since, to_json(due) #>> '{}' as due, candidate_id, clip_id, subject from (
    select 'SOURCE_TO_EDIT' as kind, s.id, s.sent_at as since, s.sent_at + ${patience} as due, s.candidate_id, null::uuid as clip_id, null::text as subject
    from clip_source s where s.state = 'READY'
      and not exists (select from clip c where c.candidate_id = s.candidate_id and c.updated_at >= s.sent_at)
    union all ${clipsIn('CLIP_TO_FINISH', 'DRAFT', 'c.updated_at')}
    union all ${clipsIn('CLIP_TO_SEND', 'RENDERED', 'v.rendered_at')}
    union all ${clipsIn('CLIP_TO_PUBLISH', 'APPROVED', 'v.approved_at')}
    union all ${clipsIn('CHANGES_TO_MAKE', 'CHANGES_REQUESTED', 'v.changes_requested_at')}
    union all select 'RELEASE_EXPIRING', r.id, r.expires_at - ${warning}, r.expires_at, r.candidate_id, null, null
    from image_release r where r.withdrawn_at is null and r.replaced_at is null and r.expires_at > ? and r.expires_at <= ?::timestamptz + ${warning}
    union all select 'INTERVIEW_TO_HOLD', i.id, i.booked_at, i.starts_at, i.candidate_id, null, null
    from interview i where i.state = 'BOOKED' and i.ends_at > ? and i.starts_at <= ?::timestamptz + interval '1 day' and (i.interviewer_id = ? or ?)
    union all select 'INTERVIEW_TO_TELL', i.id, i.ends_at, i.ends_at + ${patience}, i.candidate_id, null, null
    from interview i where (i.state = 'BOOKED' or i.state = 'DISAGREED') and i.ends_at <= ? and i.ends_at > ?::timestamptz - ${tellable} and (i.interviewer_id = ? or ?)
    union all select 'MAIL_FAILED', m.id, m.queued_at, m.queued_at, c.id, null, m.subject
    from outbound_mail m left join candidate c on c.account_id = m.account_id where m.state in ('failed', 'bounced')
      and not exists (select from mail_address a where a.address = m."to" and a.failing_since is not null) and ${openMail}
    union all select 'MAIL_ADDRESS_FAILING', o.id, a.failing_since, a.failing_since + ${patience}, c.id, null, a.address
    from mail_address a join account o on o.email = a.address and o.closed_at is null left join candidate c on c.account_id = o.id where a.failing_since is not null
    union all select 'MAIL_TO_SORT', i.id, i.received_at, i.received_at + ${patience}, null, null, null
    from incoming_mail i where i.state = 'TO_SORT' and ${openArrival}
    union all select 'ARCHIVE_DAMAGED', a.id, a.found_at, a.found_at, null, null, a.label || ' · ' || a.name
    from archive_alarm a where a.mended_at is null
    union all select 'PROMOTION_TO_JUDGE', o.id, o.noticed_at, o.noticed_at + ${patience}, p.candidate_id, null, o.page
    from promotion_note o join profile p on p.id = o.profile_id where o.judged_at is null
    union all select 'MAILBOX_TO_RECOVER', r.id, r.confirmed_at, r.confirmed_at + ${patience}, c.id, null, null
    from mailbox_recovery r left join candidate c on c.account_id = r.account_id where r.state = 'TO_DECIDE'
    union all select 'MAILBOX_WAITING', r.id, r.decided_at, r.due_at, c.id, null, null
    from mailbox_recovery r left join candidate c on c.account_id = r.account_id where r.state = 'ACCEPTED'
    union all select 'COPYING_TO_JUDGE', n.id, n.noticed_at, n.noticed_at + ${patience}, d.id, null,
      coalesce(l.name, a.first_name || ' ' || a.last_name || ' · ' || y.name)
    from copying_note n left join candidate d on d.id = n.by_id left join api_client l on l.id = n.by_id
      left join recruiter e on e.id = n.by_id left join account a on a.id = e.account_id left join company y on y.id = e.company_id
    where n.closed_at is null
    union all select 'FOLLOW_UP_OVERDUE', i.id, coalesce(m.ends_at, i.agreed_at), coalesce(m.ends_at + ${untold}, i.agreed_at + ${unfixed}), i.candidate_id, null,
      y.name || ' · ' || p.reference
    from introduction i join company y on y.id = i.company_id join profile p on p.id = i.profile_id left join meeting m on m.introduction_id = i.id
    where (i.state in ('AGREED', 'MEETING_PROPOSED') and i.agreed_at <= ?::timestamptz - ${unfixed})
      or (i.state = 'SCHEDULED' and (m.ends_at <= ?::timestamptz - ${untold} or m.company_said <> m.candidate_said))
    union all select 'REPORT_TO_DECIDE', r.id, r.reported_at, r.reported_at + ${patience}, r.candidate_id, null, y.name
    from report r join company y on y.id = r.company_id where r.decided_at is null
    union all ${placesIn('PLACE_TO_EMPTY', `o.kind = 'OTHER' and o.state = 'LEAVING'`, 'o.leaving_since')}
    union all ${placesIn('PLACE_IN_TROUBLE', 'o.trouble is not null', 'o.trouble_since')}
    union all select 'WISH_TO_ANSWER', w.id, w.asked_at, w.asked_at + ${patience}, w.candidate_id, null, y.name
    from introduction_wish w join company y on y.id = w.company_id where w.state = 'WAITING'
    union all select 'CARD_TO_READ', k.id, k.submitted_at, k.submitted_at + ${patience}, null, null, y.name
    from company_card k join company y on y.id = k.company_id where k.state = 'SUBMITTED'
      and exists (select from company_membership o where o.company_id = k.company_id and o.ended_at is null)
    union all select 'RECORDING_INCOMPLETE', r.id, r.incomplete_since, r.stopped_at + ${sendable}, i.candidate_id, null, null
    from recording r join interview i on i.id = r.interview_id where r.incomplete_since is not null and r.stopped_at > ?::timestamptz - ${sendable}
      and (i.interviewer_id = ? or ?)
    union all (select distinct on (k.candidate_id) 'SOURCES_TO_GO', k.id, k.until - ${lastCall}, k.until, k.candidate_id, null, null
    from (select s.id, s.candidate_id, ${keptUntilSql} as until from clip_source s where s.state = 'READY' and s.store_key is not null and not ${frozenSql}) k
    where k.until <= ?::timestamptz + ${lastCall} order by k.candidate_id, k.until, k.id)
  ) work where kind = any(?::text[])
    and (? or not exists (select from candidate l where l.id = work.candidate_id and l.data_locked_at is not null))
  order by due, id limit 200`;

/** The mail that an item of the queue tells of, or that is named itself. */
export const mailOfItem = (itemId: string): string =>
  idOf(fromGlobalId(itemId)?.type === 'OutgoingMail' ? 'OutgoingMail' : 'QueueItem-MAIL_FAILED', itemId);

/** What needs these roles now, the most pressing first. */
export const queueFor = async (em: Em, viewer: StaffViewer, now: Date, sourceDays: SourceDays): Promise<QueueItem[]> => {
  const { staffId, roles } = viewer;
  const kinds = queueItemKinds.filter((kind) => rolesFor[kind].some((role) => roles.has(role)));
  // An interview waits for its own interviewer, and for administrators.
  const interviewer = [staffId, roles.has('ADMINISTRATOR')];
  // Locked data are there for nobody but the officer who answers for them (G3).
  const seesLocked = roles.has('DATA_PROTECTION_OFFICER');
  const recorded = [staffId, roles.has('ADMINISTRATOR') || roles.has('EDITOR')];
  const openMail = openMailSql(viewer, now, 'm');
  const openArrival = incomingMailOpenSql(viewer, 'i');
  const rows = await em.execute<Row[]>(query(openMail.strings.join('?'), openArrival.strings.join('?')), [
    ...[now, now, now, now, ...interviewer, now, now, ...interviewer],
    ...[...openMail.values, ...openArrival.values],
    ...[now, now],
    ...[now, ...recorded, ...daysOf(sourceDays), now],
    ...[`{${kinds.join(',')}}`, seesLocked],
  ]);
  return rows.map(({ kind, id, since, due, candidate_id, clip_id, subject }) => ({
    id: toGlobalId(`QueueItem-${kind}`, id),
    kind,
    since: new Date(since),
    dueAt: new Date(due),
    candidateId: candidate_id,
    clipId: clip_id,
    mailId: kind === 'MAIL_FAILED' ? id : null,
    promotionNoteId: kind === 'PROMOTION_TO_JUDGE' ? id : null,
    copyingNoteId: kind === 'COPYING_TO_JUDGE' ? id : null,
    subject,
  }));
};
