/**
 * Whoever has come over TLS once comes over TLS from then on, for a year. A browser does not listen to it where there is none.
 * Source: RFC 6797; the year is our decision, engineering, 2026-11. Other hosts of the company are none of our business.
 */
export const strictTransport = { 'strict-transport-security': 'max-age=31536000' } as const
