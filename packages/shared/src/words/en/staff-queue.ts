import type fr from '../fr/staff-queue.ts';

export default {
  title: 'To do',
  lead_one: 'One thing is waiting for the team.',
  lead_other: '{{count}} things are waiting for the team, the most urgent first.',
  empty: 'Nothing is waiting',
  emptyText:
    'A video to edit, a clip to send or to publish, a release about to end, an e-mail that could not be sent: all of it will be here, the most urgent first.',
  toCandidates: 'See the candidates',
  late: 'Late',
  due: 'Due by {{date}}',
  since: 'Waiting since {{date}}',
  mail: { to: 'Recipient: {{to}}', attempts_one: '{{count}} attempt', attempts_other: '{{count}} attempts' },
  kind: {
    SOURCE_TO_EDIT: 'Video to edit',
    CLIP_TO_FINISH: 'Clip to finish',
    CLIP_TO_SEND: 'Clip to send to the candidate',
    CLIP_TO_PUBLISH: 'Clip approved, to be published',
    CHANGES_TO_MAKE: 'Changes requested by the candidate',
    RELEASE_EXPIRING: 'Image release about to end',
    MAIL_FAILED: 'E-mail that could not be sent',
    MAIL_ADDRESS_FAILING: 'An address our mails come back from',
    MAIL_TO_SORT: 'Sort',
    ARCHIVE_DAMAGED: 'An archived copy of the terms is no longer as published',
  },
  action: {
    SOURCE_TO_EDIT: 'Open the file',
    CLIP_TO_FINISH: 'Resume editing',
    CLIP_TO_SEND: 'Watch and send',
    CLIP_TO_PUBLISH: 'Publish',
    CHANGES_TO_MAKE: 'See the request',
    RELEASE_EXPIRING: 'Open the file',
    MAIL_FAILED: 'Send it again',
    MAIL_ADDRESS_FAILING: 'See its mails',
    MAIL_TO_SORT: 'Sort',
    ARCHIVE_DAMAGED: 'See the archive',
  },
} satisfies typeof fr;
