import { forgetSessions } from '../authentication/forget-sessions.job.ts';
import { forgetSignIns } from '../authentication/forget-sign-ins.job.ts';
import { checkSource } from '../clips/check-source.job.ts';
import { copySourcesAnew } from '../clips/copy-sources-anew.job.ts';
import { cutExcerpt } from '../clips/cut-excerpt.job.ts';
import { drawSource, drawSources } from '../clips/draw-source.job.ts';
import { forgetCopies } from '../clips/forget-copies.job.ts';
import { forgetRenditionBytes } from '../clips/forget-renditions.job.ts';
import { forgetUploadBytes } from '../clips/forget-upload-bytes.job.ts';
import { keepUploads } from '../clips/keep-uploads.job.ts';
import { renderClipJob } from '../clips/render-clip.job.ts';
import { forgetCardPictures } from '../company-space/forget-card-pictures.job.ts';
import { forgetReadings } from '../copying/forget-readings.job.ts';
import { forgetUnlocks } from '../diffusion/unlocked-profiles.ts';
import { remindOfReleases } from '../image-releases/remind-of-release.job.ts';
import { forgetStrangers } from '../incoming-mail/forget-strangers.job.ts';
import { processMail } from '../incoming-mail/process-mail.job.ts';
import { settleUnreadMails } from '../incoming-mail/settle-unread-mails.job.ts';
import { forgetDesks } from '../interviewer-desk/forget-desks.job.ts';
import { remindOfInterviews } from '../interviews/remind-of-interviews.job.ts';
import { settleInterviewsTick } from '../interviews/settle-interviews.job.ts';
import { forgetAttachments } from '../introductions/forget-attachments.job.ts';
import { settleIntroductionsTick } from '../introductions/settle-introductions.job.ts';
import { settleMailboxes } from '../mailboxes/settle-mailboxes.job.ts';
import { settleMeetingsTick } from '../meetings/settle-meetings.job.ts';
import { settlePlace, watchPlaces } from '../places/settle-place.job.ts';
import { markClockTick } from '../platform/clock-mark.ts';
import type { Tick } from '../platform/jobs/jobs.ts';
import type { AnyJob } from '../platform/jobs/worker.ts';
import { sendMail } from '../platform/mail/send-mail.job.ts';
import { sweepMedia } from '../platform/media/sweep-media.job.ts';
import type { Services } from '../platform/services.ts';
import { forgetAttempts } from '../platform/throttle/forget-attempts.job.ts';
import { renewTokenKeys } from '../platform/tokens/renew-token-keys.job.ts';
import { expireProfiles } from '../profiles/expire-profiles.job.ts';
import { forgetPictures } from '../profiles/forget-pictures.job.ts';
import { forgetVisits } from '../promotion/forget-visits.job.ts';
import { fileTrack } from '../recordings/file-track.job.ts';
import { keepTracks } from '../recordings/keep-tracks.job.ts';
import { handOutHeads } from '../registers/hand-out-heads.job.ts';
import { forgetRooms } from '../rooms/forget-rooms.job.ts';
import { tellOfNewProfiles } from '../saved-searches/tell-of-new-profiles.job.ts';
import { forgetShortlists } from '../shortlists/forget-shortlists.job.ts';
import { announceSources } from '../source-keeping/announce-sources.job.ts';
import { forgetSources } from '../source-keeping/forget-sources.job.ts';
import { announceTerms } from '../terms/announce-terms.job.ts';
import { archiveTerms } from '../terms/archive-terms.job.ts';
import { checkArchive } from '../terms/check-archive.job.ts';
import { forgetScans } from '../terms/forget-scans.job.ts';
import { sendReceipts } from '../terms/send-receipts.job.ts';
import { deliverWebhook } from '../webhooks/deliver-webhook.job.ts';
import { forgetDeliveries } from '../webhooks/forget-deliveries.job.ts';
import { tellWebhooks } from '../webhooks/tell-webhooks.job.ts';
import { forgetAnswers } from './gate/forget-answers.job.ts';

export const jobs: readonly AnyJob<Services>[] = [
  sendMail,
  checkSource,
  renderClipJob,
  cutExcerpt,
  forgetUploadBytes,
  forgetRenditionBytes,
  forgetCopies,
  drawSource,
  announceTerms,
  processMail,
  fileTrack,
  settlePlace,
  tellWebhooks,
  deliverWebhook,
];
export const ticks: readonly Tick<Services>[] = [
  markClockTick,
  archiveTerms,
  checkArchive,
  forgetScans,
  sendReceipts,
  remindOfReleases,
  forgetUnlocks,
  forgetVisits,
  forgetReadings,
  forgetStrangers,
  settleUnreadMails,
  expireProfiles,
  tellOfNewProfiles,
  forgetShortlists,
  watchPlaces,
  forgetPictures,
  forgetCardPictures,
  forgetAttachments,
  settleIntroductionsTick,
  settleMeetingsTick,
  settleInterviewsTick,
  remindOfInterviews,
  settleMailboxes,
  keepUploads,
  copySourcesAnew,
  announceSources,
  drawSources,
  forgetSources,
  keepTracks,
  forgetRooms,
  forgetDesks,
  sweepMedia,
  forgetSignIns,
  forgetSessions,
  forgetAttempts,
  renewTokenKeys,
  forgetAnswers,
  forgetDeliveries,
  handOutHeads,
];
