export const wishStates = ['WAITING', 'PASSED_ON', 'DECLINED'] as const;
export type WishState = (typeof wishStates)[number];
