/** The nonce of the page the server sent: browsers hide the attribute from scripts and selectors, the property stays. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
