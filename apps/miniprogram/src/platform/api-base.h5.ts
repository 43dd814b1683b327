/** The browser version is served by the API's own host. */
export const apiBase = '/api'
