import type fr from '../fr/room.ts';

export default {
  title: 'Your interview',
  absent: {
    title: 'This room is not open',
    lead: 'It does not exist, or the interview is over. Check the link in your e-mail.',
    home: 'Go to the home page',
  },
  notYet: {
    lead: 'Your appointment is on {{when}}.',
    title: 'The room opens on {{when}}',
    text: 'You can leave this page open: it will let you in by itself. Settle somewhere quiet, with a light in front of you.',
    change: 'Move or cancel',
  },
  over: {
    title: 'The room is closed',
    lead: 'The interview is over, or was cancelled. Nothing is recorded any more, and your camera and microphone are off.',
    back: 'See my interviews',
  },
  check: {
    lead: 'You are meeting {{name}} on {{when}}. Let us first check that everything works.',
    how: 'How would you like to take part?',
    howHint: 'Nothing is recorded without your agreement, which you will give or not in the room.',
    withImage: 'With image and voice',
    voiceAlone: 'With voice only',
    preview: 'What your camera sees',
    camera: 'Camera',
    microphone: 'Microphone',
    allow: 'Your browser is about to ask for access: accept to go on.',
    level: 'Volume of your microphone',
    speak: 'Say a few words: the bar should move.',
    heard: 'Your microphone hears you.',
    sound: 'Play a test sound',
    network: {
      asking: 'Measuring your connection…',
      good: 'Your connection answers well.',
      noOwnAddress: {
        title: 'Your network hardly lets image and sound through',
        text: 'The conversation may not come about. If so, try another network: your phone’s hotspot, for instance. The recording does not suffer.',
      },
      noRelay: {
        title: 'Our relay cannot be reached from your network',
        text: 'A company firewall or a VPN is probably in the way. Switch the VPN off, or try another network: your phone’s hotspot, for instance. You can also go in and see whether the conversation comes about.',
      },
      relayRefuses: {
        title: 'Our relay refuses the connection',
        text: 'Your network is not at fault: a setting is wrong on our side. Go in all the same, the conversation often comes about without a relay. If it does not, try another network and tell us that “the relay refuses”. The recording does not suffer.',
      },
      blocked: {
        title: 'This browser does not allow calls',
        text: 'An extension or a setting blocks WebRTC. Switch off extensions that hide your address, or open this page in another browser, then try again.',
      },
      slow: 'Your connection is slow: the picture may suffer, the recording will not, since your device makes it.',
    },
    join: 'Enter the room',
  },
  trouble: {
    again: 'Try again',
    voiceAlone: 'Go on with voice only',
    refused: {
      title: 'Access to the camera or microphone is refused',
      text: 'Click the icon to the left of the page’s address, allow camera and microphone, then try again.',
    },
    none: {
      title: 'No camera or no microphone was found',
      text: 'Plug them in or check that they are connected, then try again.',
    },
    busy: {
      title: 'The camera or microphone is in use',
      text: 'Close other applications that use it (video calls, recorders), then try again.',
    },
    blocked: {
      title: 'This browser gives no access to the camera',
      text: 'Open this page with a recent version of Chrome, Edge, Firefox or Safari.',
    },
    unknown: {
      title: 'The camera or microphone does not answer',
      text: 'Unplug the device and plug it in again, or restart the browser, then try again.',
    },
  },
  meeting: {
    title: 'Interview with {{name}}',
    other: 'Picture of {{name}}',
    self: 'Your picture',
    mute: 'Mute my microphone',
    unmute: 'Unmute my microphone',
    hideImage: 'Turn my camera off',
    showImage: 'Turn my camera on',
    leave: 'Leave the room',
    play: 'See and hear {{name}}',
    cut: 'Your connection is lost. We restore it as soon as the network is back. What is recorded stays on your device.',
    state: {
      alone: '{{name}} is not here yet. Stay here: the conversation will start by itself.',
      connecting: 'Reaching {{name}}…',
      connected: 'You are online with {{name}}.',
      interrupted: 'The line to {{name}} is interrupted. We are restoring it; no need to reload the page.',
    },
  },
  recording: {
    title: 'Recording',
    agree: 'I agree, record',
    again: 'Record again',
    running: 'Recording: image and voice',
    runningVoice: 'Recording: voice only',
    runningImage: 'Recording: image only',
    silent: 'Recording has begun, but nothing is recorded on your side',
    none: 'Nothing is recorded for now.',
    paused: 'Recording paused',
    pausedByCandidate: 'Recording paused by the candidate, who alone can go on with it',
    pause: 'Pause',
    resume: 'Go on recording',
    stop: 'Stop recording',
    stopTitle: 'Stop recording?',
    stopText: {
      CANDIDATE: 'The interview goes on. Before anything is recorded again, we will ask for your agreement anew.',
      INTERVIEWER: 'The interview goes on. Recording again will need the candidate’s agreement anew.',
    },
    stopConfirm: 'Stop',
    over: 'The recording is over.',
    waiting: '{{name}} is reading the notice. Recording starts only with their agreement.',
    obstacle: {
      CANDIDATE: {
        TERMS: 'Nothing will be recorded: you have not approved the terms in force.',
        RELEASE: 'Nothing will be recorded: no release of image or voice is in force.',
      },
      INTERVIEWER: {
        TERMS: 'Nothing can be recorded: the candidate has not approved the terms in force.',
        RELEASE: 'Nothing can be recorded: no release of image or voice is in force.',
      },
    },
  },
  tracks: {
    own: 'Your recording, arrived with us',
    other: '{{name}}’s recording',
    bytes: '{{sent}} of {{kept}}',
    missing: {
      gap: {
        own: '{{seconds}} s are missing from your recording.',
        other: '{{seconds}} s are missing from {{name}}’s recording.',
      },
      lost: {
        own: 'Part of your recording never reached us.',
        other: 'Part of {{name}}’s recording never reached us.',
      },
      refused: {
        own: 'Part of your recording arrived, but cannot be used.',
        other: 'Part of {{name}}’s recording arrived, but cannot be used.',
      },
      partial: {
        own: 'The end of part of your recording did not arrive: we keep what has reached us.',
        other: 'The end of part of {{name}}’s recording did not arrive: we keep what has reached us.',
      },
    },
    cannotSend: {
      CANDIDATE: 'Part of your recording cannot be taken: your release may have ended. It stays on your device.',
      INTERVIEWER: 'Part of your recording cannot be taken: {{name}}’s release may have ended. It stays on your device.',
    },
    trouble: {
      'cannot-record': 'This browser cannot record. The interview can go on without recording, or with another browser.',
      'cannot-keep': 'Your device has no room left to keep the recording. Free some: recording goes on by itself.',
      'service-full': 'Our service is short of room for now. Your recording stays on your device, and sending goes on by itself.',
    },
  },
  elsewhere: {
    title: 'The room is open elsewhere',
    lead: 'Your seat is held by another page or device, opened more recently.',
    takeBack: 'Take my seat back here',
  },
  left: {
    title: 'You have left the room',
    lead: 'Thank you for this conversation. You can close this page.',
    sending: 'The end of your recording is on its way. Keep this page open until 100%.',
    comeBack: 'Go back into the room',
    unsent: 'Your recording has not entirely arrived. If you leave, it stays on this device and you can send it at your next visit.',
  },
} satisfies typeof fr;
