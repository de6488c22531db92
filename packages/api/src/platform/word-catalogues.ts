import enIdentity from '@jobprod/shared/words/en/identity';
import enInvitation from '@jobprod/shared/words/en/invitation';
import enMail from '@jobprod/shared/words/en/mail';
import enMedia from '@jobprod/shared/words/en/media';
import enPapers from '@jobprod/shared/words/en/papers';
import enProfileElements from '@jobprod/shared/words/en/profile-elements';
import enProfiles from '@jobprod/shared/words/en/profiles';
import enRecordingNotice from '@jobprod/shared/words/en/recording-notice';
import enRefusals from '@jobprod/shared/words/en/refusals';
import enSensitiveTopics from '@jobprod/shared/words/en/sensitive-topics';
import enZones from '@jobprod/shared/words/en/zones';
import frIdentity from '@jobprod/shared/words/fr/identity';
import frInvitation from '@jobprod/shared/words/fr/invitation';
import frMail from '@jobprod/shared/words/fr/mail';
import frMedia from '@jobprod/shared/words/fr/media';
import frPapers from '@jobprod/shared/words/fr/papers';
import frProfileElements from '@jobprod/shared/words/fr/profile-elements';
import frProfiles from '@jobprod/shared/words/fr/profiles';
import frRecordingNotice from '@jobprod/shared/words/fr/recording-notice';
import frRefusals from '@jobprod/shared/words/fr/refusals';
import frSensitiveTopics from '@jobprod/shared/words/fr/sensitive-topics';
import frZones from '@jobprod/shared/words/fr/zones';

/** The namespaces the server speaks in. */
export const catalogues = {
  fr: {
    identity: frIdentity,
    invitation: frInvitation,
    mail: frMail,
    media: frMedia,
    papers: frPapers,
    'profile-elements': frProfileElements,
    profiles: frProfiles,
    'recording-notice': frRecordingNotice,
    refusals: frRefusals,
    'sensitive-topics': frSensitiveTopics,
    zones: frZones,
  },
  en: {
    identity: enIdentity,
    invitation: enInvitation,
    mail: enMail,
    media: enMedia,
    papers: enPapers,
    'profile-elements': enProfileElements,
    profiles: enProfiles,
    'recording-notice': enRecordingNotice,
    refusals: enRefusals,
    'sensitive-topics': enSensitiveTopics,
    zones: enZones,
  },
};
