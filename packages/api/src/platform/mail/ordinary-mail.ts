/** A letter without photographs, in bytes: no budget counts it, and it waits for no large one. */
export const ordinaryMailBytes = 64 * 1024;
