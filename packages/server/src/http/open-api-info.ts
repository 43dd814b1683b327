/** The head of GET /api/openapi.json; everything below it comes from the contract. */
export const openApiInfo = {
  openapi: '3.1.0' as const,
  info: { title: '邻应 Linying', version: '0.1.0', description: 'Customer service of a residential property company.' },
  // the paths carry /api themselves
  servers: [{ url: '/' }],
  // whatever does not ask for a session is open to everybody
  security: []
}

/** What an endpoint means by `security: [{ session: [] }]`. */
export const sessionScheme = {
  type: 'http' as const,
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description: 'The access token of POST /api/sessions; it holds for 15 minutes.'
}
