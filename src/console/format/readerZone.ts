/** The IANA zone in which the reader is. */
export const readerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
