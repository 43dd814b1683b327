/** The head of GET /api/openapi.json; everything below it comes from the contract. */
export const openApiInfo = {
  openapi: '3.1.0' as const,
  info: { title: '邻应 Linying', version: '0.1.0', description: 'Customer service of a residential property company.' },
  servers: [{ url: '/api' }]
}
