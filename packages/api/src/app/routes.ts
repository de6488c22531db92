import type { Express, Request, Response } from 'express';
import { mountPersonalCopies } from '../clips/personal-copy.route.ts';
import { mountClipUploads } from '../clips/uploads.route.ts';
import { mountCardPictures } from '../company-space/card-pictures.route.ts';
import { mountDisputePacks } from '../disputes/dispute-pack.route.ts';
import { mountMailHook } from '../incoming-mail/incoming-mail.route.ts';
import { mountMailboxAnswers } from '../incoming-mail/mailbox-answers.route.ts';
import { mountOriginalMails } from '../incoming-mail/original-mail.route.ts';
import { mountToken } from '../integrations/token.route.ts';
import { mountContactAttachments } from '../introductions/contact-attachments.route.ts';
import { mountUnsubscribe } from '../outgoing-mail/unsubscribe.route.ts';
import { mountMailbox } from '../platform/mail/mailbox.route.ts';
import type { Services } from '../platform/services.ts';
import { mountCvs } from '../profiles/cv.route.ts';
import { mountPortfolioImages } from '../profiles/portfolio-images.route.ts';
import { mountSitemap } from '../profiles/sitemap.route.ts';
import { mountTrackUploads } from '../recordings/track-uploads.route.ts';
import { mountReceipts } from '../registers/receipt.route.ts';
import { mountRegisterKeys } from '../registers/register-keys.route.ts';
import { mountTermsArchive } from '../terms/archive.route.ts';
import { mountScans } from '../terms/scan.route.ts';
import { contextOf } from './context.ts';
import { type HealthOptions, mountHealth } from './health.route.ts';
import { mountMedia } from './media.route.ts';

/** Express hangs each response on its request. */
const responseTo = ({ res }: Request): Response => {
  if (!res) throw new Error('A request without a response');
  return res;
};

export type RouteOptions = HealthOptions & { mailbox?: boolean; mailHookSecret?: Uint8Array | undefined };

export const mountRoutes = async (
  app: Express,
  services: Services,
  { mailbox = false, mailHookSecret, jobsTrouble }: RouteOptions,
): Promise<void> => {
  mountHealth(app, services, { jobsTrouble });
  mountToken(app, services);
  app.get('/.well-known/jwks.json', async (_request, response) => {
    const keys = await services.tokenKeys.jwks(services.clock.now());
    response.set('Cache-Control', 'public, max-age=300').json(keys);
  });
  mountRegisterKeys(app, services);
  mountTermsArchive(app, services);
  mountScans(app, (request) => contextOf(services, request, responseTo(request)));
  mountReceipts(app, (request, response) => contextOf(services, request, response));
  mountMedia(app, services);
  mountPersonalCopies(app, services, (request, response) => contextOf(services, request, response));
  mountCvs(app, (request, response) => contextOf(services, request, response));
  mountCardPictures(app, (request) => contextOf(services, request, responseTo(request)));
  mountPortfolioImages(app, (request) => contextOf(services, request, responseTo(request)));
  mountContactAttachments(app, (request) => contextOf(services, request, responseTo(request)));
  mountSitemap(app, services);
  mountDisputePacks(app, (request) => contextOf(services, request, responseTo(request)));
  mountClipUploads(app, services, (request) => contextOf(services, request, responseTo(request)));
  mountTrackUploads(app, services, (request) => contextOf(services, request, responseTo(request)));
  mountOriginalMails(app, (request) => contextOf(services, request, responseTo(request)));
  mountUnsubscribe(app, services);
  if (mailHookSecret) mountMailHook(app, services, mailHookSecret);
  if (mailbox) mountMailbox(app, services);
  if (mailbox) mountMailboxAnswers(app, services);
};
