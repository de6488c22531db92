/**
 * Where each page is, said once for links, mails and the server. A secret travels after the #, which browsers never send:
 * it reaches no log and no Referer.
 */
export const addresses = {
  home: '/',
  legal: '/legal',
  terms: '/terms',
  termsVersion: (id: string) => `/terms/${encodeURIComponent(id)}`,
  verify: '/verify',
  register: '/register',
  signIn: '/sign-in',
  completeSignIn: (token: string) => `/sign-in/complete#${token}`,
  profile: (slug: string) => `/profiles/${encodeURIComponent(slug)}`,
  unlock: '/unlock',
  clipApproval: (token: string) => `/clips/approval#${token}`,
  introductionAnswer: (token: string) => `/introductions/answer#${token}`,
  invitation: (token: string) => `/invitations/accept#${token}`,
  myPath: '/me',
  myVideo: '/me/video',
  myClip: '/me/clip',
  myProfile: '/me/profile',
  myDiffusion: '/me/diffusion',
  myIntroductions: '/me/introductions',
  contact: (id: string) => `/contacts/${encodeURIComponent(id)}`,
  workspace: '/workspace',
  workspaceIntroductions: '/workspace/introductions',
  staff: '/staff',
  staffCandidates: '/staff/candidates',
  staffCandidate: (id: string) => `/staff/candidates/${encodeURIComponent(id)}`,
  staffClip: (id: string) => `/staff/clips/${encodeURIComponent(id)}`,
};
