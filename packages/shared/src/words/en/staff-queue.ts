import type fr from '../fr/staff-queue.ts';

export default {
  title: 'To do',
  lead_one: 'One thing waits for somebody of the team.',
  lead_other: '{{count}} things wait for somebody of the team, the most pressing first.',
  empty: 'Nothing waits',
  emptyText:
    'A video to edit, a clip to send or to publish, a release about to end, an e-mail that did not leave: all of it will be here, the most pressing first.',
  toCandidates: 'See the candidates',
  late: 'Late',
  due: 'Due by {{date}}',
  since: 'Waiting since {{date}}',
  kind: {
    SOURCE_TO_EDIT: 'Video to edit',
    CLIP_TO_FINISH: 'Clip to finish',
    CLIP_TO_SEND: 'Clip to send to the candidate',
    CLIP_TO_PUBLISH: 'Clip approved, to be published',
    CHANGES_TO_MAKE: 'Changes the candidate asks for',
    RELEASE_EXPIRING: 'Image release about to end',
    MAIL_FAILED: 'E-mail that did not leave',
    MAIL_TO_SORT: 'Message received, to be sorted',
    ARCHIVE_DAMAGED: 'An archived copy of the terms is no longer as published',
  },
  action: {
    SOURCE_TO_EDIT: 'Open the file',
    CLIP_TO_FINISH: 'Take up the montage',
    CLIP_TO_SEND: 'Watch and send',
    CLIP_TO_PUBLISH: 'Publish',
    CHANGES_TO_MAKE: 'See what is asked',
    RELEASE_EXPIRING: 'Open the file',
    MAIL_FAILED: 'Open the file',
    MAIL_TO_SORT: 'Sort',
    ARCHIVE_DAMAGED: 'See the archive',
  },
} satisfies typeof fr;
