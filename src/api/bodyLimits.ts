/** The largest bodies that are taken, in bytes: JSON, and forms with photos. */
export const bodyLimits = { json: 1024 * 1024, upload: 64 * 1024 * 1024 } as const;
