/** Under so many claims a share or a median is mostly chance. */
export const fewClaims = 20;
