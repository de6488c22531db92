/** Where the browsers of interviews send what they record. */
export const tracksRoot = '/tracks';
