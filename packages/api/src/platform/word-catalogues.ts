import enIdentity from '@jobprod/shared/words/en/identity';
import enMail from '@jobprod/shared/words/en/mail';
import enMedia from '@jobprod/shared/words/en/media';
import enPapers from '@jobprod/shared/words/en/papers';
import enProfileElements from '@jobprod/shared/words/en/profile-elements';
import enProfiles from '@jobprod/shared/words/en/profiles';
import enRecordingNotice from '@jobprod/shared/words/en/recording-notice';
import enRefusals from '@jobprod/shared/words/en/refusals';
import enZones from '@jobprod/shared/words/en/zones';
import frIdentity from '@jobprod/shared/words/fr/identity';
import frMail from '@jobprod/shared/words/fr/mail';
import frMedia from '@jobprod/shared/words/fr/media';
import frPapers from '@jobprod/shared/words/fr/papers';
import frProfileElements from '@jobprod/shared/words/fr/profile-elements';
import frProfiles from '@jobprod/shared/words/fr/profiles';
import frRecordingNotice from '@jobprod/shared/words/fr/recording-notice';
import frRefusals from '@jobprod/shared/words/fr/refusals';
import frZones from '@jobprod/shared/words/fr/zones';

/** The namespaces the server speaks in. */
export const catalogues = {
  fr: {
    identity: frIdentity,
    mail: frMail,
    media: frMedia,
    papers: frPapers,
    'profile-elements': frProfileElements,
    profiles: frProfiles,
    'recording-notice': frRecordingNotice,
    refusals: frRefusals,
    zones: frZones,
  },
  en: {
    identity: enIdentity,
    mail: enMail,
    media: enMedia,
    papers: enPapers,
    'profile-elements': enProfileElements,
    profiles: enProfiles,
    'recording-notice': enRecordingNotice,
    refusals: enRefusals,
    zones: enZones,
  },
};
